package org.hongtou.index;

import java.util.Comparator;
import java.util.List;

/** How good an order of hits is. */
final class RankingMeasure {
  /** From this grade on a hit answers. */
  private static final int ANSWERS = 2;

  private RankingMeasure() {}

  /**
   * The gain of the first hits, less the further down, as a share of the best that is possible:
   * from 0 to 1. A grade of g gains 2^g − 1; what is not judged gains nothing.
   */
  static double ndcg(JudgedQuery query, List<JudgedKey> ranked, int depth) {
    double gained = gain(ranked.stream().map(query::grade).toList(), depth);
    List<Integer> best =
        query.grades().values().stream().sorted(Comparator.reverseOrder()).toList();
    double possible = gain(best, depth);
    return possible == 0 ? 0 : gained / possible;
  }

  private static double gain(List<Integer> grades, int depth) {
    double gain = 0;
    for (int i = 0; i < Math.min(depth, grades.size()); i++) {
      gain += ((1 << grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }

  /** The share of the judged answers that are among the first hits. */
  static double recall(JudgedQuery query, List<JudgedKey> ranked, int depth) {
    long answers = query.grades().values().stream().filter(g -> g >= ANSWERS).count();
    long found = ranked.stream().limit(depth).filter(key -> query.grade(key) >= ANSWERS).count();
    return answers == 0 ? 0 : (double) found / Math.min(answers, depth);
  }
}
