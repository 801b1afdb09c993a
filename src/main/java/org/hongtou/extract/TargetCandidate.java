package org.hongtou.extract;

import org.hongtou.model.Span;
import org.hongtou.model.Target.Op;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in its surroundings, before it is known whether it is a target.
 *
 * @param sentence the sentence
 * @param quantity the figure
 * @param clause the clause that holds it
 * @param left what stands before the figure, from the clause's beginning or the figure before it
 * @param right what stands behind it, to the clause's end or the next figure
 * @param previous the candidate before it in the same sentence; null for the first
 * @param next the quantity behind it in the same clause; null for the last
 */
record TargetCandidate(
    TargetSentence sentence,
    Quantity quantity,
    Span clause,
    Span left,
    Span right,
    @Nullable TargetCandidate previous,
    @Nullable Quantity next) {

  /** What follows a sum without being what the sum describes. */
  private static final String[] NO_NAMES = {
    "的", "和", "及", "与", "或", "以", "左右", "同比", "比", "较", "年均", "并", "且", "其中", "用于", "给予", "奖", "补",
    "级", "规模", "资助", "用", "等", "对", "为", "在", "向", "按", "每", "共", "可"
  };

  private static final String[] GO_TO_WORK = {"下沉", "服务", "赴", "到", "入驻", "进驻", "深入", "驻点", "支援"};

  private static final String[] CLOSINGS = {
    "的目标", "的水平", "的要求", "目标", "任务", "等", "并", "台阶", "大关", "关口"
  };

  /** The canonical text of the whole notice, which every span points into. */
  String text() {
    return sentence.text();
  }

  String leftText() {
    return left.of(text());
  }

  String rightText() {
    return right.of(text());
  }

  String clauseText() {
    return clause.of(text());
  }

  /** The clause's words before the figure, other figures included. */
  String clauseBefore() {
    return text().substring(clause.start(), quantity.span().start());
  }

  /** What stands behind the figure, without a bracket that explains it: 10万元以下（含本数）的. */
  String behind() {
    String right = rightText().strip();
    if (!right.isEmpty() && "（(".indexOf(right.charAt(0)) >= 0) {
      int close = Brackets.closeOf(right, 0, right.length());
      return close < 0 ? right : right.substring(close + 1).strip();
    }
    return right;
  }

  /** The candidate before this one, if it stands in the same clause; else null. */
  @Nullable TargetCandidate previousInClause() {
    return previous != null && previous.clause().equals(clause) ? previous : null;
  }

  /**
   * Where the words of this figure begin in the text: before the threshold that defines what it
   * counts (收入超500亿元的园区达到10个, 收入10亿元以上企业达到40家).
   */
  int start() {
    String left = leftText();
    boolean continues = left.startsWith("的") || left.startsWith("指标");
    TargetCandidate before = previousInClause();
    boolean defined = before != null && isThreshold(before.quantity(), left, quantity);
    return (continues || defined) && before != null ? before.start() : left().start();
  }

  /**
   * Whether a sum says which things the next figure counts or measures: 收入10亿元以上企业达到40家,
   * 省外2000万元以上项目资金增长5%; not 完成投资10亿元，增长5%, 投资10亿元建设企业4家.
   *
   * @param between what stands between the two
   */
  static boolean isThreshold(Quantity sum, String between, Quantity next) {
    if (sum.measure() != Measure.MONEY
        || between.length() < 2
        || between.length() > 12
        || !Character.isIdeographic(between.charAt(0))) {
      return false;
    }
    for (String other : NO_NAMES) {
      if (between.startsWith(other)) {
        return false;
      }
    }
    for (TargetWords verbs :
        new TargetWords[] {
          TargetWords.MAKE, TargetWords.REACH, TargetWords.INCREASE, TargetWords.DECREASE
        }) {
      if (verbs.startingAt(between, 0, between.length()) != null) {
        return false;
      }
    }
    boolean counts = next.measure() == Measure.COUNT || next.measure() == Measure.PEOPLE;
    boolean grows =
        next.measure() == Measure.SHARE
            && sum.op() == Op.AT_LEAST
            && TargetWords.INCREASE.endingAt(between, between.length(), 2) != null;
    // 利用省外2000万元以上项目资金60亿元: of which projects
    boolean sums =
        next.measure() == Measure.MONEY
            && sum.op() == Op.AT_LEAST
            && sum.before().isEmpty()
            && between.endsWith("项目资金");
    return counts || grows || sums;
  }

  /** 选派科技特派员300名下沉牧场: the noun stands before the figure, and behind it where they go. */
  private boolean goesToWork(String right) {
    String left = leftText();
    TargetWords.Hit make = TargetWords.MAKE.last(left, 0, left.length());
    boolean named = make != null && left.length() - make.end() >= 2;
    boolean people = quantity.measure() == Measure.PEOPLE;
    for (String deed : GO_TO_WORK) {
      if (people && named && right.startsWith(deed)) {
        return true;
      }
    }
    return false;
  }

  /** 组建1支不少于20人的队伍: how many people each has of what is counted stands before its name. */
  boolean countsGroup() {
    return next != null
        && quantity.measure() == Measure.COUNT
        && next.measure() == Measure.PEOPLE
        && next.op() != null
        && next.span().start() == quantity.span().end()
        && text().startsWith("的", next.span().end());
  }

  /** Whether the figure closes its phrase (产值达到500亿元) instead of counting the noun behind it. */
  boolean isPredicate() {
    String right = behind();
    if (right.isEmpty()) {
      return !countsGroup();
    }
    if (right.length() > 1 && right.charAt(0) == '/' && right.charAt(1) < '\u0080') {
      // PUE≤1.15/WUE≤0.8; not 10万个/毫升
      return true;
    }
    if ("，。；、）)和及与或,;以”".indexOf(right.charAt(0)) >= 0) {
      return !right.startsWith("以及其") || right.length() < 4;
    }
    if (right.equals("级")) {
      // 产值达到3000亿级
      return true;
    }
    if (goesToWork(right)) {
      return true;
    }
    for (String closing : CLOSINGS) {
      if (right.startsWith(closing)) {
        return true;
      }
    }
    return false;
  }
}
