package org.hongtou.extract;

import java.util.Arrays;
import java.util.List;
import org.hongtou.extract.TargetWords.Hit;

/** Takes from the words around a figure what is no part of what it measures, or names what is. */
final class IndicatorParts {
  /** 每千常住人口: how far before 人口 such a base begins at most. */
  static final int LONGEST_BASE = 6;

  private static final String[] EACH_PLACE = {
    "每村",
    "每个村",
    "每乡",
    "每镇",
    "每个乡镇",
    "每县",
    "每个县",
    "每个县（市、区）",
    "每县（市、区）",
    "每市",
    "每个市",
    "每区",
    "每校",
    "每个社区",
    "每个街道"
  };

  /** 由2.65亿吨. */
  private static final int LONGEST_START = 8;

  /** Of the crop whose area stands before: 粮食播种面积500万亩、总产50亿斤. */
  static final List<String> YIELDS = List.of("总产", "总产量", "单产", "亩产", "平均亩产");

  private static final String[] AREAS = {"播种面积", "种植面积", "养殖面积", "总产量", "总产", "面积", "产量"};

  /** Those whose rate is told apart: 城市, 大中型企业. */
  private static final String[] GROUPS = {
    "城市", "农村", "城镇", "乡村", "县城", "城区", "市区", "乡镇", "建制镇", "企业", "人群", "县级", "市级", "省级", "高校", "医院",
    "学校", "机关", "居民", "农民", "行业", "东部", "中部", "西部"
  };

  private static final int LONGEST_GROUP = 8;

  /** Verbs that name what is made: 造林10万亩. */
  static final List<String> OWN_OBJECT =
      List.of("造林", "营造林", "植树", "育林", "育苗", "种草", "治沙", "绿化", "还林", "退耕还林", "飞播造林", "人工造林");

  private IndicatorParts() {}

  /** The 抽检量 of 抽检量达到每千人6批次. */
  static String withoutBaseOfMean(String noun) {
    int each = noun.lastIndexOf('每');
    if (each < 3 || noun.length() - each > LONGEST_BASE || !noun.endsWith("人")) {
      return noun;
    }
    Hit reach = TargetWords.REACH.endingAt(noun, each, 0);
    return reach == null ? noun : noun.substring(0, reach.start());
  }

  /** The 出栏年龄 of 出栏年龄由7岁缩短至5岁: what it was is no part of it. */
  static String withoutStart(String noun) {
    int by = Math.max(noun.lastIndexOf('由'), noun.lastIndexOf('从'));
    boolean figure = by > 1 && by + 1 < noun.length() && Character.isDigit(noun.charAt(by + 1));
    return figure && noun.length() - by <= LONGEST_START ? noun.substring(0, by) : noun;
  }

  /** Where the 每村 begins that closes a phrase; -1 if none does. */
  static int eachPlace(String noun) {
    for (String place : EACH_PLACE) {
      if (noun.endsWith(place) && noun.length() > place.length() + 1) {
        return noun.length() - place.length();
      }
    }
    return -1;
  }

  /** The 粮食 of 粮食播种面积; empty for what is no crop's area. */
  static String withoutArea(String noun) {
    for (String area : AREAS) {
      if (noun.endsWith(area)) {
        return noun.substring(0, noun.length() - area.length());
      }
    }
    return "";
  }

  /** Where a rate's name ends and those begin whose rate it is: 普及率|城市; -1 for other phrases. */
  static int behindRate(String noun) {
    for (String rate : new String[] {"率", "占比", "比例", "比重"}) {
      int at = noun.lastIndexOf(rate);
      int end = at + rate.length();
      if (at > 1 && end < noun.length() && isGroup(noun.substring(end))) {
        return end;
      }
    }
    return -1;
  }

  static boolean isGroup(String words) {
    return Arrays.stream(GROUPS).anyMatch(words::endsWith)
        && words.length() <= LONGEST_GROUP
        && words.chars().allMatch(Character::isIdeographic)
        && words.indexOf('的') < 0
        && "和与及或".indexOf(words.charAt(0)) < 0;
  }
}
