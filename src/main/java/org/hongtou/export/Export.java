package org.hongtou.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hongtou.export.akn.AkomaNtoso;
import org.hongtou.libraries.FormatLibraries;
import org.hongtou.model.Notice;

/**
 * An export in one format: where notices go, into a stream, a file or a folder.
 *
 * @param format the format
 * @param tables those that are written, for a format that has tables; others pay no heed
 * @param withMark whether CSV begins with a byte order mark
 */
public record Export(ExportFormat format, List<ExportTable> tables, boolean withMark) {
  private static final String WORKBOOK = "org.hongtou.export.office.TableWorkbook";
  private static final String PARQUET = "org.hongtou.export.parquet.ParquetTable";

  public Export {
    tables = List.copyOf(tables);
  }

  /**
   * Begins an export into a stream.
   *
   * @param out closed with the sink
   * @throws IllegalStateException for a format that needs a file, or a file for each table where
   *     there are several
   * @throws IOException if it cannot be begun
   */
  public NoticeSink into(OutputStream out) throws IOException {
    return switch (format) {
      case JSONL, JSON, AKN -> new NoticeStream(out, form());
      case CSV -> new NoticeRows(tables, new CsvTable(out, onlyTable(), withMark));
      case MD -> new NoticeRows(tables, new MarkdownTables(out, tables));
      case XLSX, PARQUET, SQLITE -> throw new IllegalStateException(format + " needs a file");
    };
  }

  /**
   * Begins an export into a file.
   *
   * @param file where nothing is yet
   * @throws IOException if it cannot be made, or if the format's library is missing
   */
  public NoticeSink into(Path file) throws IOException {
    return switch (format) {
      case XLSX, PARQUET -> new NoticeRows(tables, library().begin(file, tables));
      case SQLITE -> new NoticeRows(tables, new SqliteTables(file, tables));
      case JSONL, JSON, AKN, CSV, MD -> into(new BufferedOutputStream(Files.newOutputStream(file)));
    };
  }

  /**
   * Begins an export into a folder: a file for each table, or for each notice.
   *
   * @param paths of the notices that may come
   * @throws IOException if a file cannot be made
   */
  public NoticeSink into(WholeFolder folder, Collection<String> paths) throws IOException {
    if (format.holdsOneNotice()) {
      return new NoticeFiles(folder, new NoticeNames(paths, format.ending()), form());
    }
    TableFileFormat library = format == ExportFormat.PARQUET ? library() : null;
    return new NoticeRows(
        tables,
        new TableFiles(
            tables,
            table -> {
              Path file = folder.file(table.name() + format.ending());
              return library != null
                  ? library.begin(file, List.of(table))
                  : new CsvTable(
                      new BufferedOutputStream(Files.newOutputStream(file)), table, withMark);
            }));
  }

  /** The names of the files that {@link #into(WholeFolder, Collection)} makes. */
  public List<String> names(Collection<String> paths) {
    return format.holdsOneNotice()
        ? new NoticeNames(paths, format.ending()).all()
        : tables.stream().map(table -> table.name() + format.ending()).toList();
  }

  private Function<Notice, String> form() {
    return switch (format) {
      case AKN -> AkomaNtoso::of;
      case JSON -> NoticeJson::pretty;
      default -> notice -> NoticeJson.line(notice) + "\n";
    };
  }

  private ExportTable onlyTable() {
    if (tables.size() != 1) {
      throw new IllegalStateException("one file holds one table, not " + tables.size());
    }
    return tables.getFirst();
  }

  private TableFileFormat library() throws IOException {
    return FormatLibraries.load(
        TableFileFormat.class, format == ExportFormat.XLSX ? WORKBOOK : PARQUET);
  }
}
