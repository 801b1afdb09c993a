package org.hongtou.extract;

import org.jspecify.annotations.Nullable;

/** Reads shares that are told by their whole: 审核人员不少于执法人员总数的5%, 占全省总量的60%以上. */
final class TargetProportion {
  private static final String[] BOUNDS = {
    "不得低于", "不得少于", "不低于", "不少于", "不得超过", "不得高于", "不超过", "不高于"
  };
  private static final int LONGEST_WHOLE = 24;

  private TargetProportion() {}

  /**
   * Where the words between part and whole begin (不少于, 占), from the start of {@link
   * TargetCandidate#leftText()}; null for other shares.
   */
  static @Nullable Integer of(TargetCandidate candidate) {
    String left = candidate.leftText();
    int end = left.length();
    boolean whole = left.endsWith("的") && end > 3;
    if (!whole) {
      return null;
    }
    int from = Math.max(0, end - LONGEST_WHOLE);
    int bound = bound(left);
    if (bound >= from && (bound != 1 || left.startsWith("、"))) {
      return bound;
    }
    int takes = left.lastIndexOf('占');
    if (takes >= from && takes > 1 && !left.startsWith("占比", takes)) {
      return takes;
    }
    // 非遗进景区覆盖4A级景区的80%
    int covers = left.lastIndexOf("覆盖");
    if (covers >= from && covers > 1 && "率面".indexOf(left.charAt(covers + 2)) < 0) {
      return covers;
    }
    TargetWords.Hit reach = TargetWords.REACH.last(left, from, end);
    if (reach != null
        && reach.start() > 2
        && "至到".indexOf(left.charAt(reach.end() - 1)) >= 0
        && (reach.of(left).startsWith("恢复")
            || reach.of(left).equals("达到")
            || endsWithMeasure(left.substring(from, reach.start()))
            || TargetWords.RATE.endingAt(left, reach.start(), from) != null)) {
      // 预付款比例提高至合同金额的30%以上, 航线恢复至2019年同期的75%
      return reach.start();
    }
    // 预留采购预算总额的30%以上, 完成总工程量的70%
    TargetWords.Hit commits = TargetWords.COMMIT.last(left, from, end);
    return commits == null ? null : commits.start();
  }

  /**
   * Whether words before the whole say at least: 不少于总数的5%. What may not be exceeded is mostly a
   * rule for fees and plots.
   */
  static boolean isBounded(TargetCandidate candidate) {
    String left = candidate.leftText();
    int bound = bound(left);
    int from = Math.max(0, left.length() - LONGEST_WHOLE);
    boolean least =
        bound >= 0
            && (left.startsWith("低于", bound + 1)
                || left.startsWith("少于", bound + 1)
                || left.startsWith("得低于", bound + 1)
                || left.startsWith("得少于", bound + 1));
    boolean restored = left.contains("恢复至") || left.contains("恢复到");
    return least || restored || TargetWords.COMMIT.in(left, from, left.length());
  }

  /** 低保标准不低于最低标准的1.3倍: a bound that a multiple of something else sets. */
  static boolean isTimesOf(TargetCandidate candidate) {
    return of(candidate) != null && isBounded(candidate);
  }

  /**
   * Whether the whole stands behind what is reached or covered: 时限压减至法定时限的20%, 水价达到运行维护成本的80%;
   * 权重占考核的30% and 不得超过面积的10% are mostly rules.
   */
  static boolean isReached(TargetCandidate candidate) {
    String left = candidate.leftText();
    Integer at = of(candidate);
    return at != null
        && bound(left) < 0
        && left.charAt(at) != '占'
        && !left.contains("不应")
        && !left.contains("原则上");
  }

  /** 承诺办理时限|压减至…. */
  private static boolean endsWithMeasure(String noun) {
    return noun.endsWith("时限") || noun.endsWith("时间") || noun.endsWith("成本") || noun.endsWith("费用");
  }

  private static int bound(String left) {
    int last = -1;
    for (String bound : BOUNDS) {
      last = Math.max(last, left.lastIndexOf(bound));
    }
    return last;
  }
}
