package org.hongtou.ledger.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The table of the document: columns of fixed widths, a header on each page, rows of cells. */
final class DocxTable {
  private static final int EDGE = 60;
  private static final String SHADE = "D9D9D9";
  private static final String SECTION_SHADE = "F2F2F2";

  /** A row with less text than this stays on one page. */
  private static final int SHORT_ROW = 600;

  private final XWPFTable table;
  private final List<Integer> widths;
  private boolean begun;

  /**
   * @param widths of the columns, in twentieths of a point
   */
  DocxTable(XWPFDocument document, List<Integer> widths) {
    this.widths = widths;
    this.table = document.createTable();
    table.setTableAlignment(TableRowAlign.CENTER);
    CTTblPr properties = table.getCTTbl().getTblPr();
    CTTblLayoutType layout =
        properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
    table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "auto");
    table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, "auto");
    table.setCellMargins(20, EDGE, 20, EDGE);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
  }

  /** Adds the row that is repeated on each page. */
  void addHeader(List<String> headings) {
    XWPFTableRow row = newRow();
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int at = 0; at < headings.size(); at++) {
      XWPFTableCell cell = cell(row, widths.get(at));
      cell.setColor(SHADE);
      XWPFParagraph paragraph = cell.getParagraphArray(0);
      paragraph.setAlignment(ParagraphAlignment.CENTER);
      DocxText.add(paragraph, headings.get(at), DocxText.HEADING);
    }
  }

  /** Adds a heading across the table, which stays with the row below. */
  void addHeading(String text) {
    XWPFTableRow row = newRow();
    row.setCantSplitRow(true);
    XWPFTableCell cell = cell(row, widths.stream().mapToInt(Integer::intValue).sum());
    properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
    cell.setColor(SECTION_SHADE);
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    paragraph.setAlignment(ParagraphAlignment.LEFT); // POI has no properties to set before this
    paragraph.setKeepNext(true);
    DocxText.add(paragraph, text, DocxText.HEADING);
  }

  /**
   * Adds a row.
   *
   * @param cells their texts
   * @param headed which column has a heading above its text, parted from it by the first line break
   */
  void addRow(List<String> cells, int headed) {
    XWPFTableRow row = newRow();
    int length = 0;
    for (int at = 0; at < cells.size(); at++) {
      String text = cells.get(at);
      length = Math.max(length, text.length());
      XWPFTableCell cell = cell(row, widths.get(at));
      XWPFParagraph paragraph = cell.getParagraphArray(0);
      int end = at == headed ? text.indexOf('\n') : -1;
      if (end >= 0) {
        DocxText.add(paragraph, text.substring(0, end), DocxText.HEADING);
        paragraph = cell.addParagraph();
        text = text.substring(end + 1);
      }
      if (at == 0) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
      }
      DocxText.add(paragraph, text, DocxText.BODY);
    }
    row.setCantSplitRow(length < SHORT_ROW);
  }

  /** POI's new table has a row with a cell already. */
  private XWPFTableRow newRow() {
    if (!begun) {
      begun = true;
      table.removeRow(0);
    }
    return new XWPFTableRow(table.getCTTbl().addNewTr(), table);
  }

  private static XWPFTableCell cell(XWPFTableRow row, int width) {
    XWPFTableCell cell = row.createCell();
    CTTblWidth told = properties(cell).addNewTcW();
    told.setType(STTblWidth.DXA);
    told.setW(BigInteger.valueOf(width));
    cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    return cell;
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }
}
