package org.hongtou.extract;

import java.util.Set;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Target.Op;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Tells a commitment from the other figures of a notice: past results, thresholds, what a
 * beneficiary gets, technical specifications, limits of a step, counts of the document's own parts.
 */
final class TargetJudge {
  private static final String ADVERBS = "均各再都要也应需可就共仅又更全达分别总体总计合计全部基本累计合力争至少不超年 　左右";
  private static final Set<String> STRONG =
      Set.of("新增", "打造", "重点打造", "培育", "建成", "新建", "建设", "创建", "形成", "引进", "新培育");
  private static final Set<String> PART_VERBS =
      Set.of(
          "实施", "推进", "开展", "组织实施", "组织开展", "推动", "明确", "完成", "提出", "制定", "强化", "确定", "形成", "发展",
          "解决", "建立", "构建", "推行", "深化", "支持");

  private TargetJudge() {}

  /**
   * What was found.
   *
   * @param target whether the figure is a target
   * @param reason the rule that decided, for people who look into a decision
   * @param verb the verb that governs the figure; null without one
   */
  record Verdict(boolean target, String reason, @Nullable Hit verb) {
    static Verdict no(String reason) {
      return new Verdict(false, reason, null);
    }

    static Verdict yes(String reason, @Nullable Hit verb) {
      return new Verdict(true, reason, verb);
    }
  }

  /**
   * @param previous what became of the candidate before in the same sentence
   * @param goal whether a date that lies ahead governs the figure
   */
  static Verdict judge(TargetCandidate candidate, @Nullable Verdict previous, boolean goal) {
    Quantity quantity = candidate.quantity();
    String clause = candidate.clauseText();
    if (quantity.measure() == Measure.AGE) {
      return Verdict.no("age");
    }
    if (isStartOfChange(candidate)) {
      return Verdict.no("from");
    }
    if (isPast(candidate)) {
      return Verdict.no("past");
    }
    if (isBenefit(candidate)) {
      return Verdict.no("benefit");
    }
    if (quantity.measure() == Measure.TIME) {
      return time(candidate, clause);
    }
    return candidate.isPredicate()
        ? predicate(candidate, previous, goal)
        : prenominal(candidate, previous);
  }

  // ---- what speaks against

  /** 由50个工作日压缩至…: the figure before the change. */
  private static boolean isStartOfChange(TargetCandidate candidate) {
    String left = candidate.leftText();
    int from = Math.max(left.lastIndexOf('由'), left.lastIndexOf('从'));
    if (from < 0 || left.length() - from > 12) {
      return false;
    }
    String right = candidate.rightText();
    for (String change :
        new String[] {"压", "降", "提", "增", "缩", "减", "扩", "调", "升", "下", "上", "精"}) {
      if (right.startsWith(change)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(TargetCandidate candidate) {
    String before = candidate.clauseBefore();
    return TargetWords.PAST.in(before)
        || (candidate.isPredicate() && candidate.rightText().startsWith("，同比"));
  }

  private static boolean isBenefit(TargetCandidate candidate) {
    String clause = candidate.clauseText();
    boolean fund = candidate.quantity().measure() == Measure.MONEY && isFund(candidate);
    if (TargetWords.BENEFIT.in(clause)) {
      return !fund || clause.contains("最高") || clause.contains("每");
    }
    String text = candidate.text();
    int start = candidate.sentence().span().start();
    Hit benefit = TargetWords.BENEFIT.first(text, start, candidate.sentence().span().end());
    if (benefit == null || fund) {
      return false;
    }
    String sentence = candidate.sentence().span().of(text);
    boolean given =
        sentence.contains("给予")
            || sentence.contains("予以")
            || sentence.contains("奖")
            || sentence.contains("补");
    if (!given) {
      return false;
    }
    if (benefit.start() < candidate.clause().start()) {
      return true;
    }
    String right = candidate.rightText();
    return right.startsWith("的") || clause.startsWith("对") || sentence.startsWith("对");
  }

  /** Sums that an authority puts up: 设立100亿元基金, 安排专项资金10亿元. */
  private static boolean isFund(TargetCandidate candidate) {
    String left = candidate.leftText();
    String right = candidate.rightText();
    boolean noun = false;
    for (String fund : new String[] {"资金", "基金", "券", "贷款", "信贷", "专项", "债券", "经费", "财政", "规模"}) {
      noun |= left.contains(fund) || right.contains(fund);
    }
    return noun && TargetWords.ALLOT.in(candidate.clauseBefore());
  }

  private static Verdict time(TargetCandidate candidate, String clause) {
    String unit = candidate.quantity().unit();
    if (TargetWords.STEP.in(clause)) {
      return Verdict.no("step");
    }
    if (unit.equals("年") || unit.equals("个月") || unit.equals("周") || unit.equals("周年")) {
      return Verdict.no("term");
    }
    Hit down =
        TargetWords.BROUGHT_DOWN.last(
            candidate.text(), candidate.clause().start(), candidate.quantity().figure().start());
    if (down != null) {
      return Verdict.yes("time brought down", down);
    }
    boolean within = candidate.quantity().op() == Op.AT_MOST;
    return within && TargetWords.PROCEEDING.in(clause)
        ? Verdict.yes("whole proceeding", null)
        : Verdict.no("time");
  }

  // ---- the figure closes its phrase

  private static Verdict predicate(
      TargetCandidate candidate, @Nullable Verdict previous, boolean goal) {
    Quantity quantity = candidate.quantity();
    Measure measure = quantity.measure();
    String text = candidate.text();
    int from = candidate.left().start();
    int end = tail(text, from, candidate.left().end());
    Hit reach = TargetWords.REACH.endingAt(text, end, from);
    if (reach != null) {
      return Verdict.yes("reach", reach);
    }
    Hit change = TargetWords.INCREASE.endingAt(text, end, from);
    if (change == null) {
      change = TargetWords.DECREASE.endingAt(text, end, from);
    }
    if (change != null) {
      return Verdict.yes("change", change);
    }
    Hit make = last(TargetWords.MAKE, candidate);
    if (quantity.op() != null && !quantity.before().isEmpty() && quantity.op() != Op.ABOUT) {
      return Verdict.yes("comparison", make);
    }
    if (measure == Measure.SHARE) {
      if (TargetWords.RATE.endingAt(text, end, from) != null) {
        return Verdict.yes("rate", null);
      }
      if (TargetWords.PROMISE.in(candidate.clauseBefore())) {
        return Verdict.yes("promise", make);
      }
    }
    if (measure == Measure.MONEY) {
      Hit allot = last(TargetWords.ALLOT, candidate);
      if (allot != null) {
        return Verdict.yes("allot", allot);
      }
    } else if (make != null && measure != Measure.SHARE) {
      return Verdict.yes("make", make);
    }
    if (previous != null && previous.target() && !candidate.leftText().isBlank()) {
      return Verdict.yes("parallel", null);
    }
    if (goal) {
      return Verdict.yes("goal", null);
    }
    return Verdict.no("no verb");
  }

  private static @Nullable Hit last(TargetWords words, TargetCandidate candidate) {
    return words.last(candidate.text(), candidate.left().start(), candidate.left().end());
  }

  // ---- the figure counts the noun behind it

  private static Verdict prenominal(TargetCandidate candidate, @Nullable Verdict previous) {
    Quantity quantity = candidate.quantity();
    Measure measure = quantity.measure();
    String text = candidate.text();
    int from = candidate.left().start();
    int end = tail(text, from, candidate.left().end());
    String right = candidate.rightText();
    if (measure == Measure.SHARE) {
      return share(candidate, from, end, right);
    }
    if (measure == Measure.MONEY && !isFund(candidate)) {
      return Verdict.no("sum that defines");
    }
    Hit verb = TargetWords.MAKE.endingAt(text, end, from);
    for (TargetWords words :
        new TargetWords[] {TargetWords.INCREASE, TargetWords.ALLOT, TargetWords.REACH}) {
      if (verb == null) {
        verb = words.endingAt(text, end, from);
      }
    }
    if (measure == Measure.MONEY) {
      return Verdict.yes("fund", verb);
    }
    if (verb != null) {
      if (isPartOfDocument(candidate, verb)) {
        return Verdict.no("part of the document");
      }
      return Verdict.yes("makes", verb);
    }
    if (right.startsWith("的")) {
      return Verdict.no("threshold");
    }
    String left = text.substring(from, end);
    if (left.endsWith("等")) {
      Hit strong = last(TargetWords.MAKE, candidate);
      return strong != null && STRONG.contains(strong.of(text))
          ? Verdict.yes("named", strong)
          : Verdict.no("list");
    }
    boolean joined = left.isBlank() || Set.of("和", "及", "、", "以及", "与").contains(left.strip());
    if (joined && previous != null && previous.target()) {
      return Verdict.yes("joined", previous.verb());
    }
    if ((left.endsWith("对") || left.endsWith("为")) && TargetWords.MAKE.in(right)) {
      return Verdict.yes("object", null);
    }
    if (candidate.next() == null
        && (quantity.op() != null || left.endsWith("推动"))
        && TargetWords.REACH.in(right)) {
      return Verdict.yes("subject", null);
    }
    return Verdict.no("counts what exists");
  }

  private static Verdict share(TargetCandidate candidate, int from, int end, String right) {
    String text = candidate.text();
    String left = text.substring(from, end);
    if (left.endsWith("将") || left.endsWith("把")) {
      return Verdict.yes("share put to a use", null);
    }
    Hit reach = TargetWords.REACH.endingAt(text, end, from);
    boolean defines = right.startsWith("的") && TargetWords.RATE.endingAt(text, end, from) != null;
    if (reach != null && !right.startsWith("的")) {
      return Verdict.yes("reach", reach);
    }
    if (!defines && candidate.quantity().op() != null && TargetWords.REACH.in(right)) {
      return Verdict.yes("share of a set", null);
    }
    return TargetWords.PROMISE.endingAt(text, end, from) != null
        ? Verdict.yes("promise", null)
        : Verdict.no("share that defines");
  }

  /** 实施6个专项行动、20项重点工程. */
  private static boolean isPartOfDocument(TargetCandidate candidate, Hit verb) {
    if (candidate.quantity().op() != null || candidate.clauseBefore().contains("每年")) {
      return false;
    }
    String word = verb.of(candidate.text());
    String right = candidate.rightText();
    int end = right.indexOf('、');
    String noun = (end < 0 ? right : right.substring(0, end)).strip();
    return PART_VERBS.contains(word)
        && (TargetWords.PART.endingAt(noun, noun.length(), 0) != null
            || TargetWords.PART.startingAt(noun, 0, noun.length()) != null);
  }

  /** Where the words before the figure end without adverbs: 均, 分别, 至少. */
  private static int tail(String text, int from, int end) {
    int at = end;
    while (at > from && ADVERBS.indexOf(text.charAt(at - 1)) >= 0) {
      if (TargetWords.REACH.endingAt(text, at, from) != null) {
        break;
      }
      at--;
    }
    return at;
  }
}
