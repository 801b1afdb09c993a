package org.hongtou.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sink of its own for each table, for formats of which one file holds one table. */
final class TableFiles implements TableSink {
  private final Map<ExportTable, TableSink> sinks = new LinkedHashMap<>();

  /** Begins the file of a table. */
  @FunctionalInterface
  interface Beginning {
    TableSink begin(ExportTable table) throws IOException;
  }

  TableFiles(List<ExportTable> tables, Beginning beginning) throws IOException {
    try {
      for (ExportTable table : tables) {
        sinks.put(table, beginning.begin(table));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  @Override
  public void add(ExportTable table, List<@Nullable Object> cells) throws IOException {
    TableSink sink = sinks.get(table);
    if (sink != null) {
      sink.add(table, cells);
    }
  }

  @Override
  public void finish() throws IOException {
    for (TableSink sink : sinks.values()) {
      sink.finish();
    }
  }

  @Override
  public long shortened() {
    return sinks.values().stream().mapToLong(TableSink::shortened).sum();
  }

  @Override
  public void close() throws IOException {
    List<IOException> failures = new ArrayList<>();
    for (TableSink sink : sinks.values()) {
      try {
        sink.close();
      } catch (IOException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
  }
}
