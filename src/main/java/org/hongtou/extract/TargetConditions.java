package org.hongtou.extract;

import java.util.Set;
import org.hongtou.model.Span;
import org.hongtou.words.Measure;

/**
 * Tells the figures that say when something is given, allowed or done (对年收入1亿元以上的企业，给予…) from those
 * that are to be reached.
 */
final class TargetConditions {
  /** How a result of being a case begins: …的，给予…. */
  private static final String[] RULES = {
    "，可", "，给予", "，予以", "，享受", "，优先", "，申请", "，不得", "，应当", "，免", "，减按", "，方可", "，视为", "，认定为", "，采取",
    "的，按", "的，一次性"
  };

  /** Words with the 当 that opens a condition. */
  private static final Set<String> NO_CONDITIONS = Set.of("当年", "当归", "当地", "当前", "当月", "当季", "当日");

  /** A condition beside another, with what they are conditions of. */
  private static final int LONGEST_PARALLEL = 60;

  private static final int LONGEST_NOUN = 10;

  private TargetConditions() {}

  /** 对年收入达到1亿元以上的企业，给予…; 当涨幅达到3%…; 凡…. */
  static boolean isOne(TargetCandidate candidate) {
    String text = candidate.text();
    Span clause = candidate.clause();
    Span segment = TargetBenefit.segment(candidate);
    String start = text.substring(clause.start(), Math.min(clause.end(), clause.start() + 2));
    if (DealtToPlaces.isSharedOut(candidate)) {
      return false;
    }
    if ((start.startsWith("当") && !NO_CONDITIONS.contains(start)) || opensCondition(text, clause)) {
      // 按照年均增速30%以上目标支持企业: a goal all the same
      return !candidate.rightText().startsWith("目标") && !candidate.rightText().startsWith("的目标");
    }
    if (candidate.behind().startsWith("时") && candidate.behind().length() > 1) {
      // 气温稳定通过10℃时播种
      return true;
    }
    if (isRequired(candidate)
        || isOfCases(candidate)
        || opensPermission(candidate)
        || isRelaxed(candidate)
        || TargetReward.isEarned(candidate)) {
      return true;
    }
    // 在完成基础任务100%的前提下; 在确保即办占比达70%以上的基础上 promises it all the same
    String words = candidate.clauseText();
    if (words.startsWith("在")
        && !TargetWords.PROMISE.in(candidate.clauseBefore())
        && (words.endsWith("基础上") || words.endsWith("前提下") || words.endsWith("情况下"))) {
      return true;
    }
    if (isOccasion(words)
        && (text.startsWith("，", clause.end()) || text.startsWith(",", clause.end()))) {
      return true;
    }
    String rest =
        text.substring(
            candidate.quantity().span().end(), Math.min(segment.end(), clause.end() + 100));
    if (!isRelative(rest, candidate.rightText())) {
      return false;
    }
    if (TargetBenefit.isForBeneficiary(text, clause.start())
        || TargetBenefit.isForBeneficiary(text, segment.start())) {
      return true;
    }
    for (String rule : RULES) {
      if (rest.contains(rule)) {
        return true;
      }
    }
    return false;
  }

  /** 对加工面积200平方米以上、年加工5吨以上的初制厂，…: which ones are meant, with a condition beside another. */
  private static boolean isOfCases(TargetCandidate candidate) {
    String words = candidate.clauseText();
    int of = Math.max(words.lastIndexOf("以上的"), words.lastIndexOf("以下的"));
    return words.startsWith("对")
        && of > candidate.quantity().span().end() - candidate.clause().start()
        && words.length() - of - 3 <= LONGEST_NOUN
        && candidate.text().startsWith("，", candidate.clause().end());
  }

  /** 凡…, 若…, 按…: how a condition opens; not 按期交付9个, nor 且…, with which a sentence of goals ends. */
  private static boolean opensCondition(String text, Span clause) {
    char first = text.charAt(clause.start());
    if (first == '按') {
      return !text.startsWith("按期", clause.start()) && !text.startsWith("按时", clause.start());
    }
    if (text.startsWith("逾期率", clause.start())) {
      return false;
    }
    boolean closes = clause.end() == text.length() || "。；".indexOf(text.charAt(clause.end())) >= 0;
    return "凡如若或逾".indexOf(first) >= 0 || (first == '且' && !closes);
  }

  /** 改造项目年节能量须不低于50万千瓦时: what a project must have to be supported. */
  private static boolean isRequired(TargetCandidate candidate) {
    String before = candidate.leftText();
    int from = candidate.sentence().span().start();
    String said = candidate.text().substring(from, candidate.clause().start());
    if (before.endsWith("总投资") && (said.contains("项目应为") || said.contains("项目须为"))) {
      // 更新项目应为存量项目，总投资不低于2000万元
      return true;
    }
    return (before.endsWith("须") || before.endsWith("需"))
        && candidate.quantity().op() != null
        && candidate.quantity().measure() != Measure.SHARE
        && (before.contains("项目") || before.contains("申报") || before.contains("申请"));
  }

  /**
   * 投资达到30%以上，即可办理许可; 平房完工二分之一以上，楼房完工三分之一以上的项目，可申请验收: what must be there before something is
   * allowed.
   */
  private static boolean opensPermission(TargetCandidate candidate) {
    String text = candidate.text();
    int end = candidate.clause().end();
    if (!text.startsWith("，", end)) {
      return false;
    }
    int limit = Math.min(candidate.sentence().span().end(), end + LONGEST_PARALLEL);
    String next = text.substring(end + 1, Math.max(end + 1, limit));
    if (next.startsWith("即可") || next.startsWith("方可") || next.startsWith("才可")) {
      return true;
    }
    int stop = next.indexOf('，');
    int of = stop < 0 ? -1 : next.lastIndexOf("以上的", stop);
    return of > 0 && stop - of < LONGEST_NOUN && next.startsWith("，可", stop);
  }

  /** 放宽贷款面积限制，户均面积由150平方米提高到180平方米: how far a limit is relaxed, for those whom it binds. */
  private static boolean isRelaxed(TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.sentence().span().start();
    String before = text.substring(from, candidate.clause().start());
    int relaxed = before.lastIndexOf("放宽");
    return relaxed >= 0
        && before.endsWith("限制，")
        && before.indexOf('，', relaxed) == before.length() - 1;
  }

  /** 涨幅达到3.5%或6%时，启动…: the clause says when something is done; not 及时, 4小时. */
  private static boolean isOccasion(String clause) {
    int last = clause.length() - 1;
    return last > 0
        && clause.charAt(last) == '时'
        && "小及同按随实平学工准适限定课届何临即有瓦".indexOf(clause.charAt(last - 1)) < 0;
  }

  /** Whether the figure stands in a relative clause: …的， …的企业，. */
  private static boolean isRelative(String after, String right) {
    int the = after.indexOf("的，");
    if (the >= 0 && the < 30) {
      return true;
    }
    return TargetWords.BENEFICIARY.in(right);
  }
}
