package org.hongtou.extract;

import java.math.BigDecimal;
import org.hongtou.model.Target.Op;
import org.hongtou.words.Measure;

/** Tells how often something recurs (每季度报送1次) from how much of it is to be done (每年培训不少于10次). */
final class TargetFrequency {
  private TargetFrequency() {}

  /**
   * 年内邀请公众代表列席会议不少于10次: an amount of what is to be done within a year; 每年至少听取2次汇报 is a frequency of
   * meetings and reports.
   */
  private static boolean isYearlyAmount(TargetCandidate candidate) {
    String clause = candidate.clauseText();
    if (clause.contains("每年举办") && !TargetWords.ROUTINE.in(clause)) {
      // 每年举办旅游大集1次: an event that takes place is a level, however few
      return true;
    }
    return isAtLeast(candidate, 2)
        && (clause.contains("每年") || clause.contains("年内") || clause.contains("全年"))
        && !TargetWords.ROUTINE.in(clause);
  }

  private static boolean isAtLeast(TargetCandidate candidate, long count) {
    return candidate.quantity().value().compareTo(BigDecimal.valueOf(count)) >= 0;
  }

  /**
   * 组织区域联合执法6次以上, 开展压力测试不少于5轮: so much of what is to be carried out, where nothing says how often.
   */
  private static boolean isCarriedOut(TargetCandidate candidate) {
    String clause = candidate.clauseText();
    int at =
        IndicatorPhrase.opened(clause).isEmpty()
            ? 0
            : clause.indexOf(IndicatorPhrase.opened(clause));
    boolean ordered = clause.startsWith("组织", at) || clause.startsWith("开展", at);
    boolean often = clause.indexOf('每') >= 0 || clause.contains("定期") || clause.contains("至少");
    String rest = clause.substring(Math.max(0, at));
    boolean checks = rest.contains("专项检查") || rest.contains("联合检查") || rest.contains("飞行检查");
    return ordered
        && !often
        && isAtLeast(candidate, 2)
        && (checks || !TargetWords.ROUTINE.in(rest));
  }

  private static boolean isTraining(String words) {
    return words.endsWith("培训")
        || words.endsWith("培训辅导")
        || words.endsWith("大赛")
        || words.endsWith("竞赛")
        || words.endsWith("招聘会")
        || words.endsWith("招聘活动");
  }

  /** 每年至少开展2次, 每季度报送1次: how often, not how much. */
  static boolean isOne(TargetCandidate candidate) {
    String before = candidate.clauseBefore();
    // 每学期听课不少于10课时: an amount of time, not how often
    boolean hours = candidate.quantity().unit().endsWith("时");
    if (candidate.quantity().measure() == Measure.EVENT && !hours) {
      boolean shows = candidate.quantity().unit().startsWith("场");
      if (isYearlyAmount(candidate) || (shows && !TargetWords.ROUTINE.in(candidate.clauseText()))) {
        // 每月举办招聘活动不少于20场: what is put on, and no report or meeting
        return false;
      }
      for (String period : new String[] {"每月", "每周", "每季", "每天", "每日", "每学期"}) {
        if (before.contains(period)) {
          return true;
        }
      }
    }
    if (!candidate.quantity().unit().equals("次") && !candidate.quantity().unit().equals("轮")) {
      return false;
    }
    boolean capped =
        candidate.quantity().op() == Op.AT_MOST && candidate.clauseText().contains("检查");
    // 由5次跑动减至1次
    boolean reduced =
        TargetWords.DECREASE.endingAt(before, Math.max(0, before.length() - 1), 0) != null
            && "至到".indexOf(before.charAt(before.length() - 1)) >= 0;
    if (before.contains("次数") || capped || reduced) {
      // 对同一企业的现场检查每年不超过2次: how often it may be at most is held
      return false;
    }
    boolean training = isTraining(candidate.rightText()) || isTraining(candidate.leftText());
    if (training && TargetJudge.last(TargetWords.MAKE, candidate) != null) {
      // 组织不少于一次的业务培训, 组织业务培训不少于1次
      return false;
    }
    if (isCarriedOut(candidate)) {
      return false;
    }
    TargetCandidate other = candidate.previous();
    if (other != null
        && other.clause().end() + 1 == candidate.clause().start()
        && candidate.quantity().op() != null
        && candidate.quantity().op() == other.quantity().op()
        && candidate.quantity().unit().equals(other.quantity().unit())
        && isYearlyAmount(other)) {
      // 各市每年开展评价不少于5次，各部门不少于2次
      return false;
    }
    return !isAtLeast(candidate, 100)
        && (before.contains("每")
            || before.contains("至少")
            || before.contains("定期")
            || candidate.quantity().op() != null
            || !isAtLeast(candidate, 10));
  }
}
