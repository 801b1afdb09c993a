package org.hongtou.extract;

import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Names what a figure is when it is no commitment: a past result, a condition, what a beneficiary
 * gets, a frequency, a property of something else that is counted.
 */
final class TargetExclusion {
  private TargetExclusion() {}

  /** Why a figure cannot be a target; null if nothing speaks against it. */
  static @Nullable String of(TargetCandidate candidate, TargetContext context) {
    Quantity quantity = candidate.quantity();
    if (quantity.measure() == Measure.AGE && !candidate.leftText().contains("寿命")) {
      return "age";
    }
    if (candidate.clause().length() > 200
        && candidate.next() == null
        && candidate.previous() == null) {
      // a table whose cells ran together
      return "no clause";
    }
    if (isStartOfChange(candidate)) {
      return "from";
    }
    if (candidate.rightText().startsWith("指标")) {
      // 三项指标均达90%
      return "counts the indicators";
    }
    if (TargetWords.FORBIDDEN.in(candidate.clauseBefore())) {
      return "forbidden";
    }
    int behind = candidate.clause().end();
    String rest = candidate.text().substring(quantity.span().end(), behind);
    if (rest.contains("全覆盖") && quantity.measure() != Measure.SHARE && !candidate.isPredicate()) {
      return "set that is covered";
    }
    if (isPast(candidate, context)) {
      return "past";
    }
    if (isCondition(candidate)) {
      return "condition";
    }
    // 出口退税办理时间: what is brought down is a time, not what is paid
    if (quantity.measure() != Measure.TIME && isBenefit(candidate)) {
      return "benefit";
    }
    if (isFrequency(candidate)) {
      return "frequency";
    }
    if (context.regulation() && !TargetWords.PROMISE.in(candidate.clauseBefore())) {
      return "regulation";
    }
    return null;
  }

  /** 由50个工作日压缩至…, 从3000家发展到…: the figure before the change. */
  static boolean isStartOfChange(TargetCandidate candidate) {
    String left = candidate.leftText();
    int from = Math.max(left.lastIndexOf('由'), left.lastIndexOf('从'));
    if (from < 0 || left.length() - from > 16) {
      return false;
    }
    String right = candidate.rightText().strip();
    // 由7%阶段性降低至4%
    for (String manner : new String[] {"左右", "阶段性", "逐步", "进一步", "大幅", "统一"}) {
      right = right.startsWith(manner) ? right.substring(manner.length()) : right;
    }
    for (String change :
        new String[] {
          "压", "降", "提", "增", "缩", "减", "扩", "调", "升", "下", "上", "精", "发展", "优", "拓", "变"
        }) {
      if (right.startsWith(change)) {
        return true;
      }
    }
    return false;
  }

  /** 已建成50家, 2018年达到…, 截至目前…. */
  private static boolean isPast(TargetCandidate candidate, TargetContext context) {
    String text = candidate.text();
    Span clause = candidate.clause();
    int figure = candidate.quantity().span().start();
    String words = candidate.clauseText();
    int done = words.indexOf('了');
    if (done > 0 && "为除解".indexOf(words.charAt(done - 1)) < 0 && !words.startsWith("解", done + 1)) {
      return true;
    }
    if (TargetWords.PAST.in(text, clause.start(), figure)
        || TargetWords.UNTIL_NOW.in(text, clause.start(), figure)) {
      return true;
    }
    DateMention last = null;
    for (DateMention date : candidate.sentence().dates()) {
      int start = date.span().start();
      boolean baseline = start > 0 && TargetContext.BASELINE.indexOf(text.charAt(start - 1)) >= 0;
      if (start < figure && !baseline) {
        last = date;
      }
    }
    int from = candidate.sentence().span().start();
    if (last != null) {
      if (context.isPast(last)) {
        return true;
      }
      from = last.span().end();
    }
    Hit past = TargetWords.UNTIL_NOW.last(text, from, clause.start());
    return past != null && last == null && !TargetWords.PROMISE.in(text, past.end(), figure);
  }

  /** 对年收入达到1亿元以上的企业，给予…; 当涨幅达到3%…; 凡…. */
  private static boolean isCondition(TargetCandidate candidate) {
    String text = candidate.text();
    Span clause = candidate.clause();
    Span sentence = candidate.sentence().span();
    String start = text.substring(clause.start(), Math.min(clause.end(), clause.start() + 2));
    if ((start.startsWith("当") && !start.equals("当年"))
        || start.startsWith("凡")
        || start.startsWith("如")
        || start.startsWith("若")
        || start.startsWith("按")
        || start.startsWith("且")
        || start.startsWith("或")
        || start.startsWith("逾")) {
      return true;
    }
    // 在确保即办占比达70%以上的基础上
    String words = candidate.clauseText();
    if (words.startsWith("在")
        && (words.endsWith("基础上") || words.endsWith("前提下") || words.endsWith("情况下"))) {
      return true;
    }
    String after =
        text.substring(
            candidate.quantity().span().end(), Math.min(sentence.end(), clause.end() + 60));
    boolean relative = relative(after, candidate.rightText());
    if (!relative) {
      return false;
    }
    if (text.startsWith("对", clause.start()) || text.startsWith("对", sentence.start())) {
      return true;
    }
    String rest =
        text.substring(
            candidate.quantity().span().end(), Math.min(sentence.end(), clause.end() + 100));
    for (String rule :
        new String[] {
          "可", "给予", "予以", "享受", "优先", "申请", "不得", "应当", "免", "减按", "方可", "视为", "认定为"
        }) {
      int at = rest.indexOf("，" + rule);
      if (at >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the figure stands in a relative clause: …的， …的企业，. */
  private static boolean relative(String after, String right) {
    int the = after.indexOf("的，");
    if (the >= 0 && the < 30) {
      return true;
    }
    return TargetWords.BENEFICIARY.in(right);
  }

  private static boolean isBenefit(TargetCandidate candidate) {
    String clause = candidate.clauseText();
    boolean fund = TargetCounting.isFund(candidate);
    if (TargetWords.BENEFIT.in(clause)) {
      return !fund || clause.contains("最高") || clause.contains("每");
    }
    if (fund) {
      return false;
    }
    String text = candidate.text();
    Span span = candidate.sentence().span();
    String sentence = span.of(text);
    boolean given =
        sentence.contains("给予")
            || sentence.contains("予以")
            || sentence.contains("奖")
            || sentence.contains("补");
    Hit benefit = given ? TargetWords.BENEFIT.first(text, span.start(), span.end()) : null;
    if (benefit == null) {
      return false;
    }
    if (benefit.start() < candidate.clause().start()) {
      Measure measure = candidate.quantity().measure();
      boolean counts =
          measure == Measure.COUNT || measure == Measure.PEOPLE || measure == Measure.EVENT;
      return !counts
          || TargetWords.MAKE.last(text, candidate.left().start(), candidate.left().end()) == null;
    }
    String right = candidate.rightText();
    return right.startsWith("的") || clause.startsWith("对") || sentence.startsWith("对");
  }

  /** 每年至少开展2次, 每季度报送1次: how often, not how much. */
  private static boolean isFrequency(TargetCandidate candidate) {
    String before = candidate.clauseBefore();
    if (candidate.quantity().measure() == Measure.EVENT) {
      for (String period : new String[] {"每月", "每周", "每季", "每天", "每日", "每学期"}) {
        if (before.contains(period)) {
          return true;
        }
      }
    }
    if (!candidate.quantity().unit().equals("次") && !candidate.quantity().unit().equals("轮")) {
      return false;
    }
    if (before.contains("次数")) {
      return false;
    }
    return candidate.quantity().value().intValue() < 100
        && (before.contains("每")
            || before.contains("至少")
            || before.contains("定期")
            || candidate.quantity().op() != null
            || candidate.quantity().value().intValue() < 10);
  }
}
