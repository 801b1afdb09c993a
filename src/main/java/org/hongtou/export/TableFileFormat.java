package org.hongtou.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A format of tables whose library wants the name of a file. */
public interface TableFileFormat {
  /**
   * Begins a file.
   *
   * @param file where nothing is yet
   * @param tables that rows will come of
   * @throws IOException if it cannot be made
   */
  TableSink begin(Path file, List<ExportTable> tables) throws IOException;
}
