package org.hongtou.export;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of Markdown tables (GitHub Flavored Markdown) in which every cell stays text. */
final class Markdown {
  /** What would be markup within a line. */
  private static final String MARKUP = "\\`*_[]~|";

  private Markdown() {}

  /** A row with its line break. */
  static String row(List<String> cells) {
    return cells.stream().map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /**
   * A cell's text: markup escaped, a line break as {@code <br>}, a tab (between the cells of a
   * notice's own table) and space at the ends as a character reference.
   */
  static String cell(String text) {
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean atEnd = i == 0 || i == text.length() - 1;
      switch (c) {
        case '\n' -> cell.append("<br>");
        case '\r' -> cell.append("&#13;");
        case '\t' -> cell.append("&#9;");
        case '&' -> cell.append("&amp;");
        case '<' -> cell.append("&lt;");
        case '>' -> cell.append("&gt;");
        case ' ' -> cell.append(atEnd ? "&#32;" : " ");
        default -> {
          if (MARKUP.indexOf(c) >= 0) {
            cell.append('\\');
          }
          cell.append(c);
        }
      }
    }
    return cell.toString();
  }

  /** The heading and the first two lines of a table. */
  static String head(String title, List<String> columns) {
    return "## "
        + cell(title)
        + "\n\n"
        + row(columns)
        + "|"
        + " --- |".repeat(columns.size())
        + "\n";
  }
}
