package org.hongtou.ledger.office;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hongtou.ledger.office.Styles.Use;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is to be sorted and filtered: a title, a header, a row for each record, nothing
 * merged.
 *
 * @param <T> what a row holds
 */
final class FlatSheet<T> {
  private static final int HEADER = 1;

  private final Workbook workbook;
  private final Sheet sheet;
  private final Cells cells;
  private final List<Column<T>> columns;

  /**
   * A column.
   *
   * @param <T> what a row holds
   * @param width in ems
   * @param content a text, number or day; null for nothing
   */
  record Column<T>(String heading, double width, Function<T, @Nullable Object> content) {}

  FlatSheet(Workbook workbook, Styles styles, String name, List<Column<T>> columns) {
    this.workbook = workbook;
    this.sheet = workbook.createSheet(name);
    this.cells = new Cells(workbook, styles);
    this.columns = columns;
  }

  /**
   * Writes the sheet.
   *
   * @param linked which column has the number of a row of the ledger; -1 for none
   * @param places of those rows on the sheet of tasks
   */
  void write(String title, List<T> records, int linked, Map<Integer, Integer> places) {
    List<Double> widths = columns.stream().map(Column::width).toList();
    PrintedSheet.setColumns(sheet, widths);
    PrintedSheet.addTitle(sheet, cells, title, columns.size());
    Row header = sheet.createRow(HEADER);
    header.setHeightInPoints(PrintedSheet.height(2));
    for (int at = 0; at < columns.size(); at++) {
      cells.add(header, at, columns.get(at).heading(), Use.HEADER);
    }
    for (T record : records) {
      add(record, linked, places);
    }
    int last = Math.max(HEADER, sheet.getLastRowNum());
    sheet.setAutoFilter(new CellRangeAddress(HEADER, last, 0, columns.size() - 1));
    sheet.createFreezePane(1, HEADER + 1);
    PrintedSheet.print(workbook, sheet, HEADER, HEADER, columns.size());
  }

  private void add(T record, int linked, Map<Integer, Integer> places) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    int lines = 1;
    for (int at = 0; at < columns.size(); at++) {
      Object value = columns.get(at).content().apply(record);
      Cell cell = cells.add(row, at, value);
      if (at == linked && value instanceof Integer number && places.containsKey(number)) {
        cells.linkWithin(cell, "'" + TaskSheet.NAME + "'!A" + (places.get(number) + 1));
      }
      if (value instanceof String text) {
        lines = Math.max(lines, TextFit.lines(text, columns.get(at).width()));
      }
    }
    row.setHeightInPoints(PrintedSheet.height(lines));
  }
}
