package org.hongtou.export.office;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.hongtou.export.Column;
import org.hongtou.export.ColumnType;
import org.hongtou.export.Csv;
import org.hongtou.export.ExportTable;
import org.hongtou.export.SheetText;
import org.hongtou.export.TextCells;
import org.jspecify.annotations.Nullable;

/** A sheet of a table: the names of the columns, which stay in sight, and rows of typed cells. */
final class TableSheet {
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** What a double, which Excel keeps figures as, holds exactly however it is written. */
  private static final int EXACT_DIGITS = 15;

  /** Widths of columns, in characters. */
  private static final int WIDE = 40;

  private static final int NARROW = 14;

  private final SXSSFSheet sheet;
  private final CellStyles styles;
  private final int columns;
  private int rows = 1;
  private long shortened;

  /**
   * Begins a sheet.
   *
   * @param number of the sheet among those of its table, from 1
   */
  TableSheet(SXSSFWorkbook workbook, CellStyles styles, ExportTable table, int number) {
    this.sheet =
        workbook.createSheet(number == 1 ? table.name() : table.name() + " (" + number + ")");
    this.styles = styles;
    this.columns = table.columns().size();
    SXSSFRow head = sheet.createRow(0);
    for (int i = 0; i < columns; i++) {
      Column column = table.columns().get(i);
      SXSSFCell cell = head.createCell(i);
      cell.setCellValue(column.name());
      cell.setCellStyle(styles.head());
      boolean wide =
          column.type() == ColumnType.TEXTS
              || column.name().equals("quote")
              || column.name().equals("text")
              || column.name().equals("title");
      sheet.setColumnWidth(i, (wide ? WIDE : NARROW) * 256);
    }
    sheet.createFreezePane(0, 1);
  }

  boolean isFull() {
    return rows == MOST_ROWS;
  }

  long shortened() {
    return shortened;
  }

  void add(List<@Nullable Object> cells) {
    SXSSFRow row = sheet.createRow(rows);
    rows++;
    for (int i = 0; i < cells.size(); i++) {
      Object value = cells.get(i);
      if (value != null) {
        SXSSFCell cell = row.createCell(i);
        cell.setCellStyle(styles.plain());
        set(cell, value);
      }
    }
  }

  private void set(SXSSFCell cell, Object value) {
    switch (value) {
      case Long number -> cell.setCellValue(number);
      case Double share -> cell.setCellValue(share);
      case Boolean yes -> cell.setCellValue(yes);
      case BigDecimal figure -> setFigure(cell, figure);
      default -> setText(cell, TextCells.of(value));
    }
  }

  private void setFigure(SXSSFCell cell, BigDecimal figure) {
    if (figure.precision() <= EXACT_DIGITS) {
      cell.setCellValue(figure.doubleValue());
    } else {
      setText(cell, TextCells.of(figure));
    }
  }

  private void setText(SXSSFCell cell, String text) {
    String kept = SheetText.of(text);
    if (kept.length() > LONGEST_TEXT) {
      kept = SheetText.cut(kept, LONGEST_TEXT);
      shortened++;
    }
    cell.setCellValue(kept);
    if (Csv.isFormula(text)) {
      cell.setCellStyle(styles.quoted());
    }
  }

  /** Puts a filter over the columns, which has to know the last row. */
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns - 1));
  }
}
