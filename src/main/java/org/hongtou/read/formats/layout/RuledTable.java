package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hongtou.read.formats.LaidOut;
import org.jspecify.annotations.Nullable;

/**
 * A table, mostly with drawn lines, or as {@link AlignedColumns} finds it. It grows when it goes on
 * over a page break.
 */
final class RuledTable {
  private static final double SAME_SIDE = 5;
  private static final int MOST_HEADER_ROWS = 3;

  private final Box box;
  private List<Double> xs;
  private int rows;
  private final List<TableCell> cells;
  private int headerRows;

  RuledTable(Box box, List<Double> xs, int rows, List<TableCell> cells) {
    this.box = box;
    this.xs = xs;
    this.rows = rows;
    this.cells = new ArrayList<>(cells);
  }

  /** Where it stands on the page on which it begins. */
  Box box() {
    return box;
  }

  /** The cells in rows, each in the row where it begins; rows without any text are left out. */
  List<List<LaidOut.Cell>> laidOut() {
    List<List<LaidOut.Cell>> laidOut = new ArrayList<>();
    boolean[] shown = new boolean[rows];
    for (TableCell cell : cells) {
      shown[cell.row()] |= !cell.isBlank();
      for (int r = cell.row() + 1; !cell.isBlank() && r < cell.row() + cell.rows(); r++) {
        shown[r] |= hasOther(r);
      }
    }
    for (int row = 0; row < rows; row++) {
      if (!shown[row]) {
        continue;
      }
      List<LaidOut.Cell> line = new ArrayList<>();
      for (TableCell cell : cells) {
        if (cell.row() == row) {
          int height = 0;
          for (int r = row; r < Math.min(rows, row + cell.rows()); r++) {
            height += shown[r] ? 1 : 0;
          }
          line.add(new LaidOut.Cell(cell.text(), height, cell.columns(), row < headerRows));
        }
      }
      laidOut.add(line);
    }
    return laidOut;
  }

  private boolean hasOther(int row) {
    return cells.stream().anyMatch(cell -> cell.row() == row && !cell.isBlank());
  }

  /**
   * Takes in a table that stands first on the next page, if it is the rest of this one: its columns
   * are the same, as far as its rows show them.
   *
   * @return whether it was taken in
   */
  boolean goesOn(RuledTable next) {
    List<Double> finer = next.xs.size() > xs.size() ? next.xs : xs;
    if (!fits(xs, finer) || !fits(next.xs, finer)) {
      return false;
    }
    refine(finer);
    next.refine(finer);
    int repeated = repeatedHeader(next);
    headerRows = Math.max(headerRows, repeated);
    int dropped = repeated + (goOnRow(next, repeated) ? 1 : 0);
    int shift = rows - dropped;
    for (TableCell cell : next.cells) {
      if (cell.row() < dropped) {
        continue;
      }
      TableCell above = cell.row() == repeated ? cellAt(rows - 1, cell.column()) : null;
      if (above != null && isRestOfMerged(cell, above, next, repeated)) {
        above.lengthen(cell.rows());
      } else {
        cell.place(cell.row() + shift, cell.column(), cell.columns());
        cells.add(cell);
      }
    }
    rows += next.rows - dropped;
    cells.sort(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column));
    return true;
  }

  private static boolean fits(List<Double> coarse, List<Double> fine) {
    double shift = coarse.get(0) - fine.get(0);
    if (Math.abs(shift) > 4 * SAME_SIDE) {
      return false;
    }
    return coarse.stream().allMatch(x -> indexOf(fine, x - shift) >= 0)
        && Math.abs(coarse.get(coarse.size() - 1) - shift - fine.get(fine.size() - 1)) <= SAME_SIDE;
  }

  private static int indexOf(List<Double> xs, double x) {
    for (int i = 0; i < xs.size(); i++) {
      if (Math.abs(xs.get(i) - x) <= SAME_SIDE) {
        return i;
      }
    }
    return -1;
  }

  private void refine(List<Double> finer) {
    if (Objects.equals(xs, finer)) {
      return;
    }
    double shift = xs.get(0) - finer.get(0);
    for (TableCell cell : cells) {
      int from = indexOf(finer, xs.get(cell.column()) - shift);
      int to = indexOf(finer, xs.get(cell.column() + cell.columns()) - shift);
      cell.place(cell.row(), from, Math.max(1, to - from));
    }
    xs = finer;
  }

  /** How many rows on top of the next page say the same as the first rows of the table. */
  private int repeatedHeader(RuledTable next) {
    int same = 0;
    int most = Math.min(MOST_HEADER_ROWS, Math.min(rows, next.rows - 1));
    while (same < most && rowText(same).equals(next.rowText(same)) && !rowText(same).isEmpty()) {
      same++;
    }
    return same;
  }

  private String rowText(int row) {
    StringBuilder text = new StringBuilder();
    for (TableCell cell : cells) {
      if (cell.row() == row && !cell.isBlank()) {
        text.append(cell.column()).append(':').append(cell.text()).append('|');
      }
    }
    return text.toString();
  }

  /**
   * Joins a row that the page break cut to its first part: some of its cells are empty, as they
   * ended on the page before, and one of the others goes on in the middle of a sentence. A row with
   * a number of its own (序号) is none; its empty cells belong to merged ones.
   */
  private boolean goOnRow(RuledTable next, int row) {
    boolean someBlank = false;
    boolean someCut = false;
    List<TableCell> rest = next.cells.stream().filter(cell -> cell.row() == row).toList();
    if (next.rows <= row) {
      return false;
    }
    for (TableCell cell : rest) {
      TableCell above = cellAt(rows - 1, cell.column());
      if (above == null || above.columns() != cell.columns()) {
        return false;
      }
      if (cell.column() == 0 && isNumber(cell.text()) && isNumber(above.text())) {
        return false;
      }
      someBlank |= cell.isBlank() && !above.isBlank();
      boolean ends = above.isBlank() || Signs.endsSentence(Signs.last(above.text()));
      someCut |= !cell.isBlank() && !ends && CellText.isCut(above, cell);
    }
    if (!someBlank
        || !someCut
        || rest.stream().anyMatch(cell -> cell.rows() > 1 && !cell.isBlank())) {
      return false;
    }
    for (TableCell cell : rest) {
      TableCell above = cellAt(rows - 1, cell.column());
      if (above == null) {
        continue;
      }
      if (!cell.isBlank()) {
        above.goOn(cell);
      }
      above.lengthen(cell.rows() - 1);
    }
    return true;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> Character.isDigit(c) || "一二三四五六七八九十百".indexOf(c) >= 0);
  }

  /** A merged cell that goes on shows its text on the first page only. */
  private static boolean isRestOfMerged(
      TableCell cell, TableCell above, RuledTable next, int firstRow) {
    if (!cell.isBlank() || above.isBlank() || above.columns() != cell.columns()) {
      return false;
    }
    return next.cells.stream()
        .filter(other -> other.row() == firstRow && other.column() < cell.column())
        .allMatch(TableCell::isBlank);
  }

  private @Nullable TableCell cellAt(int row, int column) {
    for (TableCell cell : cells) {
      if (cell.column() <= column
          && column < cell.column() + cell.columns()
          && cell.row() <= row
          && row < cell.row() + cell.rows()) {
        return cell;
      }
    }
    return null;
  }
}
