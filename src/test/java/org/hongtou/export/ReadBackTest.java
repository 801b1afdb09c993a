package org.hongtou.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.model.Attachment;
import org.hongtou.model.Notice;
import org.hongtou.model.Pages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Every format, read by somebody else's library, holds what the JSON records hold. */
class ReadBackTest {
  private static final int LONGEST_CELL = 32_767;

  @TempDir Path temp;

  private interface Reading {
    Map<String, List<Map<String, String>>> read(Path from) throws Exception;
  }

  private record Format(ExportFormat format, String name, Reading reading) {}

  private static final List<Format> TABLES =
      List.of(
          new Format(ExportFormat.CSV, "csv", ReadBack::csv),
          new Format(ExportFormat.XLSX, "all.xlsx", ReadBack::xlsx),
          new Format(ExportFormat.MD, "all.md", ReadBack::markdown),
          new Format(ExportFormat.PARQUET, "parquet", ReadBack::parquet),
          new Format(ExportFormat.SQLITE, "all.db", ReadBack::sqlite));

  @TestFactory
  Stream<DynamicTest> tablesOfTheSamplesHoldWhatTheirRecordsHold() throws Exception {
    List<Notice> notices = ExportedNotices.samples();
    return tests(notices);
  }

  @TestFactory
  Stream<DynamicTest> tablesOfANoticeWithEveryFieldHoldWhatItsRecordHolds() {
    return tests(
        List.of(
            SampleNotice.withEverything()
                .withPages(new Pages(List.of(0, 30)))
                .withAttachments(List.of(new Attachment("附件1", "./a b.docx", null)))));
  }

  @TestFactory
  Stream<DynamicTest> tablesOfTextThatLooksLikeMarkupOrFormulasHoldIt() {
    String odd =
        " =cmd|'/c calc'!A1\t\"quoted\", a|b <script>&amp; *x* _y_ `z` [l](u) ~~s~~ \\ _x000D_\n"
            + "-1+2 😀 # 1. > q ";
    return tests(
        List.of(SampleNotice.withText(odd + "\n"), SampleNotice.at("b", SampleNotice.odd(odd))));
  }

  @TestFactory
  Stream<DynamicTest> tablesOfRealNoticesHoldWhatTheirRecordsHold() throws Exception {
    assumeTrue(
        Files.isDirectory(ExportedNotices.REAL), "skipped: the real notices are not beside us");
    return tests(ExportedNotices.of(ExportedNotices.REAL, Integer.MAX_VALUE));
  }

  private Stream<DynamicTest> tests(List<Notice> notices) {
    Map<String, List<Map<String, String>>> wanted = JsonRows.of(notices);
    return TABLES.stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.format().toString(),
                    () -> {
                      Path to = Files.createTempDirectory(temp, "x").resolve(one.name());
                      ExportedNotices.write(notices, one.format(), to);
                      assertSame(one.format(), wanted, one.reading().read(to));
                    }));
  }

  private static void assertSame(
      ExportFormat format,
      Map<String, List<Map<String, String>>> wanted,
      Map<String, List<Map<String, String>>> read) {
    assertEquals(wanted.keySet(), read.keySet());
    wanted.forEach(
        (table, rows) -> {
          assertEquals(rows.size(), read.get(table).size(), "rows of " + table);
          for (int i = 0; i < rows.size(); i++) {
            assertEquals(
                fitting(format, table, rows.get(i)),
                fitting(format, table, read.get(table).get(i)),
                "row " + i + " of " + table);
          }
        });
  }

  /** Without what a format says it leaves out: whole texts in Markdown, long ones in cells. */
  private static Map<String, String> fitting(
      ExportFormat format, String table, Map<String, String> row) {
    Map<String, String> fitting = new HashMap<>(row);
    if (table.equals("notices") && format == ExportFormat.MD) {
      fitting.remove("text");
    }
    if (format == ExportFormat.XLSX) {
      fitting.replaceAll(
          (column, text) ->
              text.length() >= LONGEST_CELL ? text.substring(0, LONGEST_CELL - 2) : text);
    }
    return fitting;
  }

  @Test
  void jsonLinesFulfilTheSchemaAndAreTheRecords() throws Exception {
    List<Notice> notices = ExportedNotices.samples();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(NoticeJson.schema());
    JsonMapper mapper = JsonMapper.builder().build();
    Path file = temp.resolve("all.jsonl");

    ExportedNotices.write(notices, ExportFormat.JSONL, file);

    List<String> lines = Files.readAllLines(file);
    assertEquals(notices, lines.stream().map(NoticeJson::read).toList());
    for (String line : lines) {
      assertTrue(schema.validate(mapper.readTree(line)).isEmpty());
    }
  }

  @Test
  void aFolderOfJsonHoldsTheRecords() throws Exception {
    List<Notice> notices = ExportedNotices.samples();
    Path folder = temp.resolve("json");

    ExportedNotices.write(notices, ExportFormat.JSON, folder);

    for (Notice notice : notices) {
      String name = Path.of(notice.source().path()).getFileName().toString();
      Path file = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
      assertEquals(notice, NoticeJson.read(Files.readString(file)));
    }
  }

  @TestFactory
  Stream<DynamicTest> theSameNoticesGiveTheSameBytes() throws Exception {
    List<Notice> notices = ExportedNotices.samples();
    return Stream.of(ExportFormat.XLSX, ExportFormat.SQLITE, ExportFormat.MD, ExportFormat.JSONL)
        .map(
            format ->
                DynamicTest.dynamicTest(
                    format.toString(),
                    () -> {
                      Path once = temp.resolve("once" + format.ending());
                      Path again = temp.resolve("again" + format.ending());
                      ExportedNotices.write(notices, format, once);
                      ExportedNotices.write(notices, format, again);
                      assertEquals(-1, Files.mismatch(once, again));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> theSameNoticesGiveTheSameFilesInAFolder() throws Exception {
    List<Notice> notices = ExportedNotices.samples();
    return Stream.of(ExportFormat.PARQUET, ExportFormat.CSV, ExportFormat.AKN)
        .map(
            format ->
                DynamicTest.dynamicTest(
                    format.toString(),
                    () -> {
                      Path once = temp.resolve("once-" + format);
                      Path again = temp.resolve("again-" + format);
                      ExportedNotices.write(notices, format, once);
                      ExportedNotices.write(notices, format, again);
                      try (Stream<Path> files = Files.list(once)) {
                        for (Path file : files.toList()) {
                          Path other = again.resolve(file.getFileName());
                          assertEquals(-1, Files.mismatch(file, other), file.toString());
                        }
                      }
                    }));
  }
}
