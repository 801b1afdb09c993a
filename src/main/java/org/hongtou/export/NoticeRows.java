package org.hongtou.export;

import java.io.IOException;
import java.util.List;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;

/** Notices as rows of tables. */
final class NoticeRows implements NoticeSink {
  private final List<ExportTable> tables;
  private final TableSink sink;

  /** The rows of some tables go to a sink, which is closed with this. */
  NoticeRows(List<ExportTable> tables, TableSink sink) {
    this.tables = List.copyOf(tables);
    this.sink = sink;
  }

  @Override
  public void add(Notice notice) throws IOException {
    for (ExportTable table : tables) {
      for (List<@Nullable Object> row : table.rowsOf(notice)) {
        sink.add(table, row);
      }
    }
  }

  @Override
  public void finish() throws IOException {
    sink.finish();
  }

  @Override
  public long shortened() {
    return sink.shortened();
  }

  @Override
  public void close() throws IOException {
    sink.close();
  }
}
