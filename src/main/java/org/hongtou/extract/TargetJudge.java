package org.hongtou.extract;

import java.util.Set;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Target.Op;
import org.hongtou.words.Measure;
import org.hongtou.words.Numerals;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Tells a commitment from the other figures of a notice, by the words that govern it: 产值达到500亿元
 * closes its phrase, 培育10家企业 counts the noun behind it.
 */
final class TargetJudge {
  private static final String[] ADVERBS = {
    "均", "各", "再", "都", "共", "仅", "也", "就", "全年", "每年", "年均", "分别", "总体", "总计", "合计", "全部", "基本",
    "累计", "力争", "争取", "至少", "平均", "预计", "应", "要", "需", "将", "可", " ", "　"
  };
  private static final Set<String> STRONG =
      Set.of("新增", "打造", "重点打造", "培育", "建成", "新建", "创建", "新培育", "布局建设");
  private static final Set<String> PART_VERBS =
      Set.of(
          "实施", "推进", "开展", "组织实施", "组织开展", "推动", "明确", "完成", "提出", "制定", "强化", "确定", "形成", "发展",
          "解决", "建立", "构建", "推行", "深化", "支持", "对接", "聚焦", "出台", "发布", "印发", "部署", "落地", "梳理", "推广");
  private static final String[] FUNDS = {
    "资金", "基金", "券", "贷款", "信贷", "债券", "经费", "再贴现", "再贷款", "授信", "融资"
  };

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
   * Judges a figure that nothing speaks against.
   *
   * @param previous what became of the figure before in the same sentence
   * @param accepted the last target of the same sentence
   * @param goal whether a date that lies ahead governs the figure
   */
  static Verdict judge(
      TargetCandidate candidate,
      @Nullable Verdict previous,
      @Nullable Verdict accepted,
      boolean goal) {
    if (candidate.quantity().measure() == Measure.TIME) {
      return time(candidate);
    }
    if (isInsideCounted(candidate, previous)) {
      return Verdict.no("property of what is counted");
    }
    return candidate.isPredicate()
        ? predicate(candidate, previous, accepted, goal)
        : prenominal(candidate, previous, goal);
  }

  /** 至少建有1个建筑面积不少于1000平方米…的中心: the second figure describes the first. */
  private static boolean isInsideCounted(TargetCandidate candidate, @Nullable Verdict previous) {
    TargetCandidate before = candidate.previous();
    if (before == null || previous == null || !before.clause().equals(candidate.clause())) {
      return false;
    }
    if (previous.reason().equals("property of what is counted")) {
      return true;
    }
    Measure counted = before.quantity().measure();
    Measure measure = candidate.quantity().measure();
    boolean count =
        counted == Measure.COUNT || counted == Measure.PEOPLE || counted == Measure.ELIDED;
    boolean size =
        measure == Measure.SHARE
            || measure == Measure.PHYSICAL
            || measure == Measure.POINTS
            || measure == Measure.MONEY
            || (measure == Measure.ELIDED && candidate.quantity().magnitude());
    if (previous.reason().equals("share of a set")) {
      // 三分之二以上的县研发投入占比超过2.5%
      return candidate.isPredicate();
    }
    return count
        && size
        && previous.target()
        && !before.isPredicate()
        && !TargetWords.ALLOT.in(candidate.leftText());
  }

  private static Verdict time(TargetCandidate candidate) {
    String unit = candidate.quantity().unit();
    String clause = candidate.clauseText();
    if (TargetWords.STEP.in(clause)) {
      return Verdict.no("step");
    }
    if (Set.of("年", "个月", "周", "周年", "月").contains(unit)) {
      return Verdict.no("term");
    }
    if (candidate.quantity().op() == Op.AT_LEAST) {
      return Verdict.no("time at least");
    }
    Hit down =
        TargetWords.BROUGHT_DOWN.last(
            candidate.text(), candidate.clause().start(), candidate.quantity().figure().start());
    if (down != null) {
      return Verdict.yes("time brought down", down);
    }
    boolean within = candidate.quantity().op() == Op.AT_MOST;
    String behind = candidate.behind();
    boolean wholly = TargetWords.PROCEEDING.startingAt(behind, 0, behind.length()) != null;
    return (within && TargetWords.PROCEEDING.in(clause)) || wholly
        ? Verdict.yes("whole proceeding", null)
        : Verdict.no("time");
  }

  // ---- the figure closes its phrase

  private static Verdict predicate(
      TargetCandidate candidate,
      @Nullable Verdict previous,
      @Nullable Verdict accepted,
      boolean goal) {
    Quantity quantity = candidate.quantity();
    Measure measure = quantity.measure();
    String text = candidate.text();
    int from = candidate.left().start();
    int end = tail(text, from, candidate.left().end());
    String left = text.substring(from, end);
    if (left.endsWith("总投资") || left.endsWith("占地") || left.endsWith("是") || left.endsWith("约为")) {
      return Verdict.no("description");
    }
    Hit reach = TargetWords.REACH.endingAt(text, end, from);
    if (reach != null) {
      return Verdict.yes("reach", reach);
    }
    if (measure == Measure.MULTIPLE && text.charAt(quantity.figure().start()) == '翻') {
      return Verdict.yes("doubling", null);
    }
    if (measure == Measure.RANK) {
      return TargetWords.REACH.in(candidate.clauseBefore()) && quantity.op() == Op.AT_MOST
          ? Verdict.yes("rank", null)
          : Verdict.no("rank");
    }
    if (isSumThatDefines(candidate)) {
      return Verdict.no("sum that defines");
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
      if (TargetWords.RATE.endingAt(text, end, from) != null && candidate.clause().length() < 100) {
        return Verdict.yes("rate", null);
      }
      if (TargetWords.PROMISE.in(candidate.clauseBefore()) && candidate.clause().length() < 100) {
        return Verdict.yes("promise", make);
      }
    }
    if (measure == Measure.MONEY) {
      Hit allot = last(TargetWords.ALLOT, candidate);
      if (allot != null) {
        return Verdict.yes("allot", allot);
      }
      // 设立…专项资金贷款，第一期规模100亿元
      String before =
          text.substring(candidate.sentence().span().start(), candidate.clause().start());
      if (left.endsWith("规模") && (before.contains("设立") || before.contains("组建"))) {
        return Verdict.yes("size of a fund", null);
      }
    } else if (make != null && measure != Measure.SHARE) {
      return isPartOfDocument(candidate, make)
          ? Verdict.no("part of the document")
          : Verdict.yes("make", make);
    }
    boolean parallel = previous != null && previous.target();
    // 超2000亿元的开发区达到5家、超1000亿元的20家
    boolean elided = accepted != null && candidate.leftText().startsWith("的");
    if ((parallel || elided) && measure != Measure.MULTIPLE && !left.endsWith("投资")) {
      return Verdict.yes("parallel", accepted == null ? null : accepted.verb());
    }
    return goal && !left.isBlank() ? Verdict.yes("goal", null) : Verdict.no("no verb");
  }

  /** 超50亿、超100亿的产业集群30个: sums that share what defines them. */
  private static boolean isSumThatDefines(TargetCandidate candidate) {
    Measure measure = candidate.quantity().measure();
    Quantity next = candidate.next();
    if (next == null || (measure != Measure.MONEY && measure != Measure.ELIDED)) {
      return false;
    }
    boolean listed = next.measure() == measure && "、和或".contains(candidate.rightText().strip());
    return listed && candidate.text().startsWith("的", next.span().end());
  }

  private static @Nullable Hit last(TargetWords words, TargetCandidate candidate) {
    return words.last(candidate.text(), candidate.left().start(), candidate.left().end());
  }

  // ---- the figure counts the noun behind it

  private static Verdict prenominal(
      TargetCandidate candidate, @Nullable Verdict previous, boolean goal) {
    Quantity quantity = candidate.quantity();
    Measure measure = quantity.measure();
    String text = candidate.text();
    int from = candidate.left().start();
    int end = tail(text, from, candidate.left().end());
    String right = candidate.behind();
    if (measure == Measure.SHARE) {
      return share(candidate, from, end, right);
    }
    if (measure == Measure.MONEY && !isFund(candidate)) {
      return Verdict.no("sum that defines");
    }
    String left = text.substring(from, end);
    if (measure == Measure.ELIDED) {
      // 江钨新材等8以上的工业企业实现…; 60万以上人口的县
      boolean named = left.endsWith("等") && goal && !quantity.magnitude();
      return named && TargetWords.REACH.in(right)
          ? Verdict.yes("named subject", null)
          : Verdict.no("no unit");
    }
    if (measure == Measure.RANK) {
      return TargetWords.REACH.endingAt(text, end, from) != null
              || candidate.leftText().contains("进入")
          ? Verdict.yes("rank", null)
          : Verdict.no("rank");
    }
    Hit verb = TargetWords.MAKE.endingAt(text, end, from);
    for (TargetWords words :
        new TargetWords[] {
          TargetWords.ADD, TargetWords.ALLOT, TargetWords.REACH, TargetWords.DECREASE
        }) {
      if (verb == null) {
        verb = words.endingAt(text, end, from);
      }
    }
    if (measure == Measure.MONEY) {
      return Verdict.yes("fund", verb);
    }
    if (right.startsWith("的") && measure == Measure.PHYSICAL) {
      return Verdict.no("threshold");
    }
    if (verb != null && verb.end() - verb.start() == 1 && "为到至占".contains(verb.of(text))) {
      verb = null;
    }
    if (TargetWords.POST.in(right.substring(0, Math.min(right.length(), 12)))) {
      return Verdict.no("post");
    }
    if (verb != null && isCountOfList(candidate, left)) {
      return Verdict.no("counts a list");
    }
    if (verb != null) {
      return isPartOfDocument(candidate, verb)
          ? Verdict.no("part of the document")
          : Verdict.yes("makes", verb);
    }
    if (right.startsWith("的")) {
      return Verdict.no("threshold");
    }
    if (left.endsWith("等")) {
      Hit strong = last(TargetWords.MAKE, candidate);
      return strong != null && STRONG.contains(strong.of(text))
          ? Verdict.yes("named", strong)
          : Verdict.no("list");
    }
    boolean joined =
        left.isBlank()
            || left.endsWith("和")
            || left.endsWith("及")
            || left.endsWith("、")
            || left.endsWith("与");
    boolean sameKind =
        candidate.previous() != null
            && left.length() < 40
            && (!candidate.previous().isPredicate() || left.equals("、"));
    if (joined && sameKind && previous != null && previous.target()) {
      return Verdict.yes("joined", previous.verb());
    }
    if ((left.endsWith("对") || left.endsWith("为"))
        && (right.contains("进行")
            || right.contains("开展")
            || right.contains("实施")
            || (right.contains("提供") && measure == Measure.PEOPLE))
        && TargetWords.MAKE.in(right)) {
      return Verdict.yes("object", null);
    }
    boolean things = measure == Measure.COUNT || measure == Measure.PEOPLE;
    if (things
        && quantity.op() != null
        && right.length() < 12
        && TargetWords.PROMISE.in(candidate.clauseBefore())) {
      return Verdict.yes("promise", null);
    }
    boolean committed =
        quantity.op() != null
            || left.endsWith("推动")
            || right.contains("实现“")
            || TargetWords.PROMISE.endingAt(text, end, from) != null;
    return things && candidate.next() == null && committed && TargetWords.REACH.in(right)
        ? Verdict.yes("subject", null)
        : Verdict.no("counts what exists");
  }

  private static Verdict share(TargetCandidate candidate, int from, int end, String right) {
    String text = candidate.text();
    String left = text.substring(from, end);
    String before = candidate.leftText();
    if (before.endsWith("将") || before.endsWith("把")) {
      return Verdict.yes("share put to a use", null);
    }
    Hit reach = TargetWords.REACH.endingAt(text, end, from);
    boolean relative = right.startsWith("的") && !right.startsWith("的政策");
    if (reach != null && !relative) {
      return Verdict.yes("reach", reach);
    }
    boolean wholly =
        candidate.quantity().value().intValue() == 100 && left.contains("实现") && !relative;
    boolean promised =
        TargetWords.PROMISE.in(candidate.clauseBefore())
            && !left.endsWith("占")
            && candidate.clause().length() < 100;
    if (wholly || promised) {
      return Verdict.yes("promise", null);
    }
    boolean defines = relative && TargetWords.RATE.endingAt(text, end, from) != null;
    boolean opens = left.isBlank() || (left.length() < 12 && !defines);
    boolean listed = candidate.next() != null && candidate.next().measure() == Measure.SHARE;
    String does =
        listed ? text.substring(candidate.right().start(), candidate.clause().end()) : right;
    return opens
            && (TargetWords.REACH.in(does) || TargetWords.MAKE.in(does))
            && !defines
            && !right.contains("的，")
            && right.length() > 3
        ? Verdict.yes("share of a set", null)
        : Verdict.no("share that defines");
  }

  /** Sums that an authority puts up: 设立100亿元基金, 安排专项资金10亿元. */
  static boolean isFund(TargetCandidate candidate) {
    if (candidate.quantity().measure() != Measure.MONEY) {
      return false;
    }
    String left = candidate.leftText();
    String right = candidate.rightText();
    boolean noun = false;
    for (String fund : FUNDS) {
      noun |= left.contains(fund) || right.contains(fund);
    }
    boolean puts = TargetWords.ALLOT.in(candidate.clauseBefore());
    puts |= candidate.quantity().figure().start() > 0 && left.endsWith("设");
    return puts && (noun || candidate.clauseBefore().contains("财政"));
  }

  /** 占有、使用、收益和处置四项权利: the number sums up what is listed before it. */
  private static boolean isCountOfList(TargetCandidate candidate, String left) {
    char first = candidate.text().charAt(candidate.quantity().figure().start());
    return candidate.quantity().op() == null
        && !Numerals.isArabic(first)
        && candidate.quantity().value().intValue() <= 10
        && left.indexOf('、') >= 0;
  }

  /** 实施6个专项行动、20项重点工程. */
  private static boolean isPartOfDocument(TargetCandidate candidate, Hit verb) {
    if (candidate.quantity().op() != null || candidate.clauseBefore().contains("每年")) {
      return false;
    }
    // 完成3万套周转房建设任务 counts 套
    boolean counts =
        Set.of("项", "个", "条", "类", "件", "批", "种").contains(candidate.quantity().unit());
    if (!counts || !PART_VERBS.contains(verb.of(candidate.text()))) {
      return false;
    }
    String right = candidate.rightText();
    int end = right.indexOf('、');
    String noun = (end < 0 ? right : right.substring(0, end)).strip();
    noun = noun.substring(0, Math.min(noun.length(), 14));
    for (int start = 0; start < noun.length(); start++) {
      Hit part = TargetWords.PART.startingAt(noun, start, noun.length());
      if (part != null
          && (part.end() == noun.length()
              || "，、；。”“和及落实全取推任见".indexOf(noun.charAt(part.end())) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Where the words before the figure end without adverbs: 均, 分别, 至少. */
  static int tail(String text, int from, int end) {
    int at = end;
    boolean shorter = true;
    while (shorter && at > from) {
      shorter = false;
      if (TargetWords.REACH.endingAt(text, at, from) != null
          || TargetWords.MAKE.endingAt(text, at, from) != null) {
        return at;
      }
      for (String adverb : ADVERBS) {
        if (at - adverb.length() >= from && text.startsWith(adverb, at - adverb.length())) {
          at -= adverb.length();
          shorter = true;
          break;
        }
      }
    }
    return at;
  }
}
