package org.hongtou.ledger.office;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.ledger.Ledger;
import org.hongtou.ledger.LedgerColumn;
import org.hongtou.ledger.LedgerRow;

/**
 * The columns of the sheet of tasks, with widths in ems: as wide as their content needs, within
 * limits, so that a column without content takes little of the paper, and the whole is read without
 * a magnifying glass on A4.
 */
final class TaskColumns {
  /** Two characters of a heading beside each other: 牵头 above 单位. */
  private static final double NARROWEST = 2.6;

  /** Where it is narrower, the text gets the rest. */
  private static final double WHOLE = 94;

  private final List<LedgerColumn> columns = new ArrayList<>();
  private final List<Double> widths = new ArrayList<>();

  TaskColumns(Ledger ledger) {
    for (LedgerColumn column : LedgerColumn.values()) {
      double needed = 0;
      for (LedgerRow row : ledger.rows()) {
        needed = Math.max(needed, TextFit.width(column.of(row)));
      }
      if (column != LedgerColumn.LEADER || needed > 0) {
        columns.add(column);
        widths.add(width(column, needed));
      }
    }
    double rest = WHOLE - printedWidths().stream().mapToDouble(Double::doubleValue).sum();
    if (rest > 0) {
      int text = columns.indexOf(LedgerColumn.TEXT);
      widths.set(text, widths.get(text) + rest);
    }
  }

  private static double width(LedgerColumn column, double needed) {
    double most =
        switch (column) {
          case NUMBER -> 2.8;
          case DOCUMENT_NUMBER, TARGET_DEADLINE, DEADLINE -> 4.8;
          case NOTICE, CHAPTER, VALUE -> 5.6;
          case LEADER, LEAD, SUPPORT -> 6;
          case INDICATOR, RESPONSIBLE -> 8;
          case WORK -> 7.5;
          case PROGRESS -> 6.5;
          case REMARKS -> 4;
          case TEXT -> 24;
          case TRACE -> 16;
        };
    return column == LedgerColumn.PROGRESS || column == LedgerColumn.REMARKS
        ? most
        : Math.min(most, Math.max(NARROWEST, needed + 1));
  }

  List<LedgerColumn> all() {
    return columns;
  }

  List<Double> widths() {
    return widths;
  }

  /** How many are printed: where a record can be found in the data stays on the screen. */
  int printed() {
    return columns.indexOf(LedgerColumn.TEXT) + 1;
  }

  List<Double> printedWidths() {
    return widths.subList(0, printed());
  }

  /** How many lines the fullest cell of a row takes. */
  int lines(LedgerRow row) {
    int most = 1;
    for (int i = 0; i < columns.size(); i++) {
      String text = CellText.fitting(columns.get(i).of(row));
      most = Math.max(most, TextFit.lines(text, widths.get(i)));
    }
    return most;
  }
}
