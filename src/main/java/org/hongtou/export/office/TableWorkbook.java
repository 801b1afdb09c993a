package org.hongtou.export.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.export.ExportTable;
import org.hongtou.export.TableFileFormat;
import org.hongtou.export.TableSink;

/** The format XLSX: a workbook with a sheet for each table. */
public final class TableWorkbook implements TableFileFormat {
  @Override
  public TableSink begin(Path file, List<ExportTable> tables) throws IOException {
    return new WorkbookSink(file, tables);
  }
}
