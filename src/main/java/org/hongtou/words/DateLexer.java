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
  private static final String QUOTES = "“”\"＂〝〞‘’";

  private final String text;
  private final int limit;
  private final List<DateMention> found = new ArrayList<>();

  private DateLexer(String text, int limit) {
    this.text = text;
    this.limit = limit;
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
   */
  public record DateMention(
      Span span,
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer lastYear,
      boolean bounded) {

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
      return isoOf(of != null ? of : yearIfNone);
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
      at = lexer.next(at, stretch.start());
    }
    return lexer.found;
  }

  /** Reads a date at a place if there is one; returns where to go on. */
  private int next(int at, int from) {
    char c = text.charAt(at);
    DateMention date = null;
    if (Numerals.digit(c) >= 0 || c == '十') {
      date = c == '十' ? planAt(at) : null;
      if (date == null) {
        date = numberedAt(at);
      }
      if (date == null) {
        return skipNumber(at);
      }
    } else if (QUOTES.indexOf(c) >= 0) {
      date = planAt(at);
    } else if (c == '年' || c == '今' || c == '本' || c == '全') {
      date = unnamedYearAt(at, from);
    } else if (c == '上' || c == '下') {
      date = halfYearAt(at);
    }
    if (date == null) {
      return at + 1;
    }
    found.add(date);
    return date.span().end();
  }

  /** Behind a number that is no date, and behind 年 or 年内 after it: 3年内 is a duration. */
  private int skipNumber(int at) {
    int end = at + 1;
    while (end < limit && (Numerals.digit(text.charAt(end)) >= 0 || text.charAt(end) == '十')) {
      end++;
    }
    int next = spaces(end);
    return is(next, '年') ? next + 1 : end;
  }

  // ---- dates with numbers

  private record Figure(int end, int value, int digits) {}

  private @Nullable DateMention numberedAt(int at) {
    Figure number = figure(at);
    if (number == null) {
      return null;
    }
    int next = spaces(number.end());
    if (isYear(number)) {
      DateMention date = yearAt(at, number, next);
      if (date != null) {
        return date;
      }
    }
    if (number.value() >= 1 && number.value() <= 12 && number.digits() <= 2) {
      if (is(next, '月') && !is(next + 1, '龄')) {
        return monthAt(at, null, null, number.value(), next + 1);
      }
      // 1—6月
      int dash = dash(next);
      Figure last = dash < 0 ? null : figure(spaces(dash));
      if (last != null && last.value() > number.value() && last.value() <= 12) {
        int month = spaces(last.end());
        if (is(month, '月')) {
          return monthAt(at, null, null, last.value(), month + 1);
        }
      }
    }
    return null;
  }

  private static boolean isYear(Figure number) {
    return number.digits() == 4 && number.value() >= 1900 && number.value() <= 2199;
  }

  private @Nullable DateMention yearAt(int at, Figure year, int next) {
    if (is(next, '年')) {
      int behind = spaces(next + 1);
      // 2020年至2025年, 2020年—2025年
      int dash = dash(behind);
      Figure last = dash < 0 ? null : figure(spaces(dash));
      if (last != null && isYear(last) && last.value() > year.value()) {
        int sign = spaces(last.end());
        if (is(sign, '年') && !isMonth(spaces(sign + 1))) {
          return closed(at, year.value(), null, null, last.value(), sign + 1);
        }
      }
      return monthAndDay(at, year.value(), null, next + 1);
    }
    int dash = dash(next);
    if (dash < 0) {
      return dotted(at, year, next);
    }
    Figure second = figure(spaces(dash));
    if (second == null) {
      return null;
    }
    int sign = spaces(second.end());
    if (isYear(second) && second.value() > year.value() && is(sign, '年')) {
      return closed(at, year.value(), null, null, second.value(), sign + 1);
    }
    // 2021—23年
    if (second.digits() == 2
        && is(sign, '年')
        && second.value() > year.value() % 100
        && second.value() < 100) {
      int last = year.value() / 100 * 100 + second.value();
      return closed(at, year.value(), null, null, last, sign + 1);
    }
    return dotted(at, year, next);
  }

  /** 2015-07-17, 2015/7/17, 2023.5.16; and 2015-07 where nothing else can be meant. */
  private @Nullable DateMention dotted(int at, Figure year, int separator) {
    if (separator >= limit || "-/.．－".indexOf(text.charAt(separator)) < 0) {
      return null;
    }
    Figure month = figure(separator + 1);
    if (month == null || month.digits() > 2 || month.value() < 1 || month.value() > 12) {
      return null;
    }
    if (month.end() >= limit || text.charAt(month.end()) != text.charAt(separator)) {
      return null;
    }
    Figure day = figure(month.end() + 1);
    if (day == null || day.digits() > 2 || day.value() < 1 || day.value() > 31) {
      return null;
    }
    return new DateMention(
        new Span(at, day.end()), year.value(), month.value(), day.value(), null, false);
  }

  /** What may follow 2023年: a month, a quarter, a half-year, or nothing. */
  private DateMention monthAndDay(
      int at, @Nullable Integer year, @Nullable Integer lastYear, int behindYear) {
    int next = spaces(behindYear);
    Figure month = figure(next);
    if (month != null && month.value() >= 1 && month.value() <= 12) {
      int sign = spaces(month.end());
      if (is(sign, '月')) {
        return monthAt(at, year, lastYear, month.value(), sign + 1);
      }
    }
    DateMention half = partOfYear(at, next, year);
    return half != null ? half : closed(at, year, null, null, lastYear, behindYear);
  }

  private @Nullable DateMention partOfYear(int at, int next, @Nullable Integer year) {
    if (starts(next, "上半年")) {
      return closed(at, year, 6, null, null, next + 3);
    }
    if (starts(next, "下半年")) {
      return closed(at, year, 12, null, null, next + 3);
    }
    int ordinal = is(next, '第') ? next + 1 : next;
    Figure quarter = figure(ordinal);
    if (quarter != null && quarter.value() >= 1 && quarter.value() <= 4) {
      int word = is(quarter.end(), '个') ? quarter.end() + 1 : quarter.end();
      if (starts(word, "季度")) {
        return closed(at, year, quarter.value() * 3, null, null, word + 2);
      }
    }
    return null;
  }

  private DateMention monthAt(
      int at, @Nullable Integer year, @Nullable Integer lastYear, int month, int behindMonth) {
    int next = is(behindMonth, '份') ? behindMonth + 1 : behindMonth;
    Figure day = figure(spaces(next));
    if (day != null && day.value() >= 1 && day.value() <= 31) {
      int sign = spaces(day.end());
      if (is(sign, '日') || is(sign, '号')) {
        return closed(at, year, month, day.value(), lastYear, sign + 1);
      }
    }
    for (String third : new String[] {"上旬", "中旬", "下旬"}) {
      if (starts(next, third)) {
        return closed(at, year, month, null, lastYear, next + 2);
      }
    }
    return closed(at, year, month, null, lastYear, next);
  }

  // ---- dates without numbers

  /** 年底前, 年内, 今年底, 全年: the year is the plan's or the sentence's. */
  private @Nullable DateMention unnamedYearAt(int at, int from) {
    char c = text.charAt(at);
    if (c == '年') {
      // 3年内, 每年底, 近年内 are not this year's end
      if (at > from && "每近几数多半往历一明去前后周当".indexOf(text.charAt(at - 1)) >= 0) {
        return null;
      }
      boolean bound = at + 1 < limit && "底末内".indexOf(text.charAt(at + 1)) >= 0;
      return bound ? closed(at, null, null, null, null, at + 1) : null;
    }
    if (!is(at + 1, '年') || is(at + 2, '级')) {
      return null;
    }
    int behind = is(at + 2, '度') ? at + 3 : at + 2;
    if (c == '全') {
      return closed(at, null, null, null, null, behind);
    }
    return monthAndDay(at, null, null, behind);
  }

  /** 上半年, 下半年 without a year. */
  private @Nullable DateMention halfYearAt(int at) {
    return starts(at, "上半年") || starts(at, "下半年") ? partOfYear(at, at, null) : null;
  }

  /** “十四五”末, 十四五期间; “十四五”规划 is a name. */
  private @Nullable DateMention planAt(int at) {
    int next = QUOTES.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    if (!is(next, '十') || !is(next + 2, '五')) {
      return null;
    }
    int ordinal = next + 1 < limit ? Numerals.digit(text.charAt(next + 1)) : -1;
    if (ordinal < 1) {
      return null;
    }
    int behind = next + 3;
    if (behind < limit && QUOTES.indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    // the eleventh five-year plan ran from 2006 to 2010
    int last = 2010 + 5 * (ordinal - 1);
    for (String bound : new String[] {"规划期末", "时期末", "期末", "末", "期间", "时期", "规划期间", "规划期内"}) {
      if (starts(behind, bound)) {
        int end = behind + bound.length();
        return new DateMention(new Span(at, end), last - 4, null, null, last, true);
      }
    }
    return null;
  }

  // ---- parts

  /** Closes a mention: takes 底, 末, 前 and the like with it. */
  private DateMention closed(
      int at,
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer lastYear,
      int end) {
    int next = spaces(end);
    int behind = next;
    if (month == null && is(next, '年') && (is(next + 1, '底') || is(next + 1, '末'))) {
      // 2023年年底
      behind = next + 2;
    } else if (day == null && next < limit && "底末初".indexOf(text.charAt(next)) >= 0) {
      behind = next + 1;
    }
    for (String bound : new String[] {"以前", "之前", "期间", "前", "内"}) {
      if (starts(behind, bound)) {
        behind += bound.length();
        break;
      }
    }
    boolean bounded = behind > next;
    return new DateMention(
        new Span(at, bounded ? behind : end), year, month, day, lastYear, bounded);
  }

  private boolean isMonth(int at) {
    Figure month = figure(at);
    return month != null && is(spaces(month.end()), '月');
  }

  /** Digits at a place, or a Chinese number below 32, or four Chinese digits. */
  private @Nullable Figure figure(int at) {
    if (at >= limit) {
      return null;
    }
    int end = at;
    if (Numerals.isArabic(text.charAt(at))) {
      int value = 0;
      while (end < limit && Numerals.isArabic(text.charAt(end))) {
        if (end - at < 6) {
          value = value * 10 + Numerals.digit(text.charAt(end));
        }
        end++;
      }
      return end - at > 5 ? null : new Figure(end, value, end - at);
    }
    while (end < limit && end - at < 5 && isDateDigit(end, at)) {
      end++;
    }
    if (end - at == 4) {
      int value = 0;
      for (int i = at; i < end; i++) {
        int digit = Numerals.digit(text.charAt(i) == 'O' ? '0' : text.charAt(i));
        if (digit < 0) {
          return null;
        }
        value = value * 10 + digit;
      }
      return new Figure(end, value, 4);
    }
    Numerals.Numeral small = Numerals.at(text, at, end);
    return small == null || small.end() != end || small.value().intValue() > 31
        ? null
        : new Figure(end, small.value().intValue(), 2);
  }

  private boolean isDateDigit(int at, int from) {
    char c = text.charAt(at);
    // 二O一五, 二0一五: a letter or figure for the circle
    return c == '十' || Numerals.digit(c) >= 0 || (c == 'O' && at > from);
  }

  /** Behind a dash or 至 between the ends of a range; -1 if there is none. */
  private int dash(int at) {
    int end = at;
    while (end < limit && end - at < 2 && "-—–－~～―─".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == at && is(at, '至')) {
      end++;
    }
    return end == at ? -1 : end;
  }

  private int spaces(int at) {
    int next = at;
    while (next < limit && (text.charAt(next) == ' ' || text.charAt(next) == '\u3000')) {
      next++;
    }
    return next;
  }

  private boolean is(int at, char c) {
    return at < limit && text.charAt(at) == c;
  }

  private boolean starts(int at, String word) {
    return at + word.length() <= limit && text.startsWith(word, at);
  }
}
