package org.hongtou.read.formats.word;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.read.formats.LaidOut;
import org.jspecify.annotations.Nullable;

/**
 * A table as word processors keep it: rows of cells with a left and a right edge, those merged with
 * the cell above marked so. It gives the rows as HTML has them.
 */
final class TableGrid {
  /** How a cell is merged with its neighbours above and below. */
  enum Vertical {
    ALONE,
    BEGINS,
    /** Shows nothing of its own: the cell above reaches down here. */
    CONTINUES
  }

  /**
   * A cell.
   *
   * @param left its left edge: twips, or the number of a grid column
   * @param right its right edge, greater than {@code left}
   */
  record Cell(int left, int right, Vertical vertical, Flow content) {}

  private final int tolerance;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Boolean> headers = new ArrayList<>();

  /** A cell that is being laid out. */
  private static final class Spanning {
    final int left;
    final int right;
    final boolean header;
    final String text;
    int rows = 1;

    Spanning(int left, int right, boolean header, String text) {
      this.left = left;
      this.right = right;
      this.header = header;
      this.text = text;
    }
  }

  private TableGrid(int tolerance) {
    this.tolerance = tolerance;
  }

  /** A table whose edges are numbers of grid columns. */
  static TableGrid ofGridColumns() {
    return new TableGrid(0);
  }

  /** A table whose edges are twips, of which a millimetre has 57. */
  static TableGrid ofTwips() {
    return new TableGrid(60);
  }

  void row(List<Cell> cells, boolean header) {
    if (!cells.isEmpty()) {
      rows.add(List.copyOf(cells));
      headers.add(header);
    }
  }

  /** Whether it has one column only: a frame around text, which says nothing by its cells. */
  boolean isFrame() {
    return rows.stream().allMatch(row -> row.size() == 1);
  }

  /** The contents of its cells, row by row. */
  List<Flow> contents() {
    List<Flow> contents = new ArrayList<>();
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        if (cell.vertical != Vertical.CONTINUES) {
          contents.add(cell.content);
        }
      }
    }
    return contents;
  }

  /** A line per row, for a table inside a cell. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) {
        if (cell.vertical != Vertical.CONTINUES) {
          cells.addAll(cell.content.lines());
        }
      }
      lines.add(String.join(" ", cells));
    }
    return lines;
  }

  /** The rows with the cells that begin in them. */
  List<List<LaidOut.Cell>> rows() {
    List<List<Cell>> sound = ColumnEdges.areSound(rows) ? rows : ColumnEdges.inOrder(rows);
    ColumnEdges edges = new ColumnEdges(sound, tolerance);
    @Nullable Spanning[] open = new Spanning[edges.count() + 1];
    List<List<Spanning>> laidOut = new ArrayList<>();
    for (int r = 0; r < sound.size(); r++) {
      List<Spanning> row = new ArrayList<>();
      @Nullable Spanning[] above = open;
      open = new Spanning[above.length];
      int next = 0;
      for (Cell cell : sound.get(r)) {
        int left = edges.column(cell.left);
        int right = edges.column(cell.right);
        if (left > next) {
          row.add(new Spanning(next, left, headers.get(r), ""));
        }
        next = right;
        Spanning reaching = above[left];
        if (cell.vertical == Vertical.CONTINUES && reaching != null && reaching.right == right) {
          reaching.rows++;
          open[left] = reaching;
          continue;
        }
        String text = String.join("\n", cell.content.lines());
        Spanning own = new Spanning(left, right, headers.get(r), text);
        row.add(own);
        open[left] = cell.vertical == Vertical.ALONE ? null : own;
      }
      laidOut.add(row);
    }
    return laidOut.stream().map(TableGrid::cells).toList();
  }

  private static List<LaidOut.Cell> cells(List<Spanning> row) {
    return row.stream()
        .map(cell -> new LaidOut.Cell(cell.text, cell.rows, cell.right - cell.left, cell.header))
        .toList();
  }
}
