package org.hongtou.extract;

import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.words.Measure;
import org.hongtou.words.PeopleWords;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/** What a figure counts or measures: its unit, also where the clause leaves it out. */
final class TargetUnit {
  private static final String[] SUMS = {
    "收入", "产值", "投资", "资金", "贷款", "金额", "增加值", "营收", "利润", "总额", "规模", "税收", "销售额", "零售额", "交易额",
    "进出口"
  };

  /** What is measured without a unit. */
  private static final String[] RATIOS = {
    "系数", "指数", "效率", "比值", "PUE", "之比", "收入比", "生师比", "综合评分"
  };

  private TargetUnit() {}

  /** 排名进位不少于3位: places gained, not people. */
  static boolean isPlacesGained(TargetCandidate candidate) {
    return candidate.quantity().measure() == Measure.PEOPLE
        && candidate.quantity().figure().of(candidate.text()).endsWith("位")
        && movesUp(candidate.leftText().strip());
  }

  /** 排名进位3位, 在综合评价中排名前移3位. */
  private static boolean movesUp(String left) {
    boolean rank = left.contains("排名") || left.contains("位次") || left.contains("名次");
    return left.endsWith("进位")
        || (rank && (left.endsWith("前移") || left.endsWith("上升") || left.endsWith("前进")));
  }

  /** The unit; null of a ratio or an index, which has none. */
  static @Nullable String of(TargetCandidate candidate) {
    Quantity quantity = candidate.quantity();
    if (isPlacesGained(candidate)) {
      return "位";
    }
    if (quantity.unit().equals(":1")) {
      // 车桩比2.5:1
      return null;
    }
    if (quantity.measure() != Measure.ELIDED) {
      return quantity.unit();
    }
    String clause = candidate.clauseText();
    if (quantity.magnitude() && candidate.behind().startsWith("级")) {
      // 产业能级达到万亿级
      return "元";
    }
    for (String sum : SUMS) {
      if (quantity.magnitude() && clause.contains(sum)) {
        return "元";
      }
    }
    if (quantity.magnitude() && countsPeople(candidate)) {
      return "人";
    }
    if (quantity.magnitude() && nounOf(candidate).endsWith("人次")) {
      return "人次";
    }
    if (quantity.magnitude() && isOwnCount(candidate)) {
      return null;
    }
    boolean fraction = quantity.figure().of(candidate.text()).indexOf('.') > 0;
    if (fraction && !quantity.magnitude()) {
      // 电能利用效率降到1.25以下, 容积率提升至2.0以上
      return null;
    }
    for (String ratio : RATIOS) {
      if (candidate.leftText().contains(ratio)) {
        return null;
      }
    }
    return clause.contains("企业") ? "家" : "个";
  }

  /**
   * 用户数突破3000万, 注册用户达到500万, 标识注册总量突破5亿: the noun says that things are counted, not by which word.
   */
  private static boolean isOwnCount(TargetCandidate candidate) {
    String noun = nounOf(candidate);
    return noun.endsWith("用户数") || noun.endsWith("注册用户") || noun.endsWith("总量");
  }

  /** What stands before the figure and its verb: the 年服务人次 of 年服务人次达到5000万. */
  private static String nounOf(TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.left().start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    Hit verb = TargetWords.REACH.endingAt(text, end, from);
    return text.substring(from, verb == null ? end : verb.start()).strip();
  }

  /** 年均新增就业人数3万以上, 体检人数达1000万以上, 农村贫困人口减少60万以上. */
  private static boolean countsPeople(TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.left().start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    Hit verb = TargetWords.REACH.endingAt(text, end, from);
    verb = verb == null ? TargetWords.INCREASE.endingAt(text, end, from) : verb;
    verb = verb == null ? TargetWords.DECREASE.endingAt(text, end, from) : verb;
    end = verb == null ? end : FigureAdverbs.without(text, from, verb.start());
    String noun = text.substring(from, end).strip();
    return noun.endsWith("人数") || PeopleWords.endsAt(noun);
  }
}
