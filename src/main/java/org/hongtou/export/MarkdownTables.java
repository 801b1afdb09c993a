package org.hongtou.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tables in one Markdown file, one after another. As their rows come in turn, each table is kept in
 * a temporary file until all have come. The text of whole notices is left out: it fits no table
 * that anybody could read.
 */
final class MarkdownTables implements TableSink {
  private final OutputStream out;
  private final Map<ExportTable, OutputStream> parts = new LinkedHashMap<>();
  private final Map<ExportTable, Path> files = new LinkedHashMap<>();

  /**
   * Begins the tables.
   *
   * @param out closed with this
   */
  MarkdownTables(OutputStream out, List<ExportTable> tables) throws IOException {
    this.out = out;
    try {
      for (ExportTable table : tables) {
        Path file = Files.createTempFile("hongtou", ".md");
        files.put(table, file);
        parts.put(
            table, new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE)));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Whether a column is in the tables. */
  static boolean shows(ExportTable table, Column column) {
    return !(table.name().equals("notices") && column.name().equals("text"));
  }

  @Override
  public void add(ExportTable table, List<@Nullable Object> cells) throws IOException {
    OutputStream part = parts.get(table);
    if (part != null) {
      List<Column> columns = table.columns();
      List<String> shown = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        if (shows(table, columns.get(i))) {
          shown.add(TextCells.of(cells.get(i)));
        }
      }
      part.write(Markdown.row(shown).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void finish() throws IOException {
    String between = "";
    for (Map.Entry<ExportTable, OutputStream> part : parts.entrySet()) {
      part.getValue().close();
      ExportTable table = part.getKey();
      List<String> columns =
          table.columns().stream()
              .filter(column -> shows(table, column))
              .map(Column::name)
              .toList();
      String head = between + Markdown.head(table.name(), columns);
      out.write(head.getBytes(StandardCharsets.UTF_8));
      Path file = files.get(table);
      if (file != null) {
        Files.copy(file, out);
      }
      between = "\n";
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try {
      for (OutputStream part : parts.values()) {
        part.close();
      }
      for (Path file : files.values()) {
        Files.deleteIfExists(file);
      }
    } finally {
      out.close();
    }
  }
}
