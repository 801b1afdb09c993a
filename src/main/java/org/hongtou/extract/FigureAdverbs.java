package org.hongtou.extract;

import java.util.List;
import org.hongtou.words.CharacterSet;

/** The adverbs between what is measured and its figure: 均, 分别, 至少. */
final class FigureAdverbs {
  private static final String[] ADVERBS = {
    "平均", "均", "双双", "各", "一般", "再", "都", "共", "仅", "也", "就", "全年", "每年", "每日", "每天", "常年", "按规定",
    "年均", "分别", "总体", "总计", "合计", "同口径", "全部", "基本", "累计", "力争", "争取", "至少", "首批", "预计", "原则上",
    "逐步", "同比", "比上年", "较上年", "比上年度", "较上年度", "比去年", "较去年", "应", "要", "需", "将", "可", " ", "　"
  };

  private static final CharacterSet ENDS_ADVERB = CharacterSet.lastOf(List.of(ADVERBS));

  /** The length of 2025年的. */
  private static final int YEAR = 6;

  private FigureAdverbs() {}

  /** Where the words before the figure end without adverbs: 均, 分别, 至少. */
  static int without(String text, int from, int end) {
    int at = withoutYear(text, from, end);
    boolean shorter = true;
    while (shorter && at > from) {
      shorter = false;
      if (TargetWords.REACH.endingAt(text, at, from) != null
          || TargetWords.MAKE.endingAt(text, at, from) != null) {
        return at;
      }
      if (!ENDS_ADVERB.contains(text.charAt(at - 1))) {
        return at;
      }
      int longest = 0;
      for (String adverb : ADVERBS) {
        if (adverb.length() > longest
            && at - adverb.length() >= from
            && text.startsWith(adverb, at - adverb.length())
            && !(adverb.equals("均") && isPerHead(text, at - 2, from))
            && !(adverb.equals("年均") && isOfYear(text, at - 3, from))) {
          longest = adverb.length();
        }
      }
      at -= longest;
      shorter = longest > 0;
    }
    return at;
  }

  /** The 提高到 of 提高到2025年的85%; not those of 达到2020年的2.5倍 and 恢复到2019年的80%, which say of what. */
  private static int withoutYear(String text, int from, int end) {
    int year = end - YEAR;
    boolean reached =
        year > from
            && text.startsWith("年的", end - 2)
            && text.startsWith("20", year)
            && isReachedIn(text, year);
    return reached && TargetWords.REACH.endingAt(text, year, from) != null ? year : end;
  }

  /** Whether 到 or 至 stands before a year, and no multiple behind its 年的. */
  static boolean isReachedIn(String text, int year) {
    int at = year + YEAR;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return year > 1
        && at > year + YEAR
        && "到至".indexOf(text.charAt(year - 1)) >= 0
        && !text.startsWith("达到", year - 2)
        && !text.startsWith("恢复", year - 3)
        && !text.startsWith("倍", at);
  }

  /** 较2020年均下降16%: 均 says that all of them do. */
  private static boolean isOfYear(String text, int at, int from) {
    return at >= from && Character.isDigit(text.charAt(at));
  }

  /** 户均增收3000元: a mean of each; 均达到90%: all of them. */
  private static boolean isPerHead(String text, int at, int from) {
    return at >= from && "户人亩".indexOf(text.charAt(at)) >= 0;
  }
}
