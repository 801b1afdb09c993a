package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;

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

  /** A stretch without the white space around it. */
  static Span stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The words of the line that begins at a place, parted by white space and bars. */
  static List<Span> cells(String text, int line) {
    int end = end(text, line);
    List<Span> cells = new ArrayList<>();
    int at = behindBlanks(text, line);
    while (at < end) {
      int to = at;
      while (to < end && !isGap(text.charAt(to))) {
        to++;
      }
      cells.add(new Span(at, to));
      at = behindBlanks(text, to);
    }
    return cells;
  }

  /** White space, or an upright line between the cells of a table. */
  static boolean isGap(char c) {
    return Characters.isSpace(c) || isBar(c);
  }

  static boolean isBar(char c) {
    return c == '|' || c == '｜' || c == '│';
  }
}
