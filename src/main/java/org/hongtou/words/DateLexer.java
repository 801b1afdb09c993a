package org.hongtou.words;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that a text mentions (日期), in every way that notices write them: {@code
 * 2023年12月30日}, {@code 二○一五年七月一日}, {@code 2025年底前}, {@code 6月底前}, {@code 年底前}, {@code 2023-2025年},
 * {@code “十四五”末}, {@code 2015-07-17}, {@code 2023 年5 月25 日}.
 *
 * <p>Durations (三年, 5个月, 3年内) and the year of a document number (〔2015〕25号) are no dates. Safe for
 * any thread; the work is proportional to the length of the text.
 */
public final class DateLexer {
  private static final String QUOTE_MARKS = "“”\"＂〝〞‘’";
  private static final CharacterSet QUOTES = CharacterSet.of(QUOTE_MARKS);

  /** With what a date may begin: digits of any script, quotation marks (“十四五”), 今年, 上半年. */
  private static final CharacterSet BEGINS =
      CharacterSet.of(Numerals.ALL_DIGITS + "十" + QUOTE_MARKS + "年今本全上下");

  private final String text;

  /** No plan runs longer. */
  private static final int MOST_YEARS = 30;

  /** Words that start like the bound of a time but are what comes after it. */
  private static final List<String> WORDS_LIKE_BOUNDS =
      List.of(
          "内蒙", "内陆", "内河", "内需", "内贸", "内外", "内涝", "内控", "内设", "内审", "内部审计", "内部控制", "内部管理", "前海",
          "前沿");

  private final int limit;
  private final DateFigures in;
  private final List<DateMention> found = new ArrayList<>();

  private DateLexer(String text, int limit) {
    this.text = text;
    this.limit = limit;
    this.in = new DateFigures(text, limit);
  }

  /**
   * A date as a text mentions it.
   *
   * @param span the whole expression with what bounds it (底, 末, 前, 内, 期间), without a preposition
   *     (到, 至, 自)
   * @param year null where the text has none (6月底前, 年内); the first year of a range
   * @param month 1–12; the last month where a quarter or half-year is named (上半年 is 6); null where
   *     none is named
   * @param day 1–31; null where none is named
   * @param lastYear the last year of a range (2023-2025年, “十四五”期间); null for a single date
   * @param bounded whether 底, 末, 前, 内, 期间 or the like says that something happens up to then
   * @param nextYear whether it is of the year behind the one that is meant where none is named
   *     (明年6月底)
   */
  public record DateMention(
      Span span,
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer lastYear,
      boolean bounded,
      boolean nextYear) {

    private DateMention(
        Span span,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer lastYear,
        boolean bounded) {
      this(span, year, month, day, lastYear, bounded, false);
    }

    private DateMention ofNextYear() {
      return new DateMention(span, year, month, day, lastYear, bounded, year == null);
    }

    /**
     * The date in ISO 8601, as precise as the text: {@code 2025}, {@code 2025-06}, {@code
     * 2025-06-30}; the end of a range. Null where the text has no year.
     */
    public @Nullable String iso() {
      Integer of = lastYear != null ? lastYear : year;
      return of == null ? null : isoOf(of);
    }

    /** The same, with {@code year} for a date that has none of its own. */
    public String iso(int yearIfNone) {
      Integer of = lastYear != null ? lastYear : year;
      return isoOf(of != null ? of : nextYear ? yearIfNone + 1 : yearIfNone);
    }

    private String isoOf(int of) {
      StringBuilder iso = new StringBuilder(10).append(of);
      for (Integer part : new Integer[] {month, day}) {
        if (part == null) {
          break;
        }
        iso.append(part < 10 ? "-0" : "-").append(part.intValue());
      }
      return iso.toString();
    }
  }

  /** All dates in a text, in order; they don't overlap. */
  public static List<DateMention> dates(String text) {
    return dates(text, new Span(0, text.length()));
  }

  /**
   * All dates within a stretch of a text, in order; their spans are offsets in the whole text.
   *
   * @param text where to look
   * @param stretch the part of {@code text} to look at
   */
  public static List<DateMention> dates(String text, Span stretch) {
    DateLexer lexer = new DateLexer(text, stretch.end());
    int at = stretch.start();
    while (at < stretch.end()) {
      at = BEGINS.contains(text.charAt(at)) ? lexer.next(at, stretch.start()) : at + 1;
    }
    return lexer.found;
  }

  /** Reads a date at a place if there is one; returns where to go on. */
  private int next(int at, int from) {
    char c = text.charAt(at);
    if (isBehindYear("次翌", at, from)) {
      return skipNumber(at);
    }
    DateMention date = null;
    if (Numerals.digit(c) >= 0 || c == '十') {
      date = c == '十' ? planAt(at) : null;
      if (date == null) {
        date = numberedAt(at);
      }
      if (date == null) {
        return skipNumber(at);
      }
    } else if (QUOTES.contains(c)) {
      date = planAt(at);
    } else if (c == '年' || c == '今' || c == '本' || c == '全') {
      date = unnamedYearAt(at, from);
    } else if (c == '上' || c == '下') {
      date = halfYearAt(at);
    }
    if (date == null) {
      return at + 1;
    }
    found.add(isBehindYear("明来", at, from) ? date.ofNextYear() : date);
    return date.span().end();
  }

  /** Whether 明年, 次年 or the like stands before: which year 次年4月30日 is, nothing here says. */
  private boolean isBehindYear(String which, int at, int from) {
    return at - from >= 2 && text.charAt(at - 1) == '年' && which.indexOf(text.charAt(at - 2)) >= 0;
  }

  /** Behind a number that is no date, and behind 年 or 年内 after it: 3年内 is a duration. */
  private int skipNumber(int at) {
    int end = at + 1;
    while (end < limit && (Numerals.digit(text.charAt(end)) >= 0 || text.charAt(end) == '十')) {
      end++;
    }
    int next = in.spaces(end);
    return in.is(next, '年') ? next + 1 : end;
  }

  // ---- dates with numbers

  private @Nullable DateMention numberedAt(int at) {
    DateFigures.Figure number = in.figure(at);
    if (number == null) {
      return null;
    }
    int next = in.spaces(number.end());
    if (isYear(number)) {
      DateMention date = yearAt(at, number, next);
      if (date != null) {
        return date;
      }
    }
    if (number.value() >= 1 && number.value() <= 12 && number.digits() <= 2) {
      if (in.is(next, '月') && !in.is(next + 1, '龄')) {
        return monthAt(at, null, number.value(), next + 1);
      }
      if (number.value() <= 4 && in.starts(next, "季度") && isOwnQuarter(at)) {
        return closed(at, null, number.value() * 3, null, null, next + 2);
      }
      // 1—6月
      int dash = in.dash(next);
      DateFigures.Figure last = dash < 0 ? null : in.figure(in.spaces(dash));
      if (last != null && last.value() > number.value() && last.value() <= 12) {
        int month = in.spaces(last.end());
        if (in.is(month, '月')) {
          return monthAt(at, null, last.value(), month + 1);
        }
      }
    }
    return null;
  }

  /** 一季度, 第三季度, 上半年、三季度; not 上一季度, 每年第二季度, 一、二季度. */
  private boolean isOwnQuarter(int at) {
    int before = at > 0 && text.charAt(at - 1) == '第' ? at - 1 : at;
    boolean listed =
        before > 1
            && "、和".indexOf(text.charAt(before - 1)) >= 0
            && "年度".indexOf(text.charAt(before - 2)) >= 0;
    return before == 0
        || listed
        || ("上每各二三、和至—-".indexOf(text.charAt(before - 1)) < 0
            && !text.startsWith("每年", before - 2)
            && !text.startsWith("上年", before - 2));
  }

  private static boolean isYear(DateFigures.Figure number) {
    return number.digits() == 4 && number.value() >= 1900 && number.value() <= 2199;
  }

  private @Nullable DateMention yearAt(int at, DateFigures.Figure year, int next) {
    if (in.is(next, '年')) {
      int behind = in.spaces(next + 1);
      // 2020年至2025年, 2020年—2025年
      int dash = in.dash(behind);
      DateFigures.Figure last = dash < 0 ? null : in.figure(in.spaces(dash));
      if (last != null && isYear(last) && last.value() > year.value()) {
        int sign = in.spaces(last.end());
        if (in.is(sign, '年') && !in.isMonth(in.spaces(sign + 1))) {
          return closed(at, year.value(), null, null, last.value(), sign + 1);
        }
      }
      DateMention years = yearsFrom(at, year.value(), behind);
      return years != null ? years : monthAndDay(at, year.value(), next + 1);
    }
    int dash = in.dash(next);
    if (dash < 0) {
      return dotted(at, year, next);
    }
    DateFigures.Figure second = in.figure(in.spaces(dash));
    if (second == null) {
      return null;
    }
    int sign = in.spaces(second.end());
    if (isYear(second) && second.value() > year.value() && in.is(sign, '年')) {
      return closed(at, year.value(), null, null, second.value(), sign + 1);
    }
    // 2021—23年
    if (second.digits() == 2
        && in.is(sign, '年')
        && second.value() > year.value() % 100
        && second.value() < 100) {
      int last = year.value() / 100 * 100 + second.value();
      return closed(at, year.value(), null, null, last, sign + 1);
    }
    return dotted(at, year, next);
  }

  /** 2012年起5年内, 2012年起，用5年时间: to the end of 2016. */
  private @Nullable DateMention yearsFrom(int at, int year, int behindYear) {
    if (!in.is(behindYear, '起')) {
      return null;
    }
    int next = behindYear + 1;
    for (String word : new String[] {"，", ",", "力争", "计划", "用", "利用", "通过", "在"}) {
      next = in.starts(next, word) ? next + word.length() : next;
    }
    DateFigures.Figure years = in.figure(in.spaces(next));
    if (years == null || years.value() < 1 || years.value() > MOST_YEARS) {
      return null;
    }
    int sign = in.spaces(years.end());
    if (!in.is(sign, '年')) {
      return null;
    }
    int behind = in.starts(sign + 1, "左右") ? sign + 3 : sign + 1;
    behind = in.is(behind, '的') ? behind + 1 : behind;
    for (String bound : new String[] {"之内", "以内", "内", "时间"}) {
      if (in.starts(behind, bound)) {
        int end = behind + bound.length();
        return new DateMention(new Span(at, end), year, null, null, year + years.value() - 1, true);
      }
    }
    return null;
  }

  /** 2015-07-17, 2015/7/17, 2023.5.16; and 2015-07 where nothing else can be meant. */
  private @Nullable DateMention dotted(int at, DateFigures.Figure year, int separator) {
    if (separator >= limit || "-/.．－".indexOf(text.charAt(separator)) < 0) {
      return null;
    }
    DateFigures.Figure month = in.figure(separator + 1);
    if (month == null || month.digits() > 2 || month.value() < 1 || month.value() > 12) {
      return null;
    }
    if (month.end() >= limit || text.charAt(month.end()) != text.charAt(separator)) {
      return null;
    }
    DateFigures.Figure day = in.figure(month.end() + 1);
    if (day == null || day.digits() > 2 || day.value() < 1 || day.value() > 31) {
      return null;
    }
    return new DateMention(
        new Span(at, day.end()), year.value(), month.value(), day.value(), null, false);
  }

  /** What may follow 2023年: a month, a quarter, a half-year, or nothing. */
  private DateMention monthAndDay(int at, @Nullable Integer year, int behindYear) {
    int next = in.spaces(behindYear);
    DateFigures.Figure month = in.figure(next);
    if (month != null && month.value() >= 1 && month.value() <= 12) {
      int sign = in.spaces(month.end());
      if (in.is(sign, '月')) {
        return monthAt(at, year, month.value(), sign + 1);
      }
    }
    DateMention half = partOfYear(at, next, year);
    return half != null ? half : closed(at, year, null, null, null, behindYear);
  }

  private @Nullable DateMention partOfYear(int at, int next, @Nullable Integer year) {
    if (in.starts(next, "上半年")) {
      return closed(at, year, 6, null, null, next + 3);
    }
    if (in.starts(next, "下半年")) {
      return closed(at, year, 12, null, null, next + 3);
    }
    int ordinal = in.is(next, '第') ? next + 1 : next;
    DateFigures.Figure quarter = in.figure(ordinal);
    if (quarter != null && quarter.value() >= 1 && quarter.value() <= 4) {
      int word = in.is(quarter.end(), '个') ? quarter.end() + 1 : quarter.end();
      if (in.starts(word, "季度")) {
        return closed(at, year, quarter.value() * 3, null, null, word + 2);
      }
    }
    return null;
  }

  private DateMention monthAt(int at, @Nullable Integer year, int month, int behindMonth) {
    int next = in.is(behindMonth, '份') ? behindMonth + 1 : behindMonth;
    DateFigures.Figure day = in.figure(in.spaces(next));
    if (day != null && day.value() >= 1 && day.value() <= 31) {
      int sign = in.spaces(day.end());
      if (in.is(sign, '日') || in.is(sign, '号')) {
        return closed(at, year, month, day.value(), null, sign + 1);
      }
    }
    for (String third : new String[] {"上旬", "中旬", "下旬"}) {
      if (in.starts(next, third)) {
        return closed(at, year, month, null, null, next + 2);
      }
    }
    return closed(at, year, month, null, null, next);
  }

  // ---- dates without numbers

  /** 年底前, 年内, 今年底, 全年: the year is the plan's or the sentence's. */
  private @Nullable DateMention unnamedYearAt(int at, int from) {
    char c = text.charAt(at);
    if (c == '年') {
      boolean bound = at + 1 < limit && "底末内".indexOf(text.charAt(at + 1)) >= 0;
      if (bound && at > from && text.charAt(at - 1) == '明') {
        // 明年底前: the end of the year behind the one that is meant
        return closed(at, null, null, null, null, at + 1).ofNextYear();
      }
      // 3年内, 每年底, 近年内 are not this year's end
      if (at > from && "每近几数多半往历一明去前后周当".indexOf(text.charAt(at - 1)) >= 0) {
        return null;
      }
      return bound ? closed(at, null, null, null, null, at + 1) : null;
    }
    if (!in.is(at + 1, '年') || in.is(at + 2, '级')) {
      return null;
    }
    int behind = in.is(at + 2, '度') ? at + 3 : at + 2;
    if (c == '全') {
      return closed(at, null, null, null, null, behind);
    }
    return monthAndDay(at, null, behind);
  }

  /** 上半年, 下半年 without a year. */
  private @Nullable DateMention halfYearAt(int at) {
    return in.starts(at, "上半年") || in.starts(at, "下半年") ? partOfYear(at, at, null) : null;
  }

  /** “十四五”末, 十四五期间; “十四五”规划 is a name. */
  private @Nullable DateMention planAt(int at) {
    int next = QUOTES.contains(text.charAt(at)) ? at + 1 : at;
    if (!in.is(next, '十') || !in.is(next + 2, '五')) {
      return null;
    }
    int ordinal = next + 1 < limit ? Numerals.digit(text.charAt(next + 1)) : -1;
    if (ordinal < 1) {
      return null;
    }
    int behind = next + 3;
    if (behind < limit && QUOTES.contains(text.charAt(behind))) {
      behind++;
    }
    // the eleventh five-year plan ran from 2006 to 2010
    int last = 2010 + 5 * (ordinal - 1);
    for (String bound : new String[] {"规划期末", "时期末", "期末", "末", "期间", "时期", "规划期间", "规划期内"}) {
      if (in.starts(behind, bound)) {
        int end = behind + bound.length();
        return new DateMention(new Span(at, end), last - 4, null, null, last, true);
      }
    }
    return null;
  }

  /** Closes a mention: takes 底, 末, 前 and the like with it. */
  private DateMention closed(
      int at,
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer lastYear,
      int end) {
    int next = in.spaces(end);
    int behind = next;
    if (month == null && in.is(next, '年') && (in.is(next + 1, '底') || in.is(next + 1, '末'))) {
      // 2023年年底
      behind = next + 2;
    } else if (day == null && next < limit && "底末初".indexOf(text.charAt(next)) >= 0) {
      behind = next + 1;
    }
    if (!startsLongerWord(behind)) {
      for (String bound : new String[] {"以前", "之前", "期间", "前", "内"}) {
        if (in.starts(behind, bound)) {
          behind += bound.length();
          break;
        }
      }
    }
    boolean bounded = behind > next;
    return new DateMention(
        new Span(at, bounded ? behind : end), year, month, day, lastYear, bounded);
  }

  /** Whether 内 or 前 begins a word of its own here: 2024年内蒙古工作要点, 2024年内陆开放高地建设. */
  private boolean startsLongerWord(int at) {
    return (in.is(at, '内') || in.is(at, '前'))
        && WORDS_LIKE_BOUNDS.stream().anyMatch(word -> in.starts(at, word));
  }
}
