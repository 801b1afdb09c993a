package org.hongtou.read;

/** Places in a text that still has the line breaks of its file. */
final class TextLines {
  private TextLines() {}

  /** The line break behind a place, or the end of the text. */
  static int end(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** Behind the line of a place. */
  static int next(String text, int at) {
    return end(text, at) + 1;
  }

  /** Whether nothing but blanks and bars stands before a place on its line. */
  static boolean start(String text, int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) != '\n' && isGap(text.charAt(i))) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  /** Behind the white space and bars at a place, over line breaks. */
  static int behindGap(String text, int from) {
    int at = from;
    while (at < text.length() && isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The same without line breaks. */
  static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Before the white space and bars at the end of a stretch. */
  static int withoutGap(String text, int from, int to) {
    int end = to;
    while (end > from && isGap(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** White space, or an upright line between the cells of a table. */
  static boolean isGap(char c) {
    return Characters.isSpace(c) || isBar(c);
  }

  static boolean isBar(char c) {
    return c == '|' || c == '｜' || c == '│';
  }
}
