package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table of data, its merged cells spread over the rows and columns that they cover. */
final class HtmlTable {
  /** Spans beyond these are errors of the page, or attacks. */
  private static final int MOST_COLUMNS = 100;

  private static final int MOST_ROWS_SPANNED = 2000;

  /**
   * A cell.
   *
   * @param text one line
   * @param header whether it stands in {@code <th>} or {@code <thead>}
   */
  record Cell(String text, boolean header) {}

  private final List<List<Cell>> rows;

  private HtmlTable(List<List<Cell>> rows) {
    this.rows = rows;
  }

  /**
   * The rows, all of one length. A merged cell is the same object in each place; where no cell is,
   * an empty one stands.
   */
  List<List<Cell>> rows() {
    return rows;
  }

  /** The table of an element, or null if it only serves layout and is to be read as paragraphs. */
  static @Nullable HtmlTable of(Element table) {
    if (holdsTables(table)) {
      return null;
    }
    List<Element> tableRows = new ArrayList<>();
    collectRows(table, tableRows);
    List<Cell[]> grid = new ArrayList<>();
    int columns = 0;
    int cells = 0;
    long text = 0;
    int longest = 0;
    for (int r = 0; r < tableRows.size(); r++) {
      Element row = tableRows.get(r);
      int column = 0;
      for (Element element : row.children()) {
        boolean header = element.normalName().equals("th");
        if (!header && !element.normalName().equals("td")) {
          continue;
        }
        header |= row.parent() != null && row.parent().normalName().equals("thead");
        while (column < MOST_COLUMNS && at(grid, r, column) != null) {
          column++;
        }
        Cell cell = new Cell(cellText(element), header);
        int width = span(element.attr("colspan"), MOST_COLUMNS - column);
        int height =
            span(element.attr("rowspan"), Math.min(MOST_ROWS_SPANNED, tableRows.size() - r));
        for (int y = r; y < r + height; y++) {
          for (int x = column; x < column + width; x++) {
            put(grid, y, x, cell);
          }
        }
        column += width;
        columns = Math.max(columns, Math.min(column, MOST_COLUMNS));
        if (!cell.text.isEmpty()) {
          cells++;
          text += cell.text.length();
          longest = Math.max(longest, cell.text.length());
        }
      }
    }
    if (grid.stream().allMatch(HtmlTable::isOneCell)) {
      return null; // a paragraph per row, between empty cells that keep the margins
    }
    boolean wholeArticle = longest > 800 && longest * 10L > text * 7L;
    if (cells < 2 || columns < 2 || tableRows.size() < 2 || wholeArticle) {
      return null;
    }
    return new HtmlTable(rectangle(grid, columns));
  }

  /** Whether tables of data stand in a table; one that only sets a cell's text apart is none. */
  private static boolean holdsTables(Element table) {
    int within = 0;
    for (Element nested : table.select("table")) {
      if (nested.equals(table)) {
        continue;
      }
      List<Element> rows = new ArrayList<>();
      collectRows(nested, rows);
      if (rows.size() > 1 && rows.stream().anyMatch(row -> row.childrenSize() > 1)) {
        return true;
      }
      within += nested.text().length();
    }
    return within > 0 && within * 2 > table.text().length();
  }

  private static boolean isOneCell(Cell[] row) {
    Cell only = null;
    for (Cell cell : row) {
      if (cell != null && !cell.text.isEmpty()) {
        if (only != null && !cell.equals(only)) {
          return false;
        }
        only = cell;
      }
    }
    return true;
  }

  private static void collectRows(Element element, List<Element> rows) {
    for (Element child : element.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "tbody", "thead", "tfoot" -> collectRows(child, rows);
        default -> {}
      }
    }
  }

  private static @Nullable Cell at(List<Cell[]> grid, int row, int column) {
    return row < grid.size() ? grid.get(row)[column] : null;
  }

  private static void put(List<Cell[]> grid, int row, int column, Cell cell) {
    while (grid.size() <= row) {
      grid.add(new Cell[MOST_COLUMNS]);
    }
    if (column < MOST_COLUMNS && grid.get(row)[column] == null) {
      grid.get(row)[column] = cell;
    }
  }

  private static int span(String attribute, int most) {
    int value = 1;
    if (!attribute.isEmpty() && attribute.length() <= 5) {
      try {
        value = Integer.parseInt(attribute.strip());
      } catch (NumberFormatException e) {
        value = 1;
      }
    }
    return Math.max(1, Math.min(value, most));
  }

  private static List<List<Cell>> rectangle(List<Cell[]> grid, int columns) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Cell[] row : grid) {
      List<Cell> cells = new ArrayList<>(columns);
      boolean empty = true;
      for (int c = 0; c < columns; c++) {
        Cell cell = row[c] == null ? new Cell("", false) : row[c];
        cells.add(cell);
        empty &= cell.text.isEmpty();
      }
      if (!empty) {
        rows.add(cells);
      }
    }
    return rows;
  }

  /**
   * The lines of a cell on one line. Short ones are a heading cut to fit its column (责任 / 单位) and
   * join without a gap; others are items and keep one.
   */
  private static String cellText(Element cell) {
    List<String> lines = HtmlBlocks.linesOf(cell);
    boolean heading = lines.stream().allMatch(l -> l.length() <= 2);
    return String.join(heading ? "" : " ", lines).replace('\n', ' ');
  }
}
