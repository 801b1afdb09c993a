package org.hongtou.ledger.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.hongtou.ledger.Ledger;
import org.hongtou.ledger.OfficeWriter;

/**
 * The ledger as a workbook of four sheets: the ledger, the tasks by unit, the targets, and the
 * units' loads. Rows are streamed to the disk, so a ledger of a whole province needs little memory.
 */
public final class LedgerXlsx implements OfficeWriter {
  private static final int ROWS_IN_MEMORY = 100;

  /** Loaded by name; see {@link org.hongtou.libraries.FormatLibraries}. */
  public LedgerXlsx() {}

  @Override
  public void write(Ledger ledger, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      OfficeFile.describe(workbook.getXSSFWorkbook().getProperties(), ledger.title());
      Styles styles = new Styles(workbook);
      Map<Integer, Integer> places = new TaskSheet(ledger, workbook, styles).write();
      FurtherSheets further = new FurtherSheets(ledger, workbook, styles, places);
      further.addUnits();
      further.addTargets();
      further.addLoads();
      workbook.setActiveSheet(0);
      OfficeFile.write(workbook::write, out);
    }
  }
}
