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
    Figure spaced = spaced(at);
    if (spaced != null) {
      return spaced;
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

  /**
   * A figure whose characters stand apart, as signatures are printed: 二 〇 二 三 年 十 二 月, 2 0 2 3 年.
   */
  private @Nullable Figure spaced(int at) {
    StringBuilder digits = new StringBuilder();
    int end = at;
    for (int i = at; i < limit && digits.length() < 5 && isDateDigit(i, at); i = spaces(end)) {
      if (i == end && i > at) {
        return null;
      }
      digits.append(text.charAt(i));
      end = i + 1;
    }
    boolean arabic = Numerals.isArabic(text.charAt(at));
    if (digits.length() < 2 || (arabic && digits.length() != 4)) {
      return null;
    }
    Figure figure = new DateFigures(digits.toString(), digits.length()).figure(0);
    char sign = spaces(end) < limit ? text.charAt(spaces(end)) : ' ';
    boolean dates = "年月日".indexOf(sign) >= 0;
    return figure == null || !dates ? null : new Figure(end, figure.value(), figure.digits());
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
