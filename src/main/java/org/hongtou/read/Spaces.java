package org.hongtou.read;

/**
 * The blanks that a PDF's text has where the page has none.
 *
 * <p>Typesetters put a thin gap between Chinese characters and digits or Latin letters, which
 * becomes a space: {@code 2023 年5 月16 日}. Blanks between two Chinese characters mean something
 * ({@code 中共中央 国务院}, issuers side by side) and stay, as do those between Latin words.
 */
final class Spaces {
  private Spaces() {}

  /** Appends a line to a paragraph, without the line break and without false blanks. */
  static void join(StringBuilder paragraph, String line) {
    if (!paragraph.isEmpty()
        && (isArticleLabel(paragraph)
            || needsSpace(paragraph.charAt(paragraph.length() - 1), line.charAt(0)))) {
      paragraph.append(' ');
    }
    if (line.indexOf(' ') < 0) {
      paragraph.append(line);
      return;
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != ' ') {
        paragraph.append(c);
        continue;
      }
      int end = i + 1;
      while (end < line.length() && line.charAt(end) == ' ') {
        end++;
      }
      // lines are trimmed: there is a character before and behind
      if (end - i > 1 || !isFalse(line.charAt(i - 1), line.charAt(end))) {
        paragraph.append(' ');
      }
      i = end - 1;
    }
  }

  /** Whether a single blank between two characters comes from typesetting alone. */
  private static boolean isFalse(char before, char after) {
    if (Characters.isWideMark(before) || Characters.isWideMark(after)) {
      return true;
    }
    return isNarrow(before)
        ? Characters.isWideLetter(after)
        : Characters.isWideLetter(before) && Characters.isAsciiAlphanumeric(after);
  }

  private static boolean isNarrow(char c) {
    return Characters.isAsciiAlphanumeric(c) || c == '%';
  }

  private static boolean needsSpace(char before, char after) {
    // a number is never cut: 岗位3 / 6 万个 lost the point of 3.6, and must not become 36
    return (isAsciiLetter(before) && isAsciiLetter(after))
        || (LineShape.isDigit(before) && LineShape.isDigit(after));
  }

  /** 第二十条, 第一章: the gap behind them, lost with the line break, is part of how they are written. */
  private static boolean isArticleLabel(StringBuilder paragraph) {
    return paragraph.charAt(0) == '第'
        && paragraph.length() <= 8
        && LineShape.labelLength(paragraph.toString()) == paragraph.length();
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
