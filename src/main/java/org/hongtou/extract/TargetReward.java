package org.hongtou.extract;

import org.hongtou.model.Span;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;

/**
 * What somebody has to reach to be rewarded: 年纳税达到30万元以上，一次性给予10万元奖励;
 * 投资5000万元以上、亩均投资不低于100万元，按投资额给企业5%奖励. The clause names no beneficiary, but a later one gives a sum
 * or a share.
 */
final class TargetReward {
  /** How the clause begins that rewards somebody else: 对有贡献的企业给予10万元奖励. */
  private static final String OTHERS = "对凡每";

  private TargetReward() {}

  /** Whether a later clause of the sentence gives something for the figure being reached. */
  static boolean isEarned(TargetCandidate candidate) {
    Quantity quantity = candidate.quantity();
    boolean bounded = quantity.op() != null || quantity.valueMax() != null;
    String text = candidate.text();
    Span segment = TargetBenefit.segment(candidate);
    // 对通过评估，接入20家以上企业的平台，给予一次性补助500万元
    boolean whose = isForBeneficiary(candidate, segment);
    if (!bounded || (!whose && (!candidate.isPredicate() || isCommitted(candidate)))) {
      return false;
    }
    int end = segment.end();
    int at = candidate.clause().end();
    while (at + 2 < end && "，,".indexOf(text.charAt(at)) >= 0) {
      Span clause = candidate.sentence().clauseAt(new Span(at + 1, at + 2));
      if (OTHERS.indexOf(text.charAt(clause.start())) >= 0) {
        return false;
      }
      if (gives(candidate, clause)) {
        return true;
      }
      at = clause.end();
    }
    return false;
  }

  /** Whether the clause, the one before it or the segment begins with 对…. */
  private static boolean isForBeneficiary(TargetCandidate candidate, Span segment) {
    String text = candidate.text();
    int clause = candidate.clause().start();
    int before = clause;
    if (clause - 2 > segment.start() && "，,".indexOf(text.charAt(clause - 1)) >= 0) {
      before = candidate.sentence().clauseAt(new Span(clause - 2, clause - 1)).start();
    }
    return TargetBenefit.isForBeneficiary(text, segment.start())
        || TargetBenefit.isForBeneficiary(text, clause)
        || TargetBenefit.isForBeneficiary(text, before);
  }

  /** An authority's own goal, whatever it gives for it: 力争引进企业100家以上，给予…. */
  private static boolean isCommitted(TargetCandidate candidate) {
    boolean money = candidate.quantity().measure() == Measure.MONEY;
    return TargetWords.PROMISE.in(candidate.clauseBefore())
        || !candidate.sentence().dates().isEmpty()
        || (!money && TargetJudge.last(TargetWords.MAKE, candidate) != null);
  }

  /** 给企业5%奖励, 一次性给予10万元奖励, 奖励投资额度的5%. */
  private static boolean gives(TargetCandidate candidate, Span clause) {
    String words = clause.of(candidate.text());
    boolean rewards = words.contains("奖励") || words.contains("补助") || words.contains("补贴");
    if (!rewards || !(words.contains("给") || words.startsWith("奖") || words.startsWith("补"))) {
      return false;
    }
    for (Quantity given : candidate.sentence().quantities()) {
      boolean sum = given.measure() == Measure.MONEY || given.measure() == Measure.SHARE;
      if (sum && clause.contains(given.span())) {
        return true;
      }
    }
    return false;
  }
}
