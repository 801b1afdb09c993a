package org.hongtou.extract;

import org.hongtou.model.Target.Op;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/** How an indicator is to compare with its figure: 不低于, 不超过, 左右, or nothing said. */
final class TargetComparison {
  private static final String[] LEAST = {"至少", "不少于", "不低于", "不得少于", "不得低于"};
  private static final String[] MOST = {"不超过", "控制在", "不得超过", "不高于", "不得高于"};

  private TargetComparison() {}

  /** 增速高于全省平均水平, 收入增速快于城镇居民增速: what follows is by how much. */
  static boolean exceedsAverage(String words) {
    int exceeds = Math.max(words.lastIndexOf("高于"), words.lastIndexOf("快于"));
    return exceeds > 1 && (words.endsWith("水平") || words.endsWith("增速") || words.endsWith("增幅"));
  }

  static Op of(TargetCandidate candidate) {
    Op op = candidate.quantity().op();
    if (op != null) {
      return op;
    }
    // 至少建成1所: the comparison stands before the verb
    String left = candidate.leftText();
    if (TargetBound.isOne(left)) {
      return Op.AT_MOST;
    }
    for (String least : LEAST) {
      if (left.contains(least)) {
        return Op.AT_LEAST;
      }
    }
    for (String most : MOST) {
      if (left.contains(most)) {
        return Op.AT_MOST;
      }
    }
    if (candidate.quantity().measure() == Measure.POINTS
        && (left.contains("高于") || left.contains("快于"))) {
      // 增速高于全省平均水平1个百分点
      return Op.AT_LEAST;
    }
    Op shared = sharedBehind(candidate);
    if (shared != null) {
      return shared;
    }
    Op dealt = sharedBefore(candidate);
    return dealt != null ? dealt : Op.EQUAL;
  }

  /**
   * 分别不低于400家、200家和50家: the comparison before the first figure speaks for all that 分别 deals out.
   * Null where there is none.
   */
  private static @Nullable Op sharedBefore(TargetCandidate candidate) {
    if (!candidate.clauseText().contains("分别")) {
      return null;
    }
    TargetCandidate at = candidate;
    TargetCandidate previous = at.previousInClause();
    while (previous != null && "、和及与".contains(at.leftText().strip())) {
      if (!previous.quantity().before().isEmpty()) {
        return previous.quantity().op();
      }
      at = previous;
      previous = at.previousInClause();
    }
    return null;
  }

  /**
   * 分别下降25%和20%以上: the comparison behind the last figure speaks for all that 分别 deals out; 左右 binds
   * only to its own. Null where there is none.
   */
  private static @Nullable Op sharedBehind(TargetCandidate candidate) {
    if (!candidate.clauseText().contains("分别")) {
      return null;
    }
    Quantity last = null;
    int at = candidate.quantity().span().end();
    for (Quantity quantity : candidate.sentence().quantities()) {
      if (quantity.span().start() < at) {
        continue;
      }
      String joint = candidate.text().substring(at, quantity.span().start()).strip();
      if (joint.length() > 1 || "、和及与".indexOf(joint) < 0) {
        break;
      }
      last = quantity;
      at = quantity.span().end();
    }
    boolean behind = last != null && last.before().isEmpty() && last.op() != Op.ABOUT;
    return behind ? last.op() : null;
  }
}
