package org.hongtou.extract;

import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Target.Op;
import org.hongtou.words.Measure;

/** Judges a share of the noun behind it: 80%以上的乡镇达到…; not 持股50%以上的企业. */
final class TargetShares {
  private TargetShares() {}

  /**
   * Judges it.
   *
   * @param from where the words before the figure begin
   * @param end where they end without adverbs
   * @param right what stands behind the figure
   * @param goal whether a date that lies ahead, or a section of goals, governs the figure
   */
  static Verdict judge(TargetCandidate candidate, int from, int end, String right, boolean goal) {
    String text = candidate.text();
    String left = text.substring(from, end);
    if (candidate.leftText().endsWith("将") || candidate.leftText().endsWith("把")) {
      return Verdict.yes(Rule.SHARE_PUT_TO_USE, null);
    }
    Hit reach = TargetWords.REACH.endingAt(text, end, from);
    boolean relative = right.startsWith("的") && !right.startsWith("的政策");
    if (reach != null && !relative) {
      return Verdict.yes(Rule.REACH, reach);
    }
    boolean least = candidate.quantity().op() == null || candidate.quantity().op() == Op.AT_LEAST;
    boolean ofSet = relative || (right.length() > 2 && !candidate.isPredicate());
    if (ofSet && TargetScope.without(left).endsWith("覆盖") && least) {
      // 高速铁路覆盖80%以上的大城市, 制度覆盖全省50%规模以上企业; 对覆盖80%以上的企业给予补助 is what somebody gets
      boolean whose = left.startsWith("对") || right.contains("的，") || right.contains("给予");
      return whose ? Verdict.no(NoTarget.SHARE_THAT_DEFINES) : Verdict.yes(Rule.SHARE_OF_SET, null);
    }
    if (relative
        && least
        && right.endsWith("能力")
        && (left.contains("形成") || left.contains("具备") || left.contains("建立"))) {
      // 形成最大用电负荷5%以上的响应能力, 形成不低于年用气量5%的储气能力: how much is to be there
      return Verdict.yes(Rule.SHARE_OF_SET, null);
    }
    if (relative && least && left.endsWith("完成") && right.endsWith("任务")) {
      // 年底前完成70%以上的改革任务
      return Verdict.yes(Rule.SHARE_OF_SET, null);
    }
    boolean wholly =
        candidate.quantity().value().intValue() == 100
            && candidate.quantity().op() == null
            && !relative
            && left.length() > 1
            && !left.endsWith("按")
            && !left.endsWith("照");
    boolean promised =
        TargetWords.PROMISE.in(candidate.clauseBefore())
            && !left.endsWith("占")
            && candidate.clause().length() < 100;
    if (wholly || promised) {
      return Verdict.yes(Rule.PROMISED, null);
    }
    if (left.endsWith("的") && (left.startsWith("对") || left.startsWith("按"))) {
      // 对贷款余额增量的2%提供激励资金
      return Verdict.no(NoTarget.SHARE_THAT_DEFINES);
    }
    if (left.endsWith("预留") && candidate.quantity().op() == Op.AT_LEAST) {
      // 预留不少于10%的岗位安排残疾人
      return Verdict.yes(Rule.SHARE_PUT_TO_USE, null);
    }
    if (left.endsWith("的")
        && candidate.quantity().op() == Op.AT_LEAST
        && TargetWords.COMMIT.startingAt(left, left.startsWith("应") ? 1 : 0, left.length())
            != null) {
      // 预留采购项目预算总额的40%以上专门面向中小企业
      return Verdict.yes(Rule.SHARE_PUT_TO_USE, null);
    }
    boolean defines = relative && TargetWords.RATE.endingAt(text, end, from) != null;
    boolean opens = left.isBlank() || (left.length() < 24 && !defines);
    // 到2025年，80%以上的乡镇…: whatever the set does
    TargetCandidate before = candidate.previousInClause();
    boolean another = before != null && before.quantity().measure() == Measure.SHARE;
    boolean subject = goal && (another || (candidate.quantity().op() != null && left.isBlank()));
    boolean listed = candidate.next() != null && candidate.next().measure() == Measure.SHARE;
    String does =
        listed ? text.substring(candidate.right().start(), candidate.clause().end()) : right;
    return opens
            && (TargetWords.REACH.in(does)
                || TargetWords.MAKE.in(does)
                || does.startsWith("实行")
                || subject)
            && !defines
            && !right.contains("的，")
            && does.length() > 3
        ? Verdict.yes(Rule.SHARE_OF_SET, null)
        : Verdict.no(NoTarget.SHARE_THAT_DEFINES);
  }
}
