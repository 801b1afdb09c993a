package org.hongtou.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.export.Export;
import org.hongtou.export.ExportFormat;
import org.hongtou.export.ExportTable;
import org.hongtou.export.NoticeJson;
import org.hongtou.export.NoticeSink;
import org.hongtou.export.NoticeTables;
import org.hongtou.model.Notice;

/**
 * What {@code scripts/spark-check} does in Java: {@code write N FOLDER} composes notices, {@code
 * tables RECORDS FOLDER} exports the records of {@code extract} as Parquet, {@code compare FOLDER
 * OUTPUT} tells how the tables of a job differ from that export, and ends with 1 if they do.
 */
final class SparkCheck {
  private static final long SEED = 10;

  private SparkCheck() {}

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "write" -> write(Integer.parseInt(args[1]), Path.of(args[2]));
      case "tables" -> tables(Path.of(args[1]), Path.of(args[2]));
      case "compare" -> System.exit(differing(Path.of(args[1]), Path.of(args[2])) == 0 ? 0 : 1);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void write(int count, Path folder) throws IOException {
    GeneratedNotices notices = new GeneratedNotices(SEED);
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(GeneratedNotices.path(i));
      Files.createDirectories(file.getParent());
      Files.write(file, notices.file(i));
    }
  }

  private static void tables(Path records, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<NoticeSink> sinks = new ArrayList<>();
    for (ExportTable table : NoticeTables.ALL) {
      sinks.add(
          new Export(ExportFormat.PARQUET, List.of(table), false)
              .into(folder.resolve(table.name() + ".parquet")));
    }
    try (Stream<String> lines = Files.lines(records, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Notice notice = NoticeJson.read(line);
        for (NoticeSink sink : sinks) {
          sink.add(notice);
        }
      }
    }
    for (NoticeSink sink : sinks) {
      sink.finish();
      sink.close();
    }
  }

  private static int differing(Path exported, Path output) throws SQLException {
    int differing = 0;
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (ExportTable table : NoticeTables.ALL) {
        String own = "'" + exported.resolve(table.name() + ".parquet") + "'";
        String job = "'" + output.resolve(table.name() + ".parquet") + "/part-*.parquet'";
        long rows = one(statement, "SELECT count(*) FROM " + own);
        // numbered, so that another order is a difference, too
        String numbered = "(SELECT *, row_number() OVER () AS n FROM ";
        String both = numbered + own + ") EXCEPT ALL " + numbered + job + ")";
        String back = numbered + job + ") EXCEPT ALL " + numbered + own + ")";
        long only = one(statement, "SELECT count(*) FROM (" + both + ")");
        long added = one(statement, "SELECT count(*) FROM (" + back + ")");
        differing += only + added > 0 ? 1 : 0;
        System.out.println(
            "  " + table.name() + ": " + rows + " rows, " + (only + added) + " differ");
      }
    }
    return differing;
  }

  private static long one(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }
}
