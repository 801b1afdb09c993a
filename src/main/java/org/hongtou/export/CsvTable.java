package org.hongtou.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as comma-separated values (see {@link Csv}) in UTF-8, the names of the columns first. */
final class CsvTable implements TableSink {
  private final OutputStream out;

  /**
   * Begins the table.
   *
   * @param out closed with this
   * @param withMark whether to begin with a byte order mark, by which Excel knows UTF-8
   */
  CsvTable(OutputStream out, ExportTable table, boolean withMark) throws IOException {
    this.out = out;
    write(withMark ? Csv.BYTE_ORDER_MARK : "");
    write(Csv.row(table.columns().stream().map(Column::name).toList()));
  }

  @Override
  public void add(ExportTable table, List<@Nullable Object> cells) throws IOException {
    write(Csv.row(cells.stream().map(TextCells::of).toList()));
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
