package org.hongtou.extract;

import org.hongtou.model.Span;

/**
 * Brackets of every kind and width (（） () 〔〕 [] 【】). Offices mix them, even within a pair, so any
 * closing one closes any opening one.
 */
final class Brackets {
  private Brackets() {}

  static boolean isOpening(char c) {
    return c == '（' || c == '(' || c == '〔' || c == '[' || c == '【' || c == '［' || c == '﹝';
  }

  static boolean isClosing(char c) {
    return c == '）' || c == ')' || c == '〕' || c == ']' || c == '】' || c == '］' || c == '﹞';
  }

  /**
   * The offset behind the bracket that closes the one at {@code open}.
   *
   * @return {@code to} if none does
   */
  static int end(String text, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      char c = text.charAt(i);
      if (isOpening(c)) {
        depth++;
      } else if (isClosing(c) && --depth == 0) {
        return i + 1;
      }
    }
    return to;
  }

  /** The span without white space at its ends. */
  static Span trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000';
  }
}
