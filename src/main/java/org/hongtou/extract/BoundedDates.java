package org.hongtou.extract;

import java.util.Arrays;
import java.util.List;
import org.hongtou.words.DateLexer.DateMention;

/**
 * Tells by when something is to be done (2023年6月底前, 上半年, 2025年汛期前, 不晚于8月31日) from a date that only
 * says when something is so.
 */
final class BoundedDates {
  /** What a year is bounded by instead of a month: 2025年汛期前全部更换. */
  private static final String[] SEASONS = {
    "汛前", "汛期前", "入汛前", "主汛期前", "雨季前", "入冬前", "冬季前", "封冻前", "冰冻期前", "采暖期前", "采暖季前", "供暖前", "供暖期前",
        "供暖季前",
    "春节前", "清明节前", "五一前", "国庆前", "国庆节前", "中秋节前", "开学前", "春季开学前", "秋季开学前", "高考前", "春耕前", "春播前",
        "秋播前", "两会前"
  };

  private static final String[] NOT_LATER = {"不晚于", "不迟于", "最迟于", "最晚于", "最迟"};

  /** What is done in a half of a year or a third of a month, right behind it: 上半年拨付到位. */
  private static final String[] DONE = {
    "完成", "拨付", "下达", "建成", "开工", "动工", "投产", "投用", "印发", "出台", "公布", "启动"
  };

  /** What is done with a document that is to be delivered: 2027年，制定出台评估办法. */
  private static final String[] ISSUES = {"制定出台", "研究出台", "出台", "印发", "编制完成", "制定印发"};

  /** Between the two ends of a period. */
  private static final String JOINTS = "—－-–~～至到";

  private BoundedDates() {}

  /** Whether a date says by itself or by the words around it up to when. */
  static boolean isOne(String text, DateMention date) {
    String written = date.span().of(text);
    int start = date.span().start();
    int end = date.span().end();
    boolean opens = start == 0 || "，；。".indexOf(text.charAt(start - 1)) >= 0;
    boolean part = written.contains("半年") || written.endsWith("旬");
    boolean half =
        written.contains("半年") && end < text.length() && (text.charAt(end) == '，' || opens);
    half |= part && Arrays.stream(DONE).anyMatch(done -> text.startsWith(done, end));
    half |= opens && written.endsWith("旬");
    return date.bounded()
        || half
        || written.contains("季度")
        || (opens && (date.month() == null ? isYearOfWork(text, date) : isMonthOfWork(text, date)))
        || Arrays.stream(SEASONS).anyMatch(season -> text.startsWith(season, end))
        || Arrays.stream(NOT_LATER)
            .anyMatch(words -> text.startsWith(words, start - words.length()));
  }

  /**
   * …，2025年完成试验; …，2025年扩大到全部事项; …，2025年按程序提请审议: a year that opens a part, and what is done in it.
   */
  private static boolean isYearOfWork(String text, DateMention date) {
    int end = date.span().end();
    int at = text.startsWith("，", end) ? end + 1 : end;
    boolean issues = Arrays.stream(ISSUES).anyMatch(verb -> text.startsWith(verb, at));
    return text.startsWith("完成", end)
        || (date.year() != null && issues)
        || (date.year() != null
            && (text.startsWith("全部完成", end)
                || text.startsWith("全部建成", end)
                || text.startsWith("全面完成", end)
                || text.startsWith("建成", end)
                || text.startsWith("开工建设", end)
                || text.startsWith("按程序", end)
                || widens(text, end)));
  }

  /** 2023年12月建成. */
  private static boolean isMonthOfWork(String text, DateMention date) {
    int end = date.span().end();
    return date.year() != null
        && (text.startsWith("完成", end) || text.startsWith("建成", end) || widens(text, end));
  }

  private static boolean widens(String text, int at) {
    return text.startsWith("扩大到", at)
        || text.startsWith("推广到", at)
        || text.startsWith("推广至", at)
        || text.startsWith("扩大至", at)
        || text.startsWith("全面推开", at);
  }

  /**
   * 1.全面自查。2024年5月至7月，督促企业…; 10—12月，全面完工: whether a date ends the period of months that opens a
   * sentence; the work of the stage is done when it is over. Days (1月1日至12月31日) say how long a
   * policy holds.
   */
  static boolean isPeriod(String text, List<DateMention> dates, int i, int from) {
    DateMention date = dates.get(i);
    int end = date.span().end();
    if (date.month() == null || date.day() != null || end >= text.length()) {
      return false;
    }
    if ("：:".indexOf(text.charAt(end)) >= 0) {
      return opensLine(text, dates, i, from);
    }
    if (text.charAt(end) != '，') {
      return false;
    }
    int start = date.span().start();
    String written = date.span().of(text);
    boolean alone = JOINTS.chars().anyMatch(dash -> written.indexOf(dash) > 0);
    if (!alone) {
      DateMention first = i > 0 ? dates.get(i - 1) : null;
      boolean joined =
          first != null
              && first.month() != null
              && first.day() == null
              && first.span().end() == start - 1
              && JOINTS.indexOf(text.charAt(start - 1)) >= 0;
      if (!joined) {
        return false;
      }
      start = first.span().start();
    } else if (i > 0 && dates.get(i - 1).span().end() == start) {
      // 2024年 | 1—6月
      start = dates.get(i - 1).span().start();
    }
    return start <= from || "。；：\n　 ".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** 3月：完成事项梳理, 7月至9月：全面推广: the line of a monthly plan. */
  private static boolean opensLine(String text, List<DateMention> dates, int i, int from) {
    int start = dates.get(i).span().start();
    boolean joint = i > 0 && start > 0 && JOINTS.indexOf(text.charAt(start - 1)) >= 0;
    int first = joint ? dates.get(i - 1).span().start() : start;
    return first <= from || text.charAt(first - 1) == '\n';
  }

  /** Behind the season that bounds a year: 2024年采暖季前|，新增改造6.3万户. */
  static int behindSeason(String text, int at) {
    return Arrays.stream(SEASONS)
        .filter(season -> text.startsWith(season, at))
        .mapToInt(season -> at + season.length())
        .findFirst()
        .orElse(at);
  }

  /** 于2024年10月、2025年10月各组织一次督查, 7月上旬、次年1月上旬分别评估: the last of several times. */
  static boolean areSeveral(String text, List<DateMention> dates, int i) {
    DateMention date = dates.get(i);
    int end = date.span().end();
    DateMention before = i > 0 ? dates.get(i - 1) : null;
    return before != null
        && date.month() != null
        && before.span().end() == date.span().start() - 1
        && text.charAt(date.span().start() - 1) == '、'
        && (text.startsWith("各", end) || text.startsWith("分别", end));
  }
}
