package org.hongtou.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongtou.evaluate.GoldNotice.GoldTask;
import org.hongtou.evaluate.GoldNotice.GoldUnit;
import org.hongtou.evaluate.Pairing.Pair;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Compares the units of tasks by their names as written. A task that was missed misses its units
 * too; one that is extra has extra units.
 */
final class UnitComparison {
  private static final Pattern PUNCTUATION_AROUND = Pattern.compile("^[.,;:]+|[.,;:]+$");
  private static final Pattern AND_OTHERS = Pattern.compile("等$");
  private static final Pattern LEVEL_BEFORE = Pattern.compile("^(?:省|自治区|市)(?=.{2})");

  private final FoldedText text;
  private final Tally tally;
  private final List<Judgement<GoldUnit, Responsibility>> judgements = new ArrayList<>();

  private UnitComparison(FoldedText text, Tally tally) {
    this.text = text;
    this.tally = tally;
  }

  /** Compares, counts, and judges every unit; one that a task names twice in a role counts once. */
  static List<Judgement<GoldUnit, Responsibility>> compare(
      FoldedText text, Pairing<Placed<GoldTask>, Placed<Task>> tasks, Tally tally) {
    UnitComparison comparison = new UnitComparison(text, tally);
    tasks.pairs().forEach(pair -> comparison.compare(pair.gold(), pair.found().value()));
    tasks.missed().forEach(missed -> comparison.compare(missed, null));
    tasks.extra().forEach(extra -> comparison.compare(null, extra.value()));
    return comparison.judgements;
  }

  private record Part(String unit, Role role) {}

  private static Part part(GoldUnit unit) {
    return new Part(key(unit.unit()), unit.role());
  }

  private static Part part(Responsibility unit) {
    return new Part(key(unit.asWritten()), unit.role());
  }

  /** A name without the punctuation, the 等 and the level (省, 市) that annotators may leave out. */
  static String key(String name) {
    String key = PUNCTUATION_AROUND.matcher(FoldedText.fold(name)).replaceAll("");
    return LEVEL_BEFORE.matcher(AND_OTHERS.matcher(key).replaceFirst("")).replaceFirst("");
  }

  private void compare(@Nullable Placed<GoldTask> wanted, @Nullable Task task) {
    List<GoldUnit> gold = wanted == null ? List.of() : wanted.value().responsibilities();
    List<Responsibility> found = task == null ? List.of() : task.responsibilities();
    Matching<GoldUnit, Responsibility> units =
        Matching.byKey(
            gold,
            found,
            UnitComparison::part,
            UnitComparison::part,
            (g, p) -> part(g).unit().equals(part(p).unit()) ? 1 : 0);
    tally.add(Measure.UNITS_WITH_ROLE, units.score());
    tally.add(
        Measure.UNITS,
        names(
            gold.stream().map(unit -> part(unit).unit()).collect(Collectors.toSet()),
            found.stream().map(unit -> part(unit).unit()).collect(Collectors.toSet())));
    String number = wanted != null ? wanted.value().number() : task != null ? task.number() : null;
    for (Pair<GoldUnit, Responsibility> pair : units.pairs()) {
      FieldJudgement role =
          FieldJudgement.value(Field.ROLE, pair.gold().role(), pair.found().role());
      judgements.add(
          new Judgement<>(pair.gold(), pair.found(), number, pair.found().span(), List.of(role)));
    }
    for (GoldUnit missed : units.missed()) {
      judgements.add(new Judgement<>(missed, null, number, place(missed, wanted), List.of()));
    }
    for (Responsibility extra : units.extra()) {
      judgements.add(new Judgement<>(null, extra, number, extra.span(), List.of()));
    }
  }

  private static Score names(Set<String> gold, Set<String> found) {
    Set<String> both = new HashSet<>(gold);
    both.retainAll(found);
    return new Score(both.size(), gold.size(), found.size());
  }

  /** In the task; else on the heading or in the note before it, from which it is inherited. */
  private @Nullable Span place(GoldUnit missed, @Nullable Placed<GoldTask> task) {
    if (task == null || task.at() == null) {
      return null;
    }
    Span inTask = text.find(missed.unit(), task.at());
    Span before = inTask != null ? inTask : text.findBefore(missed.unit(), task.at().start());
    return text.written(before != null ? before : task.at());
  }
}
