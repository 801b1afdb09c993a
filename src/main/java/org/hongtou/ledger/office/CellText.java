package org.hongtou.ledger.office;

import org.apache.poi.ss.SpreadsheetVersion;
import org.hongtou.export.SheetText;

/** Text that a cell of a workbook can hold. */
final class CellText {
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final String REST = "……（表格单元格至多32767字，余下%d字见原件）";

  private CellText() {}

  /** The text, or as much of it as a cell holds, with a note of how much is missing. */
  static String fitting(String written) {
    String text = SheetText.of(written);
    if (text.length() <= LONGEST) {
      return text;
    }
    int room = LONGEST - REST.length() - 10;
    int end = Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
    return text.substring(0, end) + REST.replace("%d", String.valueOf(text.length() - end));
  }
}
