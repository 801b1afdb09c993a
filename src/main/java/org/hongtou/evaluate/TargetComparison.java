package org.hongtou.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.evaluate.GoldNotice.GoldTarget;
import org.hongtou.evaluate.Pairing.Pair;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * Compares a notice's targets: two are the same where value and unit are and where their quotes
 * share a character. Qualitative targets are not compared.
 */
final class TargetComparison {
  private final FoldedText text;
  private final Map<String, String> numberOfTask;
  private final Matching<Placed<GoldTarget>, Placed<Target>> targets;

  /**
   * @param numberOfTask a task's id → its number
   */
  TargetComparison(
      FoldedText text,
      List<Placed<GoldTarget>> gold,
      List<Target> found,
      Map<String, String> numberOfTask) {
    this.text = text;
    this.numberOfTask = numberOfTask;
    this.targets =
        new Matching<>(
            gold.stream()
                .filter(target -> target.value().kind() != Target.Kind.QUALITATIVE)
                .toList(),
            found.stream()
                .filter(target -> target.kind() != Target.Kind.QUALITATIVE)
                .filter(target -> target.value() != null)
                .map(target -> new Placed<>(target, text.place(target.text())))
                .toList(),
            TargetComparison::fit,
            Placed::overlap);
  }

  /** Of several with the same value at the same place those pair that agree in more. */
  private static double fit(Placed<GoldTarget> wanted, Placed<Target> target) {
    double shared = Placed.overlap(wanted, target);
    return shared > 0 && SameFigure.of(wanted.value(), target.value())
        ? 1 + (isFull(wanted.value(), target.value()) ? 0.5 : 0) + shared
        : 0;
  }

  private static boolean isFull(GoldTarget wanted, Target target) {
    return op(wanted, target).right()
        && kind(wanted, target).right()
        && deadline(wanted, target).right();
  }

  /** Counts the targets and their fields. */
  void count(Tally tally) {
    int full = 0;
    for (Pair<Placed<GoldTarget>, Placed<Target>> pair : targets.same()) {
      fields(pair).stream()
          .filter(TargetComparison::isBesideTheFigure)
          .forEach(tally::addTargetField);
      full += isFull(pair.gold().value(), pair.found().value()) ? 1 : 0;
    }
    Score score = targets.score();
    tally.add(Measure.TARGETS, score);
    tally.add(Measure.TARGETS_FULL, new Score(full, score.gold(), score.found()));
  }

  /** Value and unit are right by definition where two targets are the same. */
  private static boolean isBesideTheFigure(FieldJudgement judgement) {
    return judgement.field() != Field.VALUE && judgement.field() != Field.UNIT;
  }

  /** The judgement of every target with a figure. */
  List<Judgement<GoldTarget, Target>> judgements() {
    List<Judgement<GoldTarget, Target>> judgements = new ArrayList<>();
    for (Pair<Placed<GoldTarget>, Placed<Target>> pair : targets.pairs()) {
      Target target = pair.found().value();
      judgements.add(
          new Judgement<>(
              pair.gold().value(), target, number(target), target.span(), fields(pair)));
    }
    for (Placed<GoldTarget> missed : targets.missed()) {
      judgements.add(
          new Judgement<>(
              missed.value(),
              null,
              missed.value().task(),
              text.writtenOrNull(missed.at()),
              List.of()));
    }
    for (Placed<Target> extra : targets.extra()) {
      Target target = extra.value();
      judgements.add(new Judgement<>(null, target, number(target), target.span(), List.of()));
    }
    return judgements;
  }

  private @Nullable String number(Target target) {
    return target.task() == null ? null : numberOfTask.get(target.task());
  }

  private static List<FieldJudgement> fields(Pair<Placed<GoldTarget>, Placed<Target>> pair) {
    GoldTarget wanted = pair.gold().value();
    Target target = pair.found().value();
    return List.of(
        new FieldJudgement(
            Field.VALUE,
            FieldJudgement.plain(wanted.value()),
            FieldJudgement.plain(target.value()),
            SameFigure.value(wanted, target)),
        new FieldJudgement(
            Field.UNIT, wanted.unit(), target.unit(), SameFigure.unit(wanted, target)),
        op(wanted, target),
        kind(wanted, target),
        deadline(wanted, target),
        FieldJudgement.figure(Field.VALUE_MAX, wanted.valueMax(), target.valueMax()),
        FieldJudgement.words(Field.INDICATOR, wanted.indicator(), target.indicator()),
        FieldJudgement.words(Field.SCOPE, wanted.scope(), target.scope()),
        FieldJudgement.words(Field.BASELINE, wanted.baseline(), target.baseline()));
  }

  private static FieldJudgement op(GoldTarget wanted, Target target) {
    return FieldJudgement.value(Field.OP, wanted.op(), target.op());
  }

  private static FieldJudgement kind(GoldTarget wanted, Target target) {
    return FieldJudgement.value(Field.KIND, wanted.kind(), target.kind());
  }

  private static FieldJudgement deadline(GoldTarget wanted, Target target) {
    return FieldJudgement.date(Field.DEADLINE, wanted.deadline(), target.deadline());
  }
}
