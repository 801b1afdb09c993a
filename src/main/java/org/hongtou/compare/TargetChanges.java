package org.hongtou.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hongtou.model.Notice;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/** What changed of the targets of a task, or of those outside tasks. */
final class TargetChanges {
  /** How alike two targets must be to be one that changed. */
  private static final double LEAST = 0.4;

  /** What is measured says more of which target it is than the rest of its clause. */
  private static final double INDICATOR_WEIGHT = 0.6;

  private final Side a;
  private final Side b;
  private final boolean words;
  private final List<TargetChange> changes = new ArrayList<>();

  /**
   * The targets of one side.
   *
   * @param deadline of the task that they stand in; null if it has none, or there is no task
   */
  record Side(Notice notice, List<Target> targets, @Nullable String deadline) {
    Side {
      targets = List.copyOf(targets);
    }
  }

  private TargetChanges(Side a, Side b, boolean words) {
    this.a = a;
    this.b = b;
    this.words = words;
  }

  /**
   * Compares them.
   *
   * @param words whether other words alone are a change too; within tasks they are told there
   * @return those dropped or changed in the order of the first notice, then those added
   */
  static List<TargetChange> of(Side a, Side b, boolean words, Algorithms algorithms) {
    TargetChanges comparing = new TargetChanges(a, b, words);
    int[] partner = Alignment.of(items(a), items(b), LEAST, algorithms);
    boolean[] met = new boolean[b.targets().size()];
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) {
        TargetChange.Place dropped = TargetChange.Place.of(a.targets().get(i));
        comparing.changes.add(new TargetChange(Change.DROPPED, dropped, null, List.of()));
      } else {
        met[partner[i]] = true;
        comparing.addChanged(a.targets().get(i), b.targets().get(partner[i]));
      }
    }
    for (int j = 0; j < met.length; j++) {
      if (!met[j]) {
        TargetChange.Place added = TargetChange.Place.of(b.targets().get(j));
        comparing.changes.add(new TargetChange(Change.ADDED, null, added, List.of()));
      }
    }
    return comparing.changes;
  }

  private static List<Alignment.Item> items(Side side) {
    List<Alignment.Item> items = new ArrayList<>();
    for (Target target : side.targets()) {
      String text = Folded.fold(target.text());
      items.add(
          new Alignment.Item(
              text,
              List.of(figure(target), Folded.fold(target.unit()), Folded.fold(target.scope())),
              Folded.fold(target.indicator()),
              INDICATOR_WEIGHT,
              Profile.of(text)));
    }
    return items;
  }

  private void addChanged(Target one, Target other) {
    List<FieldChange> fields = new ArrayList<>();
    boolean sameWords = Folded.fold(one.text()).equals(Folded.fold(other.text()));
    // In the same clause, what is measured can only come from words of the task around it.
    boolean toldByTheTask = sameWords && !words;
    if (!toldByTheTask) {
      add("indicator", one.indicator(), other.indicator(), one, other, fields);
      add("scope", one.scope(), other.scope(), one, other, fields);
    }
    if (!figure(one).equals(figure(other))) {
      fields.add(
          new FieldChange(
              "value", written(one), written(other), valuePlace(one), valuePlace(other)));
    }
    // A target without a date of its own has its task's: that one has changed, and is told there.
    boolean ofTheTask =
        sameWords
            && Objects.equals(one.deadline(), a.deadline())
            && Objects.equals(other.deadline(), b.deadline());
    if (!ofTheTask) {
      add("deadline", one.deadline(), other.deadline(), one, other, fields);
    }
    add("kind", one.kind().toString(), other.kind().toString(), one, other, fields);
    add("baseline", one.baseline(), other.baseline(), one, other, fields);
    if (fields.isEmpty() && words && !sameWords) {
      add("text", one.text(), other.text(), one, other, fields);
    }
    if (!fields.isEmpty()) {
      changes.add(
          new TargetChange(
              Change.CHANGED, TargetChange.Place.of(one), TargetChange.Place.of(other), fields));
    }
  }

  private static void add(
      String field,
      @Nullable String inA,
      @Nullable String inB,
      Target a,
      Target b,
      List<FieldChange> fields) {
    if (!Folded.fold(inA).equals(Folded.fold(inB))) {
      fields.add(new FieldChange(field, inA, inB, a.span(), b.span()));
    }
  }

  /** Comparison, value and unit in a form that is the same however they are written. */
  private static String figure(Target target) {
    return target.value() == null
        ? ""
        : target.op()
            + plain(target.value())
            + "|"
            + plain(target.valueMax())
            + "|"
            + Folded.fold(target.unit());
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }

  /** The figure as the notice writes it. */
  private static @Nullable String written(Target target) {
    return target.valueText() == null ? target.text() : target.valueText();
  }

  /**
   * Where the figure stands; the whole clause if its words stand there more than once or not so.
   */
  private static Span valuePlace(Target target) {
    String value = target.valueText();
    int at = value == null ? -1 : target.text().indexOf(value);
    if (value == null || at < 0 || target.text().indexOf(value, at + 1) >= 0) {
      return target.span();
    }
    int start = target.span().start() + at;
    return new Span(start, start + value.length());
  }
}
