package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.evaluate.Evaluation;
import org.hongtou.evaluate.Measure;
import org.hongtou.evaluate.MetadataField;
import org.hongtou.evaluate.NoticeEvaluation;
import org.hongtou.evaluate.Score;
import org.hongtou.evaluate.Share;
import org.hongtou.evaluate.Tally;

/** The figures of an evaluation as tables for a terminal. */
final class EvaluationView {
  private final Evaluation evaluation;
  private final Tally tally;
  private final Messages messages;
  private final int width;

  EvaluationView(Evaluation evaluation, Messages messages, int width) {
    this.evaluation = evaluation;
    this.tally = evaluation.tally();
    this.messages = messages;
    this.width = width;
  }

  /** What was counted over all notices, then the fields. */
  List<String> totals() {
    Table table =
        new Table(
            width,
            List.of(
                messages.text("evaluate.column.counted"),
                "P",
                "R",
                "F1",
                messages.text("evaluate.column.gold"),
                messages.text("evaluate.column.found")));
    for (Measure measure : measures()) {
      Score score = tally.score(measure);
      table.add(
          List.of(
              messages.text("measure." + measure),
              figure(score.precision()),
              figure(score.recall()),
              figure(score.f1()),
              String.valueOf(score.gold()),
              String.valueOf(score.found())));
    }
    List<String> lines = new ArrayList<>(table.lines());
    lines.add("");
    lines.addAll(fields());
    int missing = evaluation.missing().size();
    lines.add("");
    lines.add(
        missing == 0
            ? messages.text("evaluate.notices", evaluation.notices().size())
            : messages.text("evaluate.someMissing", evaluation.notices().size(), missing));
    return lines;
  }

  /** Lists stand in few notices, and in fewer annotations. */
  private List<Measure> measures() {
    Score lists = tally.score(Measure.LISTS);
    boolean without = lists.gold() + lists.found() == 0;
    return Stream.of(Measure.values())
        .filter(measure -> measure != Measure.LISTS || !without)
        .toList();
  }

  private List<String> fields() {
    Facts facts = new Facts(width);
    if (!tally.metadata().isEmpty()) {
      facts.add(
          messages.text("evaluate.metadata"),
          figure(tally.metadataTogether())
              + "  "
              + shares(tally.metadata(), MetadataField::counted));
    }
    if (tally.statedDeadlines().of() > 0) {
      facts.add(
          messages.text("evaluate.deadlines"),
          figure(tally.statedDeadlines()) + "  " + share(tally.statedDeadlines()));
    }
    if (!tally.taskFields().isEmpty()) {
      facts.add(
          messages.text("evaluate.taskFields"),
          shares(tally.taskFields(), field -> !field.informative()));
    }
    if (!tally.targetFields().isEmpty()) {
      facts.add(
          messages.text("evaluate.targetFields"),
          shares(tally.targetFields(), field -> !field.informative()));
    }
    return facts.lines();
  }

  /** The fields with their shares; those that only inform stand on a line of their own. */
  private <F> String shares(Map<F, Share> fields, Predicate<F> counts) {
    String counted = list(fields, counts);
    String informing = list(fields, counts.negate());
    return informing.isEmpty()
        ? counted
        : counted + "\n" + messages.text("evaluate.informing", informing);
  }

  private <F> String list(Map<F, Share> fields, Predicate<F> which) {
    return fields.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .map(entry -> messages.text("field." + entry.getKey()) + " " + share(entry.getValue()))
        .collect(Collectors.joining(" · "));
  }

  /** F1 of each notice, a line each. */
  List<String> notices() {
    List<String> headings = new ArrayList<>();
    headings.add(messages.text("evaluate.column.notice"));
    measures().forEach(measure -> headings.add(messages.text("short." + measure)));
    Table table = new Table(width, headings);
    for (NoticeEvaluation notice : evaluation.notices()) {
      List<String> row = new ArrayList<>();
      row.add(notice.doc());
      measures().forEach(measure -> row.add(figure(notice.tally().score(measure).f1())));
      table.add(row);
    }
    return table.lines();
  }

  private static String share(Share share) {
    return share.right() + "/" + share.of();
  }

  private static String figure(Share share) {
    return figure(share.accuracy());
  }

  private static String figure(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }
}
