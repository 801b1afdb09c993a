package org.hongtou.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.evaluate.GoldNotice.GoldTarget;
import org.hongtou.evaluate.GoldNotice.GoldTask;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/** Tells what of a notice is not as annotated, each in its sentence and in a few words. */
final class Differences {
  /** So much of a task's text stands for one without a heading. */
  private static final int SHOWN = 24;

  private final NoticeEvaluation evaluation;
  private final List<Difference> differences = new ArrayList<>();

  Differences(NoticeEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * All of them: tasks, units, targets, citations, lists, metadata, each in the order of the text.
   */
  List<Difference> all() {
    add("task", evaluation.tasks(), Differences::words, Differences::words);
    add(
        "unit",
        evaluation.responsibilities(),
        unit -> unit.unit() + " (" + unit.role() + ")",
        unit -> unit.asWritten() + " (" + unit.role() + ")");
    add("target", evaluation.targets(), Differences::words, Differences::words);
    add(
        "citation",
        evaluation.citations(),
        citation -> cited(citation.title(), citation.documentNumber()),
        citation -> cited(citation.title(), citation.documentNumber()));
    add(
        "list",
        evaluation.lists(),
        list -> list.title() + " (" + list.declaredCount() + ")",
        list -> list.title() + " (" + list.declaredCount() + ")");
    evaluation.metadata().forEach(this::add);
    return differences;
  }

  private <G, P> void add(
      String what,
      List<Judgement<G, P>> judgements,
      Function<G, String> goldWords,
      Function<P, String> foundWords) {
    for (Judgement<G, P> judgement : judgements) {
      if (judgement.verdict() != Verdict.RIGHT) {
        G gold = judgement.gold();
        P found = judgement.found();
        differences.add(
            new Difference(
                evaluation.doc(),
                what,
                judgement.verdict(),
                judgement.number(),
                quote(judgement.place()),
                gold == null ? null : goldWords.apply(gold),
                found == null ? null : foundWords.apply(found),
                judgement.differing()));
      }
    }
  }

  private void add(MetadataJudgement judgement) {
    Verdict verdict = judgement.verdict();
    if (verdict != Verdict.RIGHT) {
      differences.add(
          new Difference(
              evaluation.doc(),
              judgement.field().toString(),
              verdict,
              null,
              quote(judgement.place()),
              verdict == Verdict.EXTRA ? null : String.join("、", judgement.gold()),
              verdict == Verdict.MISSED ? null : String.join("、", judgement.found()),
              List.of()));
    }
  }

  private @Nullable Quote quote(@Nullable Span place) {
    return place == null ? null : Quote.of(evaluation.text(), place);
  }

  private static String words(GoldTask task) {
    return task.title() == null ? task.start() + "…" : task.title();
  }

  private static String words(Task task) {
    String title = task.title();
    if (title != null) {
      return title;
    }
    String text = task.text();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private static String words(GoldTarget target) {
    return words(
        target.indicator(),
        target.op(),
        target.value(),
        target.valueMax(),
        target.unit(),
        target.deadline(),
        target.kind());
  }

  private static String words(Target target) {
    return words(
        target.indicator(),
        target.op(),
        target.value(),
        target.valueMax(),
        target.unit(),
        target.deadline(),
        target.kind());
  }

  /** {@code 覆盖率 >= 90 %, 2025, share}. */
  private static String words(
      @Nullable String indicator,
      Target.@Nullable Op op,
      @Nullable BigDecimal value,
      @Nullable BigDecimal valueMax,
      @Nullable String unit,
      @Nullable String deadline,
      Target.Kind kind) {
    String most = FieldJudgement.plain(valueMax);
    String figure =
        Stream.of(
                indicator,
                op == null ? null : op.toString(),
                FieldJudgement.plain(value) + (most == null ? "" : "–" + most),
                unit)
            .filter(part -> part != null)
            .collect(Collectors.joining(" "));
    return figure + (deadline == null ? "" : ", " + deadline) + ", " + kind;
  }

  private static String cited(String title, @Nullable String number) {
    return "《" + title + "》" + (number == null ? "" : number);
  }
}
