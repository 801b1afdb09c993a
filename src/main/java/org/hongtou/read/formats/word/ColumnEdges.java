package org.hongtou.read.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The columns of a table whose rows each say where their cells begin and end. Edges that differ by
 * less than {@code tolerance} are one: a border that was dragged is seldom at quite the same place
 * in all rows.
 */
final class ColumnEdges {
  private final NavigableMap<Integer, Integer> columns = new TreeMap<>();
  private final int count;

  ColumnEdges(List<List<TableGrid.Cell>> rows, int tolerance) {
    NavigableSet<Integer> edges = new TreeSet<>();
    // of each right edge: the nearest left edge of a cell that ends there, which stays apart from
    // it
    Map<Integer, Integer> nearestLeft = new TreeMap<>();
    for (List<TableGrid.Cell> row : rows) {
      for (TableGrid.Cell cell : row) {
        edges.add(cell.left());
        edges.add(cell.right());
        nearestLeft.merge(cell.right(), cell.left(), Math::max);
      }
    }
    int column = -1;
    int first = 0;
    for (int edge : edges) {
      int left = nearestLeft.getOrDefault(edge, Integer.MIN_VALUE);
      if (column < 0 || edge - first > tolerance || left >= first) {
        column++;
        first = edge;
      }
      columns.put(edge, column);
    }
    count = Math.max(column, 0);
  }

  /** The number of the column that begins at an edge of a cell. */
  int column(int edge) {
    return columns.getOrDefault(edge, 0);
  }

  /** How many columns there are. */
  int count() {
    return count;
  }

  /** Whether each row's cells follow each other from left to right, as these columns need. */
  static boolean areSound(List<List<TableGrid.Cell>> rows) {
    for (List<TableGrid.Cell> row : rows) {
      int before = Integer.MIN_VALUE;
      for (TableGrid.Cell cell : row) {
        if (cell.left() < before || cell.right() <= cell.left()) {
          return false;
        }
        before = cell.right();
      }
    }
    return true;
  }

  /** The same cells, each one column wide, for rows whose edges mean nothing. */
  static List<List<TableGrid.Cell>> inOrder(List<List<TableGrid.Cell>> rows) {
    List<List<TableGrid.Cell>> result = new ArrayList<>();
    for (List<TableGrid.Cell> row : rows) {
      List<TableGrid.Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(new TableGrid.Cell(i, i + 1, row.get(i).vertical(), row.get(i).content()));
      }
      result.add(cells);
    }
    return result;
  }
}
