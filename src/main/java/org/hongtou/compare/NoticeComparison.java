package org.hongtou.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongtou.model.Notice;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Compares two notices, or two versions of one. Tasks are paired by what they say; their numbers,
 * sections, units and order only speak for a pair whose words leave it open. The comparison of B
 * with A tells the same the other way round.
 */
public final class NoticeComparison {
  /** How alike two tasks must be to be one that was reworded. */
  private static final double LEAST = 0.35;

  private static final double TITLE_WEIGHT = 0.35;

  private final Algorithms algorithms;
  private final Notice a;
  private final Notice b;
  private final List<Task> tasksA;
  private final List<Task> tasksB;
  private final int[] partner;
  private final boolean[] moved;
  private final SectionNames sections;

  private NoticeComparison(Notice a, Notice b, Algorithms algorithms) {
    this.algorithms = algorithms;
    this.a = a;
    this.b = b;
    this.tasksA = a.tasks();
    this.tasksB = b.tasks();
    this.partner = Alignment.of(items(tasksA), items(tasksB), LEAST, algorithms);
    List<SectionNames.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        pairs.add(new SectionNames.Pair(tasksA.get(i), tasksB.get(partner[i])));
      }
    }
    this.sections = new SectionNames(pairs, a.sections(), b.sections());
    this.moved = moved();
  }

  /**
   * Compares two notices.
   *
   * @throws IOException if the libraries for it are not there
   */
  public static Comparison of(Notice a, Notice b) throws IOException {
    return new NoticeComparison(a, b, Algorithms.load()).compare();
  }

  private static List<Alignment.Item> items(List<Task> tasks) {
    List<Alignment.Item> items = new ArrayList<>();
    for (Task task : tasks) {
      items.add(
          new Alignment.Item(
              Folded.fold(task.text()),
              List.of(Folded.fold(task.number()), Folded.fold(task.section()), units(task)),
              Folded.fold(task.title()),
              TITLE_WEIGHT,
              Profile.of(Folded.fold(withoutUnits(task)))));
    }
    return items;
  }

  private static String units(Task task) {
    return String.join(
        "|", task.responsibilities().stream().map(unit -> Folded.fold(unit.asWritten())).toList());
  }

  /** Tasks of a unit look alike by its name, but are not the same for that. */
  private static String withoutUnits(Task task) {
    List<Span> named =
        task.responsibilities().stream()
            .map(unit -> unit.span())
            .filter(task.span()::contains)
            .sorted()
            .toList();
    StringBuilder rest = new StringBuilder();
    int at = task.span().start();
    for (Span span : named) {
      if (span.start() >= at) {
        rest.append(task.text(), at - task.span().start(), span.start() - task.span().start());
        at = span.end();
      }
    }
    return rest.append(task.text(), at - task.span().start(), task.text().length()).toString();
  }

  private boolean[] moved() {
    boolean[] all = new boolean[tasksA.size()];
    List<Integer> which = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<Long> weights = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        Task one = tasksA.get(i);
        Task other = tasksB.get(partner[i]);
        if (sections.same(one, other)) {
          which.add(i);
          places.add(partner[i]);
          weights.add(TaskOrder.weight(Folded.fold(one.text()), Folded.fold(other.text())));
        } else {
          all[i] = true;
        }
      }
    }
    boolean[] inOrder = TaskOrder.moved(places, weights);
    for (int k = 0; k < inOrder.length; k++) {
      all[which.get(k)] = inOrder[k];
    }
    return all;
  }

  private Comparison compare() {
    List<TaskPlace> dropped = new ArrayList<>();
    List<Integer> paired = new ArrayList<>();
    boolean[] met = new boolean[tasksB.size()];
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) {
        dropped.add(TaskPlace.of(tasksA.get(i)));
      } else {
        paired.add(i);
        met[partner[i]] = true;
      }
    }
    List<TaskPlace> added = new ArrayList<>();
    for (int j = 0; j < met.length; j++) {
      if (!met[j]) {
        added.add(TaskPlace.of(tasksB.get(j)));
      }
    }
    paired.sort(Comparator.comparingInt(i -> partner[i]));
    Map<String, Target> targetsA = byId(a);
    Map<String, Target> targetsB = byId(b);
    List<TaskChange> changed = new ArrayList<>();
    for (int i : paired) {
      TaskChange change = change(i, targetsA, targetsB);
      if (change != null) {
        changed.add(change);
      }
    }
    List<FieldChange> metadata = MetadataChanges.of(a, b);
    List<TargetChange> targets =
        TargetChanges.of(
            new TargetChanges.Side(a, outsideTasks(a), null),
            new TargetChanges.Side(b, outsideTasks(b), null),
            true,
            algorithms);
    List<PassageChange> passages = passages(metadata, changed, targets);
    boolean differs =
        !(metadata.isEmpty()
            && sections.changes().isEmpty()
            && added.isEmpty()
            && dropped.isEmpty()
            && changed.isEmpty()
            && targets.isEmpty()
            && passages.isEmpty());
    return new Comparison(
        Comparison.Side.of(a),
        Comparison.Side.of(b),
        differs,
        metadata,
        sections.changes(),
        added,
        dropped,
        changed,
        targets,
        passages,
        paired.size() - changed.size());
  }

  /** Of the text outside tasks, what neither fields nor headings nor units and targets tell. */
  private List<PassageChange> passages(
      List<FieldChange> metadata, List<TaskChange> changed, List<TargetChange> targets) {
    List<FieldChange> fields = new ArrayList<>(metadata);
    fields.addAll(sections.changes());
    List<UnitChange> units = new ArrayList<>();
    changed.forEach(change -> units.addAll(change.units()));
    return PassageChanges.of(
        a,
        b,
        (passage, side) -> {
          // of units it is told only where they stand in the passage, as on a heading
          List<UnitChange> here =
              units.stream().filter(unit -> stands(unit, side, passage)).toList();
          return new Explained(passage, side, here, fields, targets);
        },
        algorithms);
  }

  private static boolean stands(UnitChange unit, Explained.Side side, Passage passage) {
    Span span = side == Explained.Side.A ? unit.spanA() : unit.spanB();
    return span != null && passage.span().contains(span);
  }

  private static Map<String, Target> byId(Notice notice) {
    Map<String, Target> byId = new HashMap<>();
    notice.targets().forEach(target -> byId.put(target.id(), target));
    return byId;
  }

  private static List<Target> outsideTasks(Notice notice) {
    return notice.targets().stream().filter(target -> target.task() == null).toList();
  }

  private @Nullable TaskChange change(
      int i, Map<String, Target> targetsA, Map<String, Target> targetsB) {
    Task one = tasksA.get(i);
    Task other = tasksB.get(partner[i]);
    List<UnitChange> units = UnitChanges.of(one, other);
    FieldChange deadline = deadline(one, other);
    List<TargetChange> targets =
        TargetChanges.of(
            new TargetChanges.Side(a, of(one, targetsA), one.deadline()),
            new TargetChanges.Side(b, of(other, targetsB), other.deadline()),
            false,
            algorithms);
    List<FieldChange> fields = deadline == null ? List.of() : List.of(deadline);
    Passage passageA = Passage.of(one);
    Passage passageB = Passage.of(other);
    List<WordChange> words =
        WordChanges.of(
            passageA,
            passageB,
            new Explained(passageA, Explained.Side.A, units, fields, targets),
            new Explained(passageB, Explained.Side.B, units, fields, targets),
            algorithms);
    List<Aspect> aspects = new ArrayList<>();
    add(Aspect.MOVED, moved[i], aspects);
    add(Aspect.RENUMBERED, !Folded.fold(one.number()).equals(Folded.fold(other.number())), aspects);
    add(Aspect.REWORDED, !words.isEmpty(), aspects);
    add(Aspect.UNITS, !units.isEmpty(), aspects);
    add(Aspect.DEADLINE, deadline != null, aspects);
    add(Aspect.TARGETS, !targets.isEmpty(), aspects);
    return aspects.isEmpty()
        ? null
        : new TaskChange(
            TaskPlace.of(one), TaskPlace.of(other), aspects, words, units, deadline, targets);
  }

  private static void add(Aspect aspect, boolean holds, List<Aspect> aspects) {
    if (holds) {
      aspects.add(aspect);
    }
  }

  private static List<Target> of(Task task, Map<String, Target> targets) {
    return task.targets().stream().map(targets::get).filter(Objects::nonNull).toList();
  }

  private static @Nullable FieldChange deadline(Task one, Task other) {
    return Objects.equals(one.deadline(), other.deadline())
        ? null
        : new FieldChange(
            "deadline", one.deadline(), other.deadline(), deadlinePlace(one), deadlinePlace(other));
  }

  /** Where the task says its deadline; null if it is said elsewhere. */
  private static @Nullable Span deadlinePlace(Task task) {
    String words = task.deadlineText();
    int at = words == null ? -1 : task.text().lastIndexOf(words);
    return words == null || at < 0
        ? null
        : new Span(task.span().start() + at, task.span().start() + at + words.length());
  }
}
