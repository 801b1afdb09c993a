package org.hongtou.cluster.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hongtou.export.Export;
import org.hongtou.export.ExportFormat;
import org.hongtou.export.ExportTable;
import org.hongtou.export.NoticeJson;
import org.hongtou.export.NoticeSink;
import org.hongtou.export.NoticeTables;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.hongtou.pipeline.FetchedFrom;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.NoticeFile;
import org.hongtou.pipeline.Origin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One run over the samples, an archive of the web and files that crash the reader, beside what
 * {@code extract} makes of the same. {@code scripts/spark-check} does the same with 10,000 notices,
 * also on executors of their own.
 */
class ExtractJobTest {
  private static final String ADDRESS = "http://www.jx.gov.cn/art/2024/a.html";
  private static final byte[] PAGE =
      """
      <html><head><title>江西省商务厅关于培育夜间经济的通知</title></head><body><h1>江西省商务厅关于培育夜间经济的通知</h1>
      <p>赣商务字〔2024〕7号</p><p>各设区市商务局：</p>
      <p>一、培育消费街区。到2026年，建成夜间消费街区30个。（省商务厅牵头，省文化和旅游厅配合）</p>
      <p>江西省商务厅</p><p>2024年3月6日</p></body></html>
      """
          .getBytes(StandardCharsets.UTF_8);

  @TempDir static Path temp;
  private static Path input;
  private static Path output;
  private static final List<Notice> expected = new ArrayList<>();
  private static final Map<String, String> failed = new TreeMap<>();

  @BeforeAll
  static void extract() throws Exception {
    SparkProcess.assumeSpark(temp);
    input = Files.createDirectory(temp.resolve("notices"));
    output = temp.resolve("tables");
    try (Stream<Path> samples = Files.list(Path.of("corpus"))) {
      for (Path sample : samples.filter(Files::isRegularFile).toList()) {
        Files.copy(sample, input.resolve(sample.getFileName()));
      }
    }
    Files.write(input.resolve("empty.txt"), new byte[0]);
    Files.write(input.resolve("no-charset.txt"), new byte[] {(byte) 0x81, (byte) 0xFF, 'a', 10});
    expect();
    for (String name : List.of("throws.txt", "overflows.txt", "exhausts.txt", "hangs.txt")) {
      Files.writeString(input.resolve(name), "通知");
    }
    failed.put(input + "/throws.txt", "internal-error");
    failed.put(input + "/overflows.txt", "internal-error");
    failed.put(input + "/exhausts.txt", "out-of-memory");
    failed.put(input + "/hangs.txt", "timeout");
    Files.write(input.resolve("zz.warc.gz"), archive());
    expectArchive();
    SparkProcess.run(HostileJob.class, temp, input.toString(), output.toString());
  }

  /** What {@code extract} makes of the files. */
  private static void expect() {
    try (FetchedFrom nowhere = new FetchedFrom()) {
      for (CorpusFile file : CorpusFiles.find(List.of(input)).files()) {
        take(NoticeFile.extract(file, nowhere, notice -> ""));
      }
    }
  }

  private static void take(FileResult result) {
    switch (result) {
      case FileResult.Extracted read -> expected.add(read.notice());
      case FileResult.Failed failure -> failed.put(failure.path(), failure.reasonWord());
      default -> throw new AssertionError(result.path());
    }
  }

  private static byte[] archive() throws IOException {
    byte[] whole =
        new Warc()
            .response(ADDRESS, 200, "text/html", PAGE)
            .response("http://www.jx.gov.cn/head.png", 200, "image/png", new byte[] {1, 2})
            .response("http://www.jx.gov.cn/gone.html", 404, "text/html", PAGE)
            .response("http://www.jx.gov.cn/moved.html", 302, "text/html", PAGE)
            .record("metadata", ADDRESS, "text/plain", PAGE)
            .response(ADDRESS, 200, "text/html; charset=gbk", PAGE)
            .bytes();
    byte[] cut = new Warc().response("http://www.jx.gov.cn/b.html", 200, "text/html", PAGE).bytes();
    byte[] all = java.util.Arrays.copyOf(whole, whole.length + cut.length / 2);
    System.arraycopy(cut, 0, all, whole.length, cut.length / 2);
    return all;
  }

  private static void expectArchive() {
    String name = input + "/zz.warc.gz";
    Origin origin = new Origin(ADDRESS, "2024-05-06T07:08:09Z", null);
    take(NoticeFile.extract(name + "/" + ADDRESS, PAGE, origin, notice -> ""));
    take(NoticeFile.extract(name + "/" + ADDRESS + "~2", PAGE, origin, notice -> ""));
    failed.put(name + "/http://www.jx.gov.cn/gone.html", "error-page");
    failed.put(name + "/http://www.jx.gov.cn/moved.html", "elsewhere");
    failed.put(name, "truncated"); // within the record of b.html
  }

  private static List<String> asked(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.append(i == 1 ? "" : "|").append(found.getString(i));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  /** All rows of a table, in the order of its files. */
  private static String rowsOf(Path folder, String table) {
    Path place = folder.resolve(table + ".parquet");
    return "SELECT * FROM read_parquet('"
        + (Files.isDirectory(place) ? place + "/part-*.parquet" : place)
        + "')";
  }

  @Test
  void recordsAreThoseOfExtractByteForByte() throws IOException {
    StringBuilder records = new StringBuilder();
    try (Stream<Path> parts = Files.list(output.resolve("records.jsonl"))) {
      for (Path part : parts.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        records.append(Files.readString(part));
      }
    }

    assertEquals(
        String.join("", expected.stream().map(n -> NoticeJson.line(n) + "\n").toList()),
        records.toString());
  }

  @TestFactory
  Stream<DynamicTest> aTableIsThatOfAnExport() throws IOException {
    Path exported = Files.createDirectory(temp.resolve("exported"));
    for (ExportTable table : NoticeTables.ALL) {
      Export export = new Export(ExportFormat.PARQUET, List.of(table), false);
      try (NoticeSink sink = export.into(exported.resolve(table.name() + ".parquet"))) {
        for (Notice notice : expected) {
          sink.add(notice);
        }
        sink.finish();
      }
    }
    return NoticeTables.ALL.stream()
        .map(ExportTable::name)
        .map(
            table ->
                DynamicTest.dynamicTest(
                    table,
                    () ->
                        assertEquals(
                            asked(rowsOf(exported, table)), asked(rowsOf(output, table)))));
  }

  @TestFactory
  Stream<DynamicTest> aTableHasTheColumnsOfAnExport() {
    return NoticeTables.ALL.stream()
        .map(
            table ->
                DynamicTest.dynamicTest(
                    table.name(),
                    () ->
                        assertEquals(
                            table.columns().stream()
                                .map(c -> c.name() + "|" + (c.optional() ? "OPTIONAL" : "REQUIRED"))
                                .toList(),
                            columnsOf(table.name()))));
  }

  private static List<String> columnsOf(String table) throws SQLException {
    return asked(
        "SELECT DISTINCT ON (name) name, repetition_type FROM (SELECT row_number() OVER () AS n, *"
            + " FROM parquet_schema('"
            + output.resolve(table + ".parquet")
            + "/part-*.parquet') WHERE name NOT IN ('spark_schema', 'element')"
            + " AND repetition_type <> 'REPEATED') ORDER BY n");
  }

  @Test
  void whatCannotBeReadIsARowWithItsReason() throws SQLException {
    Map<String, String> rows = new TreeMap<>();
    for (String row : asked("SELECT path, reason FROM (" + rowsOf(output, "failures") + ")")) {
      rows.put(row.substring(0, row.indexOf('|')), row.substring(row.indexOf('|') + 1));
    }

    assertEquals(failed, rows);
  }

  @Test
  void theSummaryComesWhenAllIsWritten() throws IOException {
    assertTrue(
        Files.readString(output.resolve(ExtractJob.SUMMARY))
            .contains("\"notices\":" + expected.size() + ","));
  }
}
