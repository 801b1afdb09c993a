package org.hongtou.export.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.export.ExportTable;
import org.hongtou.export.TableFileFormat;
import org.hongtou.export.TableSink;

/** The format Parquet: a file holds one table. */
public final class ParquetTable implements TableFileFormat {
  /**
   * Begins the file of a table.
   *
   * @throws IllegalArgumentException if there is not exactly one table
   */
  @Override
  public TableSink begin(Path file, List<ExportTable> tables) throws IOException {
    if (tables.size() != 1) {
      throw new IllegalArgumentException("a Parquet file holds one table, not " + tables.size());
    }
    return new ParquetSink(file, tables.getFirst());
  }
}
