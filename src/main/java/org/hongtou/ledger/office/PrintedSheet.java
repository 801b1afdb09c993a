package org.hongtou.ledger.office;

import java.util.List;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hongtou.ledger.office.Styles.Use;

/** What all sheets have in common: columns, title, and how they are printed. */
final class PrintedSheet {
  /**
   * Of a line of text of {@link Styles#POINTS}, in points; fonts that stand in for 宋体 are higher.
   */
  static final double LINE = 14;

  /** Above and below the text of a row, in points. */
  static final double PADDING = 5;

  /** The highest row that Excel has is of 409.5 points. */
  static final double HIGHEST = 400;

  private static final double TITLE_HEIGHT = 32;
  private static final double INCHES = 0.4;

  /** A column's width is told in figures of the body font, which take 7 pixels, an em 13⅓. */
  private static final double FIGURES_PER_EM = 1.905;

  private static final double EDGES = 0.72;
  private static final int PARTS = 256;

  private PrintedSheet() {}

  /** Sets the columns' widths, in ems. */
  static void setColumns(Sheet sheet, List<Double> widths) {
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(
          column, (int) Math.round((widths.get(column) * FIGURES_PER_EM + EDGES) * PARTS));
    }
  }

  /** Adds the first row. */
  static void addTitle(Sheet sheet, Cells cells, String title, int columns) {
    Row row = sheet.createRow(0);
    row.setHeightInPoints((float) TITLE_HEIGHT);
    cells.add(row, 0, title, Use.TITLE);
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns - 1));
  }

  /** Adds a row of one text across all columns. */
  static Row addAcross(Sheet sheet, Cells cells, String text, Use use, List<Double> widths) {
    int at = sheet.getLastRowNum() + 1;
    Row row = sheet.createRow(at);
    double width = widths.stream().mapToDouble(Double::doubleValue).sum();
    row.setHeightInPoints(height(TextFit.lines(text, width)));
    for (int column = 0; column < widths.size(); column++) {
      cells.add(row, column, column == 0 ? text : "", use);
    }
    sheet.addMergedRegion(new CellRangeAddress(at, at, 0, widths.size() - 1));
    return row;
  }

  /** The height of a row, in points, at most the highest. */
  static float height(int lines) {
    return (float) Math.min(HIGHEST, lines * LINE + PADDING);
  }

  /**
   * Has the sheet printed on A4 across, as wide as the paper.
   *
   * @param headerFirst the first row of the header, which is repeated on each page
   * @param headerLast its last row
   * @param columns how many are printed
   */
  static void print(Workbook workbook, Sheet sheet, int headerFirst, int headerLast, int columns) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
      sheet.setMargin(margin, INCHES);
    }
    sheet.setMargin(PageMargin.BOTTOM, INCHES + 0.2);
    sheet.setMargin(PageMargin.HEADER, INCHES / 2);
    sheet.setMargin(PageMargin.FOOTER, INCHES / 2);
    sheet.setHorizontallyCenter(true);
    Footer footer = sheet.getFooter();
    footer.setCenter("第 &P 页，共 &N 页");
    sheet.setRepeatingRows(new CellRangeAddress(headerFirst, headerLast, -1, -1));
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet),
        0,
        columns - 1,
        0,
        Math.max(headerLast, sheet.getLastRowNum()));
  }
}
