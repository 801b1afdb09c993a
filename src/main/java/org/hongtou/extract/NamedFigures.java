package org.hongtou.extract;

import java.util.Arrays;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Target.Op;
import org.hongtou.words.Measure;
import org.hongtou.words.Numerals;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Figures that are part of the name of what another figure measures, and measure nothing
 * themselves: the age of 5岁以下儿童死亡率, the minutes of 消防车5分钟到场率达到90%.
 */
final class NamedFigures {
  /** What schooling is called behind its years: 九年义务教育, 学前三年毛入园率. */
  private static final String[] SCHOOLS = {"义务教育", "毛入", "一贯制", "制学校"};

  private static final String[] RATES = {"率", "比例", "占比", "比重"};

  /** What a distance is of: 公园500米服务半径覆盖率. */
  private static final String[] REACHES = {"半径", "范围", "服务圈"};

  /** 人口50万以上城市地震小区划完成率. */
  private static final int LONGEST_NAME = 24;

  private static final int LONGEST_CLASS = 14;

  private NamedFigures() {}

  /**
   * Whether a quantity is part of a name.
   *
   * @param next the quantity behind it; null for the last of its sentence
   * @param limit where the sentence ends
   */
  static boolean isOne(String text, Quantity quantity, @Nullable Quantity next, int limit) {
    return saysWhose(text, quantity, limit)
        || isPeriodOfGrowth(text, quantity, limit)
        || (next != null && (namesRate(text, quantity, next) || classes(text, quantity, next)));
  }

  /**
   * 5岁以下儿童死亡率, 60岁及以上老年人: an age before those who have it is part of their name; so are the years
   * of 九年义务教育.
   */
  private static boolean saysWhose(String text, Quantity quantity, int limit) {
    int end = quantity.span().end();
    if (quantity.measure() == Measure.TIME) {
      return Arrays.stream(SCHOOLS).anyMatch(school -> text.startsWith(school, end));
    }
    int start = quantity.span().start();
    // 为65岁以上老人、3万名儿童体检: two groups that something is done for
    boolean group = start > 0 && "为对给让向".indexOf(text.charAt(start - 1)) >= 0;
    return quantity.measure() == Measure.AGE
        && !group
        && end < limit
        && Character.isIdeographic(text.charAt(end))
        && "并且和及与左".indexOf(text.charAt(end)) < 0;
  }

  /** 出口额3年翻番, 就业率三年提高10%: within which time the amount named before grows. */
  private static boolean isPeriodOfGrowth(String text, Quantity quantity, int limit) {
    int start = quantity.span().start();
    int end = quantity.span().end();
    boolean named =
        quantity.measure() == Measure.TIME
            && quantity.unit().equals("年")
            && quantity.op() == null
            && start > 1
            && "额值率量数入产重例度比模积".indexOf(text.charAt(start - 1)) >= 0;
    int behind = text.startsWith("内", end) ? end + 1 : end;
    return named
        && behind < limit
        && (text.charAt(behind) == '翻'
            || TargetWords.INCREASE.startingAt(text, behind, limit) != null
            || TargetWords.DECREASE.startingAt(text, behind, limit) != null);
  }

  /** 占比, 完成率: verbs that are what is measured, too. */
  static boolean isRate(String verb) {
    return verb.endsWith("率") || verb.equals("占比");
  }

  /** Where a phrase ends without the years in which it grows: 出口额 of 出口额3年. */
  static int withoutPeriod(String text, int from, int end) {
    int at = end > from && text.charAt(end - 1) == '内' ? end - 1 : end;
    if (at - 2 < from || text.charAt(at - 1) != '年') {
      return end;
    }
    int digits = at - 1;
    while (digits > from
        && (Numerals.isArabic(text.charAt(digits - 1))
            || Numerals.isChinese(text.charAt(digits - 1)))) {
      digits--;
    }
    int length = at - 1 - digits;
    return length == 1 || length == 2 ? digits : end;
  }

  /**
   * 消防车5分钟到场率达到90%, 500人以上企业工会组建率达到95%, 十万人生产安全事故死亡率下降20%: the words go on from the figure to the
   * rate that the next one is said of.
   */
  private static boolean namesRate(String text, Quantity quantity, Quantity next) {
    int from = quantity.span().end();
    int to = next.span().start();
    if (to - from < 3 || to - from > LONGEST_NAME || next.measure() != Measure.SHARE) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if ("，。；：、,;:\n".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    if (opensWithVerb(text, quantity, from, to)) {
      return false;
    }
    String name = text.substring(from, nameEnd(text, from, to));
    boolean bound = quantity.op() == Op.AT_LEAST || quantity.op() == Op.AT_MOST;
    boolean behind = bound && quantity.before().isEmpty();
    boolean minutes = quantity.measure() == Measure.TIME && !quantity.unit().endsWith("年");
    boolean free = quantity.op() == null || behind;
    boolean reach =
        quantity.measure() == Measure.PHYSICAL
            && Arrays.stream(REACHES).anyMatch(word -> name.contains(word));
    boolean classed = name.length() > 4 && (behind || isSpelledPower(text, quantity));
    boolean defines = (free && (minutes || reach)) || classed;
    return defines && Arrays.stream(RATES).anyMatch(name::endsWith);
  }

  /** 5000人以上大型演出超过100场, 300张床位以上医院达到20家: of which size the things are that are counted. */
  private static boolean classes(String text, Quantity quantity, Quantity next) {
    int from = quantity.span().end();
    int to = next.span().start();
    boolean size =
        quantity.measure() == Measure.PEOPLE
            || quantity.measure() == Measure.PHYSICAL
            || quantity.unit().equals("张");
    boolean counted = next.measure() == Measure.COUNT || next.measure() == Measure.EVENT;
    if (!size
        || !counted
        || quantity.op() != Op.AT_LEAST
        || !quantity.before().isEmpty()
        || to - from < 2
        || to - from > LONGEST_CLASS
        || opensWithVerb(text, quantity, from, to)) {
      return false;
    }
    String between = text.substring(from, to);
    boolean bound = !next.before().isEmpty() || between.endsWith("达到") || between.endsWith("达");
    return bound
        && Character.isIdeographic(between.charAt(0))
        && "的和及并左".indexOf(between.charAt(0)) < 0
        && "，。；：、".chars().noneMatch(c -> between.indexOf(c) >= 0);
  }

  /** Whether a verb stands behind the figure; not the 到 of 到场率, nor the 生产 of 十万人生产安全事故死亡率. */
  private static boolean opensWithVerb(String text, Quantity quantity, int from, int to) {
    for (TargetWords verbs :
        new TargetWords[] {
          TargetWords.MAKE, TargetWords.REACH, TargetWords.INCREASE, TargetWords.DECREASE
        }) {
      Hit verb = verbs.startingAt(text, from, to);
      boolean named = isSpelledPower(text, quantity) && verbs == TargetWords.MAKE;
      if (verb != null && verb.end() - verb.start() > 1 && !named) {
        return true;
      }
    }
    return false;
  }

  /** 十万人, 百万吨, 万家: a base that rates are reckoned by. */
  static boolean isSpelledPower(String text, Quantity quantity) {
    int end = quantity.figure().end() - quantity.unit().length();
    for (int i = quantity.figure().start(); i < end; i++) {
      if ("十百千万亿".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return end > quantity.figure().start();
  }

  /** Where the name ends, before 达到 or 下降. */
  private static int nameEnd(String text, int from, int to) {
    int end = FigureAdverbs.without(text, from, to);
    for (TargetWords words :
        new TargetWords[] {TargetWords.REACH, TargetWords.INCREASE, TargetWords.DECREASE}) {
      Hit verb = words.endingAt(text, end, from);
      if (verb != null && !isRate(verb.of(text))) {
        return FigureAdverbs.without(text, from, verb.start());
      }
    }
    return end;
  }
}
