package org.hongtou.read.formats.layout;

import java.util.Locale;

/**
 * What a page number looks like: {@code — 3 —}, {@code -3-}, {@code ·3·}, {@code 第3页 共9页}, {@code
 * 3/9}, {@code 3}.
 */
final class PageNumberText {
  private static final String DASHES = "—－-–─―·・•~～一";

  private PageNumberText() {}

  /** Whether the line says by its form that it is a page number. */
  static boolean isMarked(String line) {
    String text = dense(line);
    int digits = digits(text);
    if (digits == 0 || text.length() > 20) {
      return false;
    }
    if (text.startsWith("第") && text.contains("页")) {
      return onlyWords(text, "第页共/,，、");
    }
    boolean between =
        text.length() > 2
            && DASHES.indexOf(text.charAt(0)) >= 0
            && DASHES.indexOf(text.charAt(text.length() - 1)) >= 0;
    return (between && onlyWords(text, DASHES)) || isFraction(text) || isLatin(text);
  }

  /** The number of a line that holds nothing else, or -1. */
  static int bareNumber(String line) {
    String text = dense(line);
    if (text.isEmpty() || text.length() > 4 || digits(text) != text.length()) {
      return -1;
    }
    return Integer.parseInt(text);
  }

  /**
   * The line without blanks, each number in it as one {@code #}: what repeats from page to page.
   */
  static String pattern(String line) {
    StringBuilder pattern = new StringBuilder();
    String text = dense(line);
    for (int i = 0; i < text.length(); i++) {
      if (!Signs.isDigit(text.charAt(i))) {
        pattern.append(text.charAt(i));
      } else if (pattern.isEmpty() || pattern.charAt(pattern.length() - 1) != '#') {
        pattern.append('#');
      }
    }
    return pattern.toString();
  }

  private static boolean isFraction(String text) {
    int slash = text.indexOf('/');
    return slash > 0
        && slash < text.length() - 1
        && digits(text) == text.length() - 1
        && text.length() <= 9
        && Integer.parseInt(text.substring(0, slash), 10)
            <= Integer.parseInt(text.substring(slash + 1), 10);
  }

  private static boolean isLatin(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("page") && onlyWords(lower, "pageof/");
  }

  private static boolean onlyWords(String text, String allowed) {
    return text.chars().allMatch(c -> Signs.isDigit(c) || allowed.indexOf(c) >= 0);
  }

  private static int digits(String text) {
    return (int) text.chars().filter(Signs::isDigit).count();
  }

  private static String dense(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= '０' && c <= '９') {
        out.append((char) (c - '０' + '0'));
      } else if (!Character.isWhitespace(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
