package org.hongtou.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation in figures, as programs read it.
 *
 * @param documents how many annotations were measured against
 * @param missing those whose notice is not there or cannot be read
 * @param totals what is counted → its figures
 * @param metadata field → share of right ones
 * @param metadataAccuracy from 0 to 1, of the fields that count; null where none was annotated
 * @param taskFields fields of the tasks that were found
 * @param taskDeadlines deadlines of the tasks that were found, where the annotation has one
 * @param targetFields fields of the targets that were found with the right value
 * @param notices the figures of each
 * @param differences all of them
 */
public record EvaluationReport(
    int documents,
    List<String> missing,
    Map<String, Figures> totals,
    Map<String, Part> metadata,
    @Nullable Double metadataAccuracy,
    Map<String, Part> taskFields,
    Part taskDeadlines,
    Map<String, Part> targetFields,
    List<OfNotice> notices,
    List<Difference> differences) {

  /**
   * Precision, recall and F1, from 0 to 1, rounded to the fourth decimal, and what they come from.
   */
  public record Figures(double p, double r, double f1, int right, int gold, int found) {
    static Figures of(Score score) {
      return new Figures(
          rounded(score.precision()),
          rounded(score.recall()),
          rounded(score.f1()),
          score.right(),
          score.gold(),
          score.found());
    }
  }

  /** A share, with {@code accuracy} from 0 to 1; null where nothing was compared. */
  public record Part(int right, int of, @Nullable Double accuracy) {
    static Part of(Share share) {
      return new Part(share.right(), share.of(), accuracyOf(share));
    }
  }

  /** A notice's figures. */
  public record OfNotice(String doc, Map<String, Figures> totals) {}

  /** The report of an evaluation. */
  public static EvaluationReport of(Evaluation evaluation) {
    Tally tally = evaluation.tally();
    return new EvaluationReport(
        evaluation.notices().size(),
        evaluation.missing(),
        totals(tally),
        parts(tally.metadata()),
        accuracyOf(tally.metadataTogether()),
        parts(tally.taskFields()),
        Part.of(tally.statedDeadlines()),
        parts(tally.targetFields()),
        evaluation.notices().stream()
            .map(notice -> new OfNotice(notice.doc(), totals(notice.tally())))
            .toList(),
        evaluation.differences());
  }

  private static Map<String, Figures> totals(Tally tally) {
    Map<String, Figures> totals = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      totals.put(measure.toString(), Figures.of(tally.score(measure)));
    }
    return totals;
  }

  private static Map<String, Part> parts(Map<?, Share> shares) {
    Map<String, Part> parts = new LinkedHashMap<>();
    shares.forEach((field, share) -> parts.put(field.toString(), Part.of(share)));
    return parts;
  }

  private static @Nullable Double accuracyOf(Share share) {
    return share.of() == 0 ? null : rounded(share.accuracy());
  }

  private static double rounded(double figure) {
    return Math.round(figure * 10_000) / 10_000.0;
  }
}
