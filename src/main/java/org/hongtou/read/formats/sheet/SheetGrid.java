package org.hongtou.read.formats.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet shows: which text stands in which rows and columns, merged cells in every place that
 * they cover. Hidden rows and columns are left out: who opens the file doesn't see them either, and
 * offices hide drafts and helper columns rather than delete them.
 */
final class SheetGrid {
  /** More than any task table; what lies beyond is an error of the file or an attack. */
  private static final int MOST_ROWS = 20_000;

  private static final int MOST_COLUMNS = 256;
  private static final int MOST_PLACES = 500_000;

  /** Rows between two used ones are looked at one by one only up to here. */
  private static final int MOST_GAP = 1000;

  /** A text and the first row and column that it covers; unlike any other of the sheet. */
  record Place(String text, int row, int column) {}

  private final Sheet sheet;
  private final ShownValue values;
  private final NavigableMap<Integer, NavigableMap<Integer, Place>> rows = new TreeMap<>();
  private final Map<Integer, Boolean> hiddenColumns = new HashMap<>();
  private final Set<Integer> hiddenUsedRows = new HashSet<>();
  private final Set<Integer> hiddenUsedColumns = new HashSet<>();
  private int places;
  private boolean cut;

  private SheetGrid(Sheet sheet, ShownValue values) {
    this.sheet = sheet;
    this.values = values;
  }

  static SheetGrid of(Sheet sheet, ShownValue values) {
    SheetGrid grid = new SheetGrid(sheet, values);
    grid.read();
    return grid;
  }

  /** The rows that show something, by their number; each with its places by their column. */
  NavigableMap<Integer, NavigableMap<Integer, Place>> rows() {
    return rows;
  }

  int hiddenRows() {
    return hiddenUsedRows.size();
  }

  int hiddenColumns() {
    return hiddenUsedColumns.size();
  }

  /** Whether the sheet has more than the limits allow, and the rest was left out. */
  boolean isCut() {
    return cut;
  }

  /** Whether an empty row that shows stands between two rows that follow each other. */
  boolean gapBetween(int upper, int lower) {
    for (int r = upper + 1; r < Math.min(lower, upper + MOST_GAP); r++) {
      if (!isHidden(r)) {
        return true;
      }
    }
    return lower - upper > MOST_GAP;
  }

  private void read() {
    Map<Long, CellRangeAddress> corners = new HashMap<>();
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      corners.put(key(merged.getFirstRow(), merged.getFirstColumn()), merged);
    }
    Map<CellRangeAddress, String> mergedTexts = new HashMap<>();
    int lastRow = -1;
    int lastColumn = -1;
    int read = 0;
    for (Row row : sheet) {
      if (read > MOST_ROWS || places > MOST_PLACES) {
        cut = true;
        break;
      }
      boolean any = false;
      for (Cell cell : row) {
        String text = values.of(cell);
        if (text.isEmpty()) {
          continue;
        }
        int r = cell.getRowIndex();
        int c = cell.getColumnIndex();
        if (c >= MOST_COLUMNS) {
          cut = true;
          break;
        }
        any = true;
        CellRangeAddress merged = corners.get(key(r, c));
        if (merged != null) {
          mergedTexts.put(merged, text);
        } else if (isHidden(r)) {
          hiddenUsedRows.add(r);
          continue;
        } else if (isHiddenColumn(c)) {
          hiddenUsedColumns.add(c);
          continue;
        } else {
          put(r, c, new Place(text, r, c));
        }
        lastRow = Math.max(lastRow, r);
        lastColumn = Math.max(lastColumn, c);
      }
      read += any ? 1 : 0;
    }
    // cells under a merged one keep their old values, which nobody sees: they are overwritten here
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      cover(merged, mergedTexts.get(merged), lastRow, lastColumn);
    }
    rows.values().removeIf(Map::isEmpty);
  }

  private void cover(CellRangeAddress merged, @Nullable String text, int lastRow, int lastColumn) {
    Place place = null;
    // a title merged over columns that are empty otherwise still covers its first ones
    int endColumn = Math.min(merged.getLastColumn(), Math.max(lastColumn, merged.getFirstColumn()));
    for (int r = merged.getFirstRow(); r <= Math.min(merged.getLastRow(), lastRow); r++) {
      for (int c = merged.getFirstColumn(); c <= endColumn; c++) {
        if (text == null) {
          NavigableMap<Integer, Place> row = rows.get(r);
          if (row != null) {
            row.remove(c);
          }
        } else if (!isHidden(r) && !isHiddenColumn(c)) {
          if (place == null) {
            place = new Place(text, r, c);
          }
          put(r, c, place);
        }
        if (places > MOST_PLACES) {
          cut = true;
          return;
        }
      }
    }
  }

  private void put(int row, int column, Place place) {
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, place);
    places++;
  }

  private boolean isHidden(int row) {
    Row there = sheet.getRow(row);
    return there != null && (there.getZeroHeight() || there.getHeight() == 0);
  }

  private boolean isHiddenColumn(int column) {
    return hiddenColumns.computeIfAbsent(
        column, c -> sheet.isColumnHidden(c) || sheet.getColumnWidth(c) == 0);
  }

  private static long key(int row, int column) {
    return ((long) row << 20) | column;
  }
}
