package org.hongtou.words;

import org.jspecify.annotations.Nullable;

/** The figures and signs that dates are made of, at given places of a text. */
final class DateFigures {
  private final String text;
  private final int limit;

  DateFigures(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** A figure of a date: a year, a month or a day. */
  record Figure(int end, int value, int digits) {}

  boolean isMonth(int at) {
    Figure month = figure(at);
    return month != null && is(spaces(month.end()), '月');
  }

  /** Digits at a place, or a Chinese number below 32, or four Chinese digits. */
  @Nullable Figure figure(int at) {
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
  int dash(int at) {
    int end = at;
    while (end < limit && end - at < 2 && "-—–－~～―─".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == at && is(at, '至')) {
      end++;
    }
    return end == at ? -1 : end;
  }

  int spaces(int at) {
    return Numerals.skipSpaces(text, at, limit);
  }

  boolean is(int at, char c) {
    return at < limit && text.charAt(at) == c;
  }

  boolean starts(int at, String word) {
    return at + word.length() <= limit && text.startsWith(word, at);
  }
}
