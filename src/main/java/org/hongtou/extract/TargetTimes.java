package org.hongtou.extract;

import java.util.Arrays;
import java.util.Set;
import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Target.Op;
import org.jspecify.annotations.Nullable;

/**
 * Judges a figure of time: a commitment where a time is brought down or held (压缩至5个工作日以内), or caps
 * a whole proceeding (10个工作日内办结), not where it is a step of one or a term.
 */
final class TargetTimes {
  /**
   * What comes to so many years or days as other things come to so many tons: no time to act in.
   */
  private static final String[] MEASURED_IN_TIME = {
    "受教育年限", "优良天数", "停留天数", "停留时间", "提前量", "开放时间", "月份"
  };

  /** Units too long for the time that a proceeding takes. */
  private static final Set<String> TERMS = Set.of("年", "个月", "周", "周年", "月");

  /** 由法定的, 由目前的. */
  private static final int LONGEST_NOW = 5;

  /** Times that are the better for being long. */
  private static final String[] KEPT = {"停留时间", "通关时间", "开放时间", "营业时间", "服务时间", "平均"};

  private TargetTimes() {}

  /** Judges it. */
  static Verdict judge(TargetCandidate candidate) {
    String unit = candidate.quantity().unit();
    String clause = candidate.clauseText();
    Hit reach =
        TargetWords.REACH.endingAt(
            candidate.text(), candidate.left().end(), candidate.left().start());
    for (String measured : MEASURED_IN_TIME) {
      if (candidate.leftText().contains(measured)
          && (reach != null || candidate.quantity().op() != null)) {
        return Verdict.yes(reach == null ? Rule.COMPARISON : Rule.REACH, reach);
      }
    }
    Hit longer = lengthened(candidate);
    if (longer != null) {
      return Verdict.yes(Rule.REACH, longer);
    }
    if (isMeanTime(candidate)) {
      return Verdict.yes(Rule.COMPARISON, null);
    }
    if (TargetWords.STEP.in(clause)
        && !isHeldTerm(candidate)
        && !isShortened(candidate)
        && !closesCase(candidate)) {
      return Verdict.no(NoTarget.STEP);
    }
    String behind = candidate.behind();
    if (behind.endsWith("举措") || behind.endsWith("政策")) {
      // 跟进审查周期压缩至四个月以内改革举措: the name of what another authority does
      return Verdict.no(NoTarget.NAME_OF_A_PLAN);
    }
    if (candidate.leftText().contains("连续")) {
      // 连续60天停电次数不超过3次: within which time is counted; 连续驾驶时间不得超过4小时
      return Verdict.no(NoTarget.TIME);
    }
    Hit down =
        TargetWords.BROUGHT_DOWN.last(
            candidate.text(), candidate.clause().start(), candidate.quantity().figure().start());
    if (candidate.leftText().endsWith("最快") || candidate.leftText().endsWith("最短")) {
      return Verdict.no(NoTarget.TIME);
    }
    // 审限控制在3个月内; not 借用不超过6个月, a norm
    boolean shortened =
        (unit.endsWith("月") || candidate.leftText().contains("周期"))
            && down != null
            && down.of(candidate.text()).indexOf('不') < 0;
    if (TERMS.contains(unit) && !shortened && !waits(candidate) && !closesCase(candidate)) {
      return Verdict.no(NoTarget.TERM);
    }
    if (candidate.quantity().op() == Op.AT_LEAST) {
      return Verdict.no(NoTarget.TIME_AT_LEAST);
    }
    if (down != null) {
      return Verdict.yes(Rule.TIME_BROUGHT_DOWN, down);
    }
    boolean within = candidate.quantity().op() == Op.AT_MOST;
    if (within && reach != null && endsWithTime(candidate, reach.start())) {
      // 企业开办时间稳定在1个工作日以内
      return Verdict.yes(Rule.REACH, reach);
    }
    boolean wholly = TargetWords.PROCEEDING.startingAt(behind, 0, behind.length()) != null;
    if (behind.startsWith("完成") && behind.length() < 5 && within) {
      // 实行并联审批，10个工作日内完成
      String before =
          candidate
              .text()
              .substring(candidate.sentence().span().start(), candidate.quantity().span().start());
      wholly = TargetWords.BUSINESS.in(before);
    }
    return (within && TargetWords.PROCEEDING.in(behind)) || wholly
        ? Verdict.yes(Rule.WHOLE_PROCEEDING, null)
        : Verdict.no(NoTarget.TIME);
  }

  /** 游客平均停留时间由1.9天延长到2.5天, 通关时间延长至每日14小时; null for other times. */
  private static @Nullable Hit lengthened(TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.left().start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    Hit reach = TargetWords.REACH.endingAt(text, end, from);
    String before = candidate.clauseBefore();
    boolean kept = Arrays.stream(KEPT).anyMatch(before::contains);
    return reach != null && kept && reach.of(text).startsWith("延长") ? reach : null;
  }

  /** 人均培训不少于12天, 库存天数不低于15天: so many days as of other things so many tons. */
  private static boolean isMeanTime(TargetCandidate candidate) {
    String left = candidate.leftText();
    // 播出时长不低于3000分钟; of 储能时长2小时以上 a plant is made
    boolean length = left.endsWith("时长") && !candidate.quantity().before().isEmpty();
    boolean mean =
        length
            || left.contains("人均")
            || left.contains("户均")
            || left.contains("天数")
            || left.contains("小时数");
    return mean && candidate.quantity().op() == Op.AT_LEAST && candidate.isPredicate();
  }

  /** 检验报告平均出具时间压缩至2小时: the time itself is what is brought down, whatever is done in it. */
  private static boolean isShortened(TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.clause().start();
    Hit down = TargetWords.BROUGHT_DOWN.last(text, from, candidate.quantity().figure().start());
    if (down == null || "压缩减降".indexOf(text.charAt(down.start())) < 0) {
      return false;
    }
    TargetCandidate before = candidate.previousInClause();
    int since = before == null ? -1 : before.quantity().span().start() - 1;
    // 出具时间由15个工作日缩短至7个工作日, 由法定的60日压缩至20个工作日
    while (since > from
        && before != null
        && before.quantity().span().start() - since <= LONGEST_NOW
        && "由从".indexOf(text.charAt(since)) < 0) {
      since--;
    }
    boolean change = since > from && "由从".indexOf(text.charAt(since)) >= 0;
    return endsWithTime(text, from, change ? since : down.start());
  }

  private static boolean endsWithTime(TargetCandidate candidate, int end) {
    return endsWithTime(candidate.text(), candidate.left().start(), end);
  }

  private static boolean endsWithTime(String text, int from, int end) {
    String noun = text.substring(from, Math.max(from, FigureAdverbs.without(text, from, end)));
    return noun.endsWith("时间")
        || noun.endsWith("时限")
        || noun.endsWith("用时")
        || noun.endsWith("周期")
        || noun.endsWith("公示期")
        || noun.endsWith("平均审理期限")
        || noun.endsWith("平均办理期限");
  }

  /** 自受理之日起30日内审结, 6个月内审结: the whole of a case; 之日起5个工作日内答复 is one of its steps. */
  private static boolean closesCase(TargetCandidate candidate) {
    String behind = candidate.behind();
    String before = candidate.clauseBefore();
    boolean step =
        before.contains("公示")
            || before.contains("收到")
            || before.contains("延")
            || before.contains("满");
    return candidate.quantity().op() == Op.AT_MOST
        && !step
        && (behind.startsWith("审结") || behind.startsWith("办结") || behind.startsWith("办理完毕"));
  }

  /** 答复期限不超过5个工作日, 审批用时均不超过9个工作日: the term is what is held; not 公示期限, 贷款期限不超过2年. */
  private static boolean isHeldTerm(TargetCandidate candidate) {
    int from = candidate.left().start();
    String left =
        candidate
            .text()
            .substring(from, FigureAdverbs.without(candidate.text(), from, candidate.left().end()));
    left = left.strip();
    return candidate.quantity().op() == Op.AT_MOST
        && (left.endsWith("期限") || left.endsWith("用时"))
        && !TargetWords.STEP.in(left.substring(0, left.length() - 2));
  }

  /** 公租房轮候时间不超过3年, 人工费用拨付周期不超过1个月: how long people wait at most is held, in whatever unit. */
  private static boolean waits(TargetCandidate candidate) {
    String left = candidate.leftText();
    return candidate.quantity().op() == Op.AT_MOST
        && (left.endsWith("拨付周期")
            || left.endsWith("轮候时间")
            || left.endsWith("轮候期")
            || left.endsWith("等候时间")
            || left.endsWith("等待时间"));
  }
}
