package org.hongtou.export.office;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How the cells of a workbook look.
 *
 * @param head of the names of columns
 * @param plain of all other cells
 * @param quoted of text that would become a formula if somebody edited the cell: it stays text
 */
record CellStyles(CellStyle head, CellStyle plain, CellStyle quoted) {
  CellStyles(Workbook workbook) {
    this(workbook.createCellStyle(), workbook.createCellStyle(), workbook.createCellStyle());
    Font bold = workbook.createFont();
    bold.setBold(true);
    head.setFont(bold);
    plain.setVerticalAlignment(VerticalAlignment.TOP);
    quoted.setVerticalAlignment(VerticalAlignment.TOP);
    quoted.setQuotePrefixed(true);
  }
}
