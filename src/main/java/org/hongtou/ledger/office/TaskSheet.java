package org.hongtou.ledger.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hongtou.ledger.Deadline;
import org.hongtou.ledger.Ledger;
import org.hongtou.ledger.LedgerColumn;
import org.hongtou.ledger.LedgerRow;
import org.hongtou.ledger.office.Styles.Use;
import org.jspecify.annotations.Nullable;

/**
 * The ledger itself: a title, a header of two rows, and for each notice and section a heading
 * across the table with the tasks below it. Headings are merged cells that lie within the filter:
 * to filter by a unit hides them, and the column 章节 still tells where a task stands.
 */
final class TaskSheet {
  static final String NAME = "任务台账";

  private static final int GROUPS = 2;
  private static final int HEADER = 3;

  private final Ledger ledger;
  private final Workbook workbook;
  private final Sheet sheet;
  private final Cells cells;
  private final TaskColumns columns;
  private final Map<Integer, Integer> places = new HashMap<>();

  TaskSheet(Ledger ledger, Workbook workbook, Styles styles) {
    this.ledger = ledger;
    this.workbook = workbook;
    this.sheet = workbook.createSheet(NAME);
    this.cells = new Cells(workbook, styles);
    this.columns = new TaskColumns(ledger);
  }

  /**
   * Writes the sheet.
   *
   * @return where the rows of the ledger are, by their number: {@code '任务台账'!A6}
   */
  Map<Integer, Integer> write() {
    PrintedSheet.setColumns(sheet, columns.widths());
    PrintedSheet.addTitle(sheet, cells, ledger.title(), columns.printed());
    PrintedSheet.addAcross(
        sheet, cells, ledger.description(), Use.DESCRIPTION, columns.printedWidths());
    addHeader();
    Headings headings = new Headings(ledger.sources().size() > 1);
    for (LedgerRow row : ledger.rows()) {
      for (Headings.Heading heading : headings.before(row)) {
        PrintedSheet.addAcross(
            sheet, cells, heading.text(), heading.use(), columns.printedWidths());
      }
      add(row);
    }
    int last = Math.max(HEADER, sheet.getLastRowNum());
    sheet.setAutoFilter(new CellRangeAddress(HEADER, last, 0, columns.all().size() - 1));
    sheet.createFreezePane(1, HEADER + 1);
    PrintedSheet.print(workbook, sheet, GROUPS, HEADER, columns.printed());
    return places;
  }

  // ---- header

  private void addHeader() {
    Row groups = sheet.createRow(GROUPS);
    Row header = sheet.createRow(HEADER);
    groups.setHeightInPoints(PrintedSheet.height(1));
    header.setHeightInPoints(PrintedSheet.height(2));
    List<LedgerColumn> all = columns.all();
    for (int at = 0; at < all.size(); at++) {
      LedgerColumn column = all.get(at);
      boolean alone = column.group().isEmpty();
      boolean begins = at == 0 || !all.get(at - 1).group().equals(column.group());
      String above = alone ? column.heading() : begins ? column.group() : "";
      cells.add(groups, at, above, Use.HEADER);
      // A filter is told by the row that it stands in, so that has all names, below the merged too.
      cells.add(header, at, column.heading(), Use.HEADER);
      if (alone) {
        sheet.addMergedRegion(new CellRangeAddress(GROUPS, HEADER, at, at));
      } else if (begins) {
        int end = at;
        while (end + 1 < all.size() && all.get(end + 1).group().equals(column.group())) {
          end++;
        }
        sheet.addMergedRegion(new CellRangeAddress(GROUPS, GROUPS, at, end));
      }
    }
  }

  // ---- tasks

  /** A row is as high as Excel lets it be; where that is not enough, several are merged. */
  private void add(LedgerRow task) {
    double height = columns.lines(task) * PrintedSheet.LINE + PrintedSheet.PADDING;
    int rows = (int) Math.ceil(height / PrintedSheet.HIGHEST);
    int first = sheet.getLastRowNum() + 1;
    places.put(task.number(), first);
    for (int i = 0; i < rows; i++) {
      Row row = sheet.createRow(first + i);
      row.setHeightInPoints((float) (height / rows));
      for (int at = 0; at < columns.all().size(); at++) {
        add(task, columns.all().get(at), row, at, i > 0);
      }
    }
    if (rows > 1) {
      for (int at = 0; at < columns.all().size(); at++) {
        sheet.addMergedRegion(new CellRangeAddress(first, first + rows - 1, at, at));
      }
    }
  }

  /**
   * @param below whether it is a further row of the same task: its cells are covered, and have what
   *     a filter goes by, so that it is shown with the first
   */
  private void add(LedgerRow task, LedgerColumn column, Row row, int at, boolean below) {
    boolean empty =
        below
            && (column == LedgerColumn.NUMBER
                || column == LedgerColumn.TEXT
                || column == LedgerColumn.TRACE);
    Cell cell = cells.add(row, at, empty ? "" : value(task, column));
    if (column == LedgerColumn.NOTICE && !below) {
      cells.link(cell, task.source().uri());
    }
  }

  private static Object value(LedgerRow task, LedgerColumn column) {
    Object typed =
        switch (column) {
          case NUMBER -> task.number();
          case DEADLINE -> day(task.deadline());
          case TARGET_DEADLINE ->
              task.targets().size() == 1 ? day(task.targets().getFirst().deadline()) : null;
          default -> null;
        };
    return typed == null ? column.of(task) : typed;
  }

  /** The day, where the notice names one; 2025年 is none. */
  private static @Nullable Object day(@Nullable String deadline) {
    Deadline parsed = Deadline.of(deadline);
    return parsed != null && parsed.dayIsNamed() ? parsed.lastDay() : null;
  }
}
