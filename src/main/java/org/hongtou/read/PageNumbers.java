package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.read.LineShape.Start;

/**
 * Finds the lines that are page numbers: those marked as such ({@code — 2 —}, {@code 第 2 页}), and
 * bare numbers that count up by one with a page's worth of lines between them. The serial numbers
 * of a table count up too, but every few lines.
 */
final class PageNumbers {
  private static final int FEWEST_LINES_BETWEEN = 15;

  private PageNumbers() {}

  static boolean[] find(List<LineShape> lines) {
    boolean[] found = new boolean[lines.size()];
    List<Integer> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      LineShape line = lines.get(i);
      if (line.start() == Start.PAGE_NUMBER) {
        found[i] = true;
      } else if (bareNumber(line.text()) >= 0) {
        bare.add(i);
      }
    }
    for (int k = 0; k < bare.size(); k++) {
      int line = bare.get(k);
      boolean follows = k > 0 && isNextPage(lines, bare.get(k - 1), line);
      boolean precedes = k + 1 < bare.size() && isNextPage(lines, line, bare.get(k + 1));
      found[line] = follows || precedes;
    }
    return found;
  }

  private static boolean isNextPage(List<LineShape> lines, int line, int next) {
    return next - line >= FEWEST_LINES_BETWEEN
        && bareNumber(lines.get(next).text()) == bareNumber(lines.get(line).text()) + 1;
  }

  private static int bareNumber(String s) {
    if (s.length() > 3) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
