package org.hongtou.export.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.hongtou.export.ExportTable;
import org.hongtou.export.FixedZip;
import org.hongtou.export.TableSink;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is written row by row. A table with more rows than a sheet holds goes on in
 * another sheet, {@code tasks (2)}. The same rows give the same bytes: the moments that the file's
 * parts carry are fixed.
 */
final class WorkbookSink implements TableSink {
  private static final Date MOMENT = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

  /** Rows that are kept before they go to the disk. */
  private static final int WINDOW = 100;

  private final Path file;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
  private final CellStyles styles = new CellStyles(workbook);
  private final Map<ExportTable, List<TableSheet>> sheets = new LinkedHashMap<>();

  WorkbookSink(Path file, List<ExportTable> tables) {
    this.file = file;
    workbook.setCompressTempFiles(true);
    for (ExportTable table : tables) {
      List<TableSheet> ofTable = new ArrayList<>();
      ofTable.add(new TableSheet(workbook, styles, table, 1));
      sheets.put(table, ofTable);
    }
    POIXMLProperties.CoreProperties properties =
        workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setCreated(Optional.of(MOMENT));
    properties.setModified(Optional.of(MOMENT));
    properties.setCreator("Hongtou");
  }

  @Override
  public void add(ExportTable table, List<@Nullable Object> cells) throws IOException {
    try {
      addRow(table, cells);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure; // POI hides that its temporary file could not be written
      }
      throw e;
    }
  }

  private void addRow(ExportTable table, List<@Nullable Object> cells) {
    List<TableSheet> ofTable = sheets.get(table);
    if (ofTable == null) {
      return;
    }
    if (ofTable.getLast().isFull()) {
      ofTable.add(new TableSheet(workbook, styles, table, ofTable.size() + 1));
    }
    ofTable.getLast().add(cells);
  }

  @Override
  public void finish() throws IOException {
    sheets.values().forEach(ofTable -> ofTable.forEach(TableSheet::finish));
    Path raw = file.resolveSibling(file.getFileName() + ".raw");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw))) {
        workbook.write(out);
      }
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        FixedZip.copy(raw, out);
      }
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  @Override
  public long shortened() {
    return sheets.values().stream().flatMap(List::stream).mapToLong(TableSheet::shortened).sum();
  }

  @Override
  public void close() throws IOException {
    workbook.close(); // with its temporary files
  }
}
