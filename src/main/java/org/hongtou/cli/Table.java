package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text that fits a terminal: columns are aligned by what characters really take, and
 * cells too long for their column go on below.
 */
final class Table {
  private static final String GAP = "  ";
  private static final int NARROWEST_COLUMN = 6;

  /** Punctuation that may not begin a line (避头点). */
  private static final String NOT_FIRST = "，。、；：？！）〕】》”’,.;:?!)]";

  private final int width;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param width columns of the terminal
   * @param headings one for each column
   */
  Table(int width, List<String> headings) {
    this.width = width;
    rows.add(List.copyOf(headings));
  }

  /** Adds a row; a cell may have several lines. */
  void add(List<String> cells) {
    if (cells.size() != rows.get(0).size()) {
      throw new IllegalArgumentException("a row of " + cells.size() + " cells");
    }
    rows.add(List.copyOf(cells));
  }

  /** The lines of the table: headings, a rule, rows. */
  List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      addRow(rows.get(row), widths, lines);
      if (row == 0) {
        List<String> rules = new ArrayList<>();
        for (int columns : widths) {
          rules.add("-".repeat(columns));
        }
        lines.add(String.join(GAP, rules));
      }
    }
    return lines;
  }

  private static void addRow(List<String> cells, int[] widths, List<String> lines) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int column = 0; column < widths.length; column++) {
      List<String> cell = wrap(cells.get(column), widths[column]);
      wrapped.add(cell);
      height = Math.max(height, cell.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        List<String> cell = wrapped.get(column);
        String part = line < cell.size() ? cell.get(line) : "";
        text.append(column == 0 ? "" : GAP).append(DisplayWidth.pad(part, widths[column]));
      }
      lines.add(text.toString().stripTrailing());
    }
  }

  /** What each column needs; where that is too much in all, the widest give way first. */
  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    int total = GAP.length() * (widths.length - 1);
    for (int column = 0; column < widths.length; column++) {
      for (List<String> row : rows) {
        for (String line : row.get(column).split("\n", -1)) {
          widths[column] = Math.max(widths[column], DisplayWidth.of(line));
        }
      }
      total += widths[column];
    }
    while (total > width) {
      int widest = 0;
      for (int column = 1; column < widths.length; column++) {
        if (widths[column] > widths[widest]) {
          widest = column;
        }
      }
      if (widths[widest] <= NARROWEST_COLUMN) {
        break;
      }
      widths[widest]--;
      total--;
    }
    return widths;
  }

  /** Breaks a text into lines of at most so many columns. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      int at = 0;
      while (DisplayWidth.of(line.substring(at)) > columns) {
        int end = lineEnd(line, at, columns);
        lines.add(line.substring(at, end).stripTrailing());
        at = end;
        while (at < line.length() && line.charAt(at) == ' ') {
          at++;
        }
      }
      lines.add(line.substring(at));
    }
    return lines;
  }

  private static int lineEnd(String line, int from, int columns) {
    int end = DisplayWidth.fitting(line, from, columns);
    if (end <= from) {
      return from + Character.charCount(line.codePointAt(from));
    }
    int better = end;
    if (isWord(line, end) && isWord(line, end - 1)) {
      while (better > from && isWord(line, better - 1)) {
        better--;
      }
    } else if (NOT_FIRST.indexOf(line.charAt(end)) >= 0) {
      better = line.offsetByCodePoints(end, -1);
    }
    return better > from ? better : end;
  }

  /**
   * Whether a line must not break beside this character: letters and figures (3/14), not a path.
   */
  private static boolean isWord(String line, int at) {
    char c = line.charAt(at);
    if (c == '/') {
      return isDigit(line, at - 1) && isDigit(line, at + 1);
    }
    return c < 0x250 && !Character.isWhitespace(c);
  }

  private static boolean isDigit(String line, int at) {
    return at >= 0 && at < line.length() && Character.isDigit(line.charAt(at));
  }
}
