package org.hongtou.read;

import org.jspecify.annotations.Nullable;

/**
 * The number that a row of a table begins with: 1, 1. , （1）, 一.
 *
 * @param value from 1
 * @param end behind it and its mark
 * @param form how it is printed and what follows it: rows of one table are numbered alike
 */
record RowNumber(int value, int end, Form form) {
  private static final int MOST_DIGITS = 3;

  /** What stands behind a number. */
  enum Behind {
    LINE_BREAK,
    BLANK,
    TEXT
  }

  /**
   * How a number is printed.
   *
   * @param chinese whether in Chinese numerals
   * @param mark its mark; NUL if it has none
   * @param behind what follows
   */
  record Form(boolean chinese, char mark, Behind behind) {
    /** Whether the number stands alone on its line, as that of a page may. */
    boolean isBareLine() {
      return behind == Behind.LINE_BREAK && mark == 0 && !chinese;
    }

    /** Whether a number stands for nothing else by its looks alone. */
    boolean isSafe() {
      return behind != Behind.TEXT || mark != 0;
    }
  }

  /** The number at a place of a text; null if none stands there. */
  static @Nullable RowNumber at(String text, int from) {
    int at = from;
    boolean bracket = at < text.length() && "（(".indexOf(text.charAt(at)) >= 0;
    at += bracket ? 1 : 0;
    int start = at;
    boolean chinese = at < text.length() && !LineShape.isDigit(text.charAt(at));
    while (at < text.length()
        && LineShape.isNumeral(text.charAt(at))
        && LineShape.isDigit(text.charAt(at)) != chinese) {
      at++;
    }
    if (at == start || at - start > MOST_DIGITS) {
      return null;
    }
    int value = LineShape.labelNumber(text.substring(start, at));
    char mark = 0;
    if (at < text.length() && (bracket ? "）)" : ".．、").indexOf(text.charAt(at)) >= 0) {
      mark = bracket ? '（' : text.charAt(at) == '．' ? '.' : text.charAt(at);
      at++;
    }
    if (value < 1 || (bracket && mark == 0)) {
      return null;
    }
    Behind behind = behind(text, at);
    if (chinese && behind == Behind.TEXT) {
      // 一、扩大消费: a heading
      return null;
    }
    boolean figure = behind == Behind.TEXT && LineShape.isDigit(text.charAt(at));
    return figure ? null : new RowNumber(value, at, new Form(chinese, mark, behind));
  }

  /** The number after this one, printed in the same way at a place. */
  RowNumber next(int at) {
    return new RowNumber(value + 1, at + Integer.toString(value + 1).length(), form);
  }

  private static Behind behind(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n' && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    if (i >= text.length() || text.charAt(i) == '\n') {
      return Behind.LINE_BREAK;
    }
    return i > at || TextLines.isBar(text.charAt(i)) ? Behind.BLANK : Behind.TEXT;
  }
}
