package org.hongtou.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * How often records are right that say how sure they are: by what they say, and by the rule that
 * made them. Of records that say 0.9, nine of ten should be right.
 *
 * @param bins by confidence, from the least sure
 * @param rules by kind of record and rule, in alphabetical order
 */
public record Calibration(List<Bin> bins, List<RuleCount> rules) {
  private static final double[] EDGES = {0, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 0.99};

  public Calibration {
    bins = List.copyOf(bins);
    rules = List.copyOf(rules);
  }

  /**
   * Records that say about the same.
   *
   * @param from the least confidence of the bin, from 0
   * @param to the first confidence above it; 1 for the last, which includes it
   * @param said the mean of what they say
   * @param share those that are right, of all
   */
  public record Bin(double from, double to, double said, Share share) {}

  /**
   * Records that one rule made.
   *
   * @param record {@code task}, {@code responsibility} or {@code target}
   * @param rule its name
   * @param said the confidence that they carry
   * @param share those that are right, of all
   */
  public record RuleCount(String record, String rule, double said, Share share) {}

  /** What the judgements of an evaluation say; targets without a figure are not judged. */
  public static Calibration of(Evaluation evaluation) {
    Counts counts = new Counts();
    for (NoticeEvaluation notice : evaluation.notices()) {
      for (Judgement<?, Task> judgement : notice.tasks()) {
        Task task = judgement.found();
        if (task != null) {
          counts.add("task", task.rule(), task.confidence(), isFound(judgement));
        }
      }
      for (Judgement<?, Responsibility> judgement : notice.responsibilities()) {
        Responsibility unit = judgement.found();
        if (unit != null) {
          counts.add("responsibility", unit.rule(), unit.confidence(), isFound(judgement));
        }
      }
      for (Judgement<?, Target> judgement : notice.targets()) {
        Target target = judgement.found();
        if (target != null) {
          counts.add(
              "target", target.rule(), target.confidence(), judgement.verdict() == Verdict.RIGHT);
        }
      }
    }
    return new Calibration(counts.bins(), counts.rules());
  }

  /** A task is right if it is one, a unit if it is the task's in this role. */
  private static boolean isFound(Judgement<?, ?> judgement) {
    return judgement.gold() != null;
  }

  private static final class Counts {
    private final Share[] shares = new Share[EDGES.length];
    private final double[] said = new double[EDGES.length];
    private final Map<String, RuleCount> byRule = new TreeMap<>();

    void add(String record, String rule, double confidence, boolean right) {
      int bin = EDGES.length - 1;
      while (confidence < EDGES[bin]) {
        bin--;
      }
      Share before = shares[bin];
      shares[bin] = before == null ? Share.of(right) : before.plus(Share.of(right));
      said[bin] += confidence;
      byRule.merge(
          record + " " + rule,
          new RuleCount(record, rule, confidence, Share.of(right)),
          (one, two) -> new RuleCount(record, rule, confidence, one.share.plus(two.share)));
    }

    List<Bin> bins() {
      List<Bin> bins = new ArrayList<>();
      for (int i = 0; i < EDGES.length; i++) {
        @Nullable Share share = shares[i];
        if (share != null) {
          double to = i + 1 < EDGES.length ? EDGES[i + 1] : 1;
          bins.add(new Bin(EDGES[i], to, said[i] / share.of(), share));
        }
      }
      return bins;
    }

    List<RuleCount> rules() {
      return List.copyOf(byRule.values());
    }
  }
}
