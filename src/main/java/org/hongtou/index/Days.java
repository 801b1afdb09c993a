package org.hongtou.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date means, first and last: 2025年6月 is from the 1st to the 30th of June.
 *
 * <p>A day is a number that can be compared: 20250630.
 *
 * @param first the first of them
 * @param last the last; a deadline is its last day
 */
record Days(int first, int last) {

  /**
   * Reads a date: {@code 2025}, {@code 2025-06}, {@code 2025/6/30}, and whatever {@link DateLexer}
   * knows (2025年底, 二○二五年, 2025年第三季度, “十四五”末). Null for anything else, and for a date without a
   * year.
   */
  static @Nullable Days of(String written) {
    String text = TokenScanner.normalized(written).strip();
    Days figures = ofFigures(text);
    if (figures != null) {
      return figures;
    }
    List<DateMention> dates = DateLexer.dates(text);
    if (dates.size() != 1) {
      return null;
    }
    DateMention date = dates.getFirst();
    boolean whole = date.span().start() == 0 && date.span().end() == text.length();
    return whole ? of(date, text) : null;
  }

  /** 2025, 2025-06, 2025.6.30. */
  private static @Nullable Days ofFigures(String text) {
    int[] parts = new int[3];
    int count = 0;
    int at = 0;
    while (at < text.length() && count < 3) {
      int start = at;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      int digits = at - start;
      if (count == 0 ? digits != 4 : digits < 1 || digits > 2) {
        return null;
      }
      parts[count++] = Integer.parseInt(text.substring(start, at));
      if (at < text.length()) {
        if ("-./".indexOf(text.charAt(at)) < 0 || at == text.length() - 1) {
          return null;
        }
        at++;
      }
    }
    return at < text.length() || count == 0
        ? null
        : of(parts[0], count > 1 ? parts[1] : null, count > 2 ? parts[2] : null);
  }

  private static @Nullable Days of(DateMention date, String text) {
    Integer year = date.year();
    if (year == null) {
      return null;
    }
    Integer month = date.month();
    int last = date.lastYear() == null ? year : date.lastYear();
    if (month == null && (text.endsWith("底") || text.endsWith("末"))) {
      return of(last, 12, null);
    }
    if (last > year) {
      return new Days(year * 10_000 + 101, last * 10_000 + 1231);
    }
    Days days = of(year, month, date.day());
    if (days == null || month == null) {
      return days;
    }
    int months = text.contains("半年") ? 6 : text.contains("季度") ? 3 : 1;
    return new Days(days.first() - (months - 1) * 100, days.last());
  }

  private static @Nullable Days of(int year, @Nullable Integer month, @Nullable Integer day) {
    if (month == null) {
      return new Days(year * 10_000 + 101, year * 10_000 + 1231);
    }
    if (month < 1 || month > 12) {
      return null;
    }
    int length = YearMonth.of(year, month).lengthOfMonth();
    if (day == null) {
      return new Days(
          number(LocalDate.of(year, month, 1)), number(LocalDate.of(year, month, length)));
    }
    if (day < 1 || day > length) {
      return null;
    }
    int number = number(LocalDate.of(year, month, day));
    return new Days(number, number);
  }

  private static int number(LocalDate day) {
    return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }
}
