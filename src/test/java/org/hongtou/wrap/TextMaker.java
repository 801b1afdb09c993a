package org.hongtou.wrap;

import java.util.List;

/**
 * Writes a notice as a text file with a line a paragraph, as a page of the web is saved: two
 * ideographic blanks before each, the cells of a table parted by tabs, a merged cell written once.
 */
public final class TextMaker {
  private TextMaker() {}

  /** The text, to be encoded. */
  public static String make(Wrapped notice) {
    StringBuilder out = new StringBuilder();
    for (Wrapped.Piece piece : notice.pieces()) {
      switch (piece) {
        case Wrapped.Line line ->
            out.append(line.style() == Wrapped.Style.BODY ? "　　" : "")
                .append(line.text())
                .append('\n');
        case Wrapped.Grid grid -> grid.rows().forEach(row -> row(row, out));
      }
    }
    return out.toString();
  }

  private static void row(List<String> cells, StringBuilder out) {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : "\t").append(cells.get(i).equals(Wrapped.ABOVE) ? "" : cells.get(i));
    }
    out.append('\n');
  }
}
