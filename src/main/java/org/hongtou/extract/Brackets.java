package org.hongtou.extract;

import org.hongtou.model.Span;
import org.hongtou.words.CharacterSet;

/**
 * Brackets of every kind and width (（） () 〔〕 [] 【】 〈〉). Offices mix them, even within a pair, so
 * any closing one closes any opening one. And the white space that is no part of a name or clause.
 */
final class Brackets {
  private static final CharacterSet OPENING = CharacterSet.of("（(〔[【［﹝〈");
  private static final CharacterSet CLOSING = CharacterSet.of("）)〕]】］﹞〉");

  private Brackets() {}

  static boolean isOpening(char c) {
    return OPENING.contains(c);
  }

  static boolean isClosing(char c) {
    return CLOSING.contains(c);
  }

  /**
   * The offset behind the bracket that closes the one at {@code open}.
   *
   * @return {@code to} if none does
   */
  static int end(String text, int open, int to) {
    int close = closeOf(text, open, to);
    return close < 0 ? to : close + 1;
  }

  /** Whether a bracket that opens behind {@code from} is still open at a place. */
  static boolean isEnclosed(String text, int from, int at) {
    int depth = 0;
    for (int i = from; i < at; i++) {
      depth += isOpening(text.charAt(i)) ? 1 : 0;
      depth -= isClosing(text.charAt(i)) && depth > 0 ? 1 : 0;
    }
    return depth > 0;
  }

  /** Where the bracket at {@code open} closes before {@code to}; -1 if it doesn't. */
  static int closeOf(String text, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      char c = text.charAt(i);
      if (isOpening(c)) {
        depth++;
      } else if (isClosing(c) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where the bracket that closes at {@code close} opens, from {@code from} on; -1 if it doesn't.
   */
  static int openOf(String text, int close, int from) {
    int depth = 0;
    for (int i = close; i >= from; i--) {
      char c = text.charAt(i);
      if (isClosing(c)) {
        depth++;
      } else if (isOpening(c) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** A span without white space at its ends. */
  static Span trim(String text, Span span) {
    return trim(text, span.start(), span.end());
  }

  /** The span from {@code start} to {@code end} without white space at its ends. */
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

  /** A string without any white space: names and labels that a table or a hard wrap broke. */
  static String withoutSpace(String words) {
    StringBuilder bare = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (!isSpace(words.charAt(i))) {
        bare.append(words.charAt(i));
      }
    }
    return bare.toString();
  }

  static boolean isSpace(char c) {
    // no white space stands behind U+3000: most characters that are asked about
    return c <= '\u3000' && (Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000');
  }
}
