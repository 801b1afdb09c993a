package org.hongtou.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of tables in one format; rows of different tables come in turn. */
public interface TableSink extends Closeable {
  /**
   * Takes the next row of a table.
   *
   * @param cells as {@link ExportTable#rowsOf} gives them
   * @throws IOException if it cannot be written
   */
  void add(ExportTable table, List<@Nullable Object> cells) throws IOException;

  /**
   * Completes what is written; nothing is added after it.
   *
   * @throws IOException if it cannot be written
   */
  void finish() throws IOException;

  /** How many cells the format could not hold whole. */
  default long shortened() {
    return 0;
  }
}
