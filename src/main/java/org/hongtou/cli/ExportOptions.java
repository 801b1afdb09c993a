package org.hongtou.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.export.Export;
import org.hongtou.export.ExportFormat;
import org.hongtou.export.ExportTable;
import org.hongtou.export.NoticeSink;
import org.hongtou.export.NoticeTables;
import org.hongtou.export.WholeFile;
import org.hongtou.export.WholeFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where an export goes and in which format: what {@code --format} says, else what the name of the
 * output does. A format of which a file holds one table or one notice fills a folder.
 */
final class ExportOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR|-")
  private @Nullable String output;

  @Option(names = "--format", paramLabel = "FORMAT")
  private @Nullable ExportFormat format;

  @Option(names = "--table", paramLabel = "TABLE", split = ",")
  private List<String> tables = List.of();

  @Option(names = "--bom")
  private boolean withMark;

  @Option(names = "--force")
  private boolean force;

  /** The work of writing: adds notices. */
  @FunctionalInterface
  interface Content {
    void addTo(NoticeSink sink) throws IOException;
  }

  boolean toStandardOutput() {
    return output == null || output.equals("-");
  }

  /** The output as the user named it. */
  String name() {
    return output == null ? "-" : output;
  }

  /** The export that is asked for, if the options fit together. */
  Export export(Context context) {
    ExportFormat asked = asked(context);
    if (!tables.isEmpty() && !asked.hasTables()) {
      throw context.failure("export.noTables", asked);
    }
    if (withMark && asked != ExportFormat.CSV) {
      throw context.failure("export.bom", asked);
    }
    List<ExportTable> wanted = tables(context);
    if (toStandardOutput() && asked.needsFile()) {
      throw context.failure("export.needsFile", asked);
    }
    if (isFolder(context) && !asked.fillsFolders()) {
      throw context.failure(
          asked == ExportFormat.JSONL ? "error.jsonlFolder" : "export.oneFile", name(), asked);
    }
    Export export = new Export(asked, wanted, withMark);
    if (asked.holdsOneTable() && wanted.size() > 1 && !goesIntoFolder(export, context)) {
      throw context.failure("export.oneTable", name(), names(NoticeTables.ALL));
    }
    return export;
  }

  private ExportFormat asked(Context context) {
    if (format != null) {
      return format;
    }
    if (toStandardOutput()) {
      return ExportFormat.JSONL;
    }
    if (isFolder(context)) {
      return ExportFormat.JSON;
    }
    ExportFormat named = ExportFormat.ofName(name());
    if (named == null && fileName().lastIndexOf('.') > 0) {
      String known =
          Arrays.stream(ExportFormat.values())
              .map(ExportFormat::ending)
              .collect(Collectors.joining(", "));
      throw context.failure("export.ending", name(), known);
    }
    return named == null ? ExportFormat.JSONL : named;
  }

  private String fileName() {
    return name().substring(Math.max(name().lastIndexOf('/'), name().lastIndexOf('\\')) + 1);
  }

  private List<ExportTable> tables(Context context) {
    if (tables.isEmpty()) {
      return NoticeTables.ALL;
    }
    List<ExportTable> wanted = new ArrayList<>(NoticeTables.ALL);
    List<String> named = tables.stream().map(String::strip).toList();
    for (String name : named) {
      if (NoticeTables.named(name) == null) {
        throw context.failure("export.table", name, names(NoticeTables.ALL));
      }
    }
    wanted.removeIf(table -> !named.contains(table.name()));
    return wanted;
  }

  private static String names(List<ExportTable> tables) {
    return tables.stream().map(ExportTable::name).collect(Collectors.joining(", "));
  }

  private boolean isFolder(Context context) {
    return !toStandardOutput()
        && (name().endsWith("/")
            || name().endsWith("\\")
            || Files.isDirectory(context.path(name())));
  }

  /** A name that doesn't end like a file of the format is that of a folder. */
  private boolean goesIntoFolder(Export export, Context context) {
    Path target = context.path(name());
    boolean device = Files.exists(target) && !Files.isDirectory(target);
    boolean one = export.format().holdsOneTable() && export.tables().size() == 1;
    return isFolder(context)
        || (!toStandardOutput()
            && export.format().fillsFolders()
            && !export.format().fits(name())
            && !one
            && !device);
  }

  /**
   * Checks, before the work begins, that an output can take the notices and is not there yet.
   *
   * @param paths of the notices
   */
  void check(Export export, Collection<String> paths, Context context) {
    boolean folder = goesIntoFolder(export, context);
    if (!folder && paths.size() > 1 && isForOneNotice(export)) {
      throw context.failure("error.oneRecord", name(), paths.size());
    }
    if (toStandardOutput()) {
      return;
    }
    try {
      if (!folder) {
        WholeFile.checkFree(context.path(name()), force);
      } else if (!force) {
        WholeFolder.checkFree(context.path(name()), export.names(paths));
      }
    } catch (IOException e) {
      throw unwritable(e, context);
    }
  }

  /** Indented records may follow each other on standard output; documents of XML may not. */
  private boolean isForOneNotice(Export export) {
    return export.format() == ExportFormat.AKN
        || (export.format() == ExportFormat.JSON && !toStandardOutput());
  }

  /** Writes: whole, or not at all. */
  void write(Export export, Collection<String> paths, Context context, Content content) {
    try {
      if (toStandardOutput()) {
        OutputStream out = context.streams().out();
        try (NoticeSink sink = export.into(new Kept(out))) {
          content.addTo(sink);
          sink.finish();
        }
        out.flush();
      } else if (goesIntoFolder(export, context)) {
        writeFolder(export, paths, context, content);
      } else if (export.format().needsFile()) {
        WholeFile.make(
            context.path(name()),
            force,
            beside -> {
              try (NoticeSink sink = export.into(beside)) {
                content.addTo(sink);
                sink.finish();
              }
            });
      } else {
        WholeFile.write(
            context.path(name()),
            force,
            out -> {
              try (NoticeSink sink = export.into(out)) {
                content.addTo(sink);
                sink.finish();
              }
            });
      }
    } catch (IOException e) {
      throw unwritable(e, context);
    }
  }

  private void writeFolder(
      Export export, Collection<String> paths, Context context, Content content)
      throws IOException {
    try (WholeFolder folder = new WholeFolder(context.path(name()))) {
      try (NoticeSink sink = export.into(folder, paths)) {
        content.addTo(sink);
        sink.finish();
      }
      folder.commit();
    }
  }

  private CommandFailure unwritable(IOException e, Context context) {
    if (e instanceof FileAlreadyExistsException there) {
      String file = String.valueOf(there.getFile());
      boolean folder = Files.isDirectory(context.path(file));
      return new CommandFailure(
          context.text(folder ? "error.output.isFolder" : "error.output.exists", file), e);
    }
    return OutputOptions.unwritable(name(), e, context);
  }

  /** Standard output, which stays open. */
  private static final class Kept extends FilterOutputStream {
    Kept(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
