package org.hongtou.read.formats.sheet;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * Which rows of a sheet are marked as heads of columns: those that stay in view (冻结窗格), that are
 * printed on each page (打印标题), that filters hang on or that a table object names.
 */
final class SheetHeader {
  private final Sheet sheet;
  private final int frozen;

  SheetHeader(Sheet sheet) {
    this.sheet = sheet;
    PaneInformation pane = sheet.getPaneInformation();
    frozen = pane != null && pane.isFreezePane() ? pane.getHorizontalSplitPosition() : 0;
  }

  boolean marks(int row) {
    if (row < frozen) {
      return true;
    }
    CellRangeAddress printed = sheet.getRepeatingRows();
    if (printed != null && printed.containsRow(row)) {
      return true;
    }
    return sheet instanceof XSSFSheet xlsx && (filtered(xlsx, row) || named(xlsx, row));
  }

  private static boolean filtered(XSSFSheet sheet, int row) {
    if (!sheet.getCTWorksheet().isSetAutoFilter()) {
      return false;
    }
    String range = sheet.getCTWorksheet().getAutoFilter().getRef();
    return range != null && CellRangeAddress.valueOf(range).getFirstRow() == row;
  }

  private static boolean named(XSSFSheet sheet, int row) {
    for (XSSFTable table : sheet.getTables()) {
      if (table.getHeaderRowCount() > 0 && table.getStartRowIndex() == row) {
        return true;
      }
    }
    return false;
  }
}
