package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.export.NoticeJson;
import org.hongtou.model.Notice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code export} over an index of two notices: formats, queries, and what is wrong. */
class ExportCommandTest {
  @TempDir static Path common;

  @TempDir Path temp;

  private static Path index;

  @BeforeAll
  static void aCorpusWithItsIndex() throws IOException {
    index = common.resolve("index");
    Command.run("run", Samples.corpus(common.resolve("corpus")), "--index", index);
  }

  private static Command export(Object... args) {
    Object[] all = Stream.concat(Stream.of("export", "--index", index), Stream.of(args)).toArray();
    return Command.run(all);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Notice> notices(Command export) {
    return export.out().lines().map(NoticeJson::read).toList();
  }

  /** What a file begins with tells its format. */
  private void assertBegins(String name, String beginning) throws IOException {
    Path file = temp.resolve(name);

    Command export = export("-o", file);

    assertEquals(0, export.code(), export.err());
    byte[] bytes = Files.readAllBytes(file);
    String begins = new String(bytes, 0, beginning.length(), StandardCharsets.ISO_8859_1);
    assertEquals(beginning, begins);
  }

  @Test
  void theNameOfTheFileTellsTheFormat() throws IOException {
    assertBegins("a.jsonl", "{\"schemaVersion\"");
    assertBegins("a.XLSX", "PK");
    assertBegins("a.md", "## notices");
    assertBegins("a.db", "SQLite format 3");
    assertBegins("all", "{\"schemaVersion\"");
  }

  @Test
  void oneTableGoesIntoAFile() throws IOException {
    Path file = temp.resolve("tasks.csv");

    export("--table", "tasks", "-o", file);

    assertTrue(Files.readString(file).startsWith("notice,id,number,title,"));
    assertEquals(5, Files.readAllLines(file).size()); // its head and four tasks
  }

  @Test
  void aByteOrderMarkIsAskedFor() {
    Command export = export("--table", "tasks", "--format", "csv", "--bom");

    assertTrue(export.out().startsWith("\uFEFFnotice,"), export.err());
  }

  @Test
  void tablesGoIntoAFolder() throws IOException {
    Path folder = temp.resolve("tables");

    export("--format", "parquet", "--table", "tasks,targets", "-o", folder);

    assertEquals(List.of("targets.parquet", "tasks.parquet"), names(folder));
  }

  @Test
  void documentsOfXmlGoIntoAFolder() throws IOException {
    Path folder = temp.resolve("xml");

    export("--format", "akn", "-o", folder + "/");

    assertEquals(List.of("养老.xml", "平台.xml"), names(folder));
  }

  @Test
  void oneNoticeIsWrittenWithoutAnIndex() throws IOException {
    Path file = temp.resolve("a.xml");

    Command export =
        Command.run("export", common.resolve("corpus/养老.txt"), "-o", file, "--index", temp);

    assertEquals(0, export.code(), export.err());
    assertTrue(Files.readString(file).contains("赣民字〔2022〕15号"));
  }

  @Test
  void oneNoticeOfTheIndexIsNamedByItsNumber() {
    assertEquals(
        "赣府厅字〔2023〕88号", notices(export("赣府厅字〔2023〕88号")).getFirst().metadata().documentNumber());
  }

  @Test
  void aQueryNarrowsToWhatItFinds() {
    List<Notice> found = notices(export("--query", "公共服务中心", "--kind", "task"));

    assertEquals(1, found.size());
    assertEquals(1, found.getFirst().tasks().size());
  }

  @Test
  void aFilterAloneFindsWhatSearchFinds() {
    List<Notice> found = notices(export("--unit", "省民政厅", "--role", "牵头", "--kind", "任务"));

    assertEquals(
        List.of("开展智慧养老试点。（省民政厅牵头，省大数据局配合）"),
        found.stream()
            .flatMap(notice -> notice.tasks().stream())
            .map(task -> task.text())
            .toList());
  }

  @Test
  void aQueryWithoutHitsWritesNothing() throws IOException {
    Command export = export("--query", "没有这样的词", "-o", temp.resolve("a.csv"), "--table", "tasks");

    assertEquals(2, export.code());
    assertTrue(export.err().startsWith("hongtou: nothing was found"), export.err());
    assertEquals(List.of(), names(temp));
  }

  @TestFactory
  Stream<DynamicTest> whatIsThereIsReplacedOnlyIfAskedFor() {
    return Stream.of("a.jsonl", "a.xlsx", "a.md", "a.db")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      Path file = Files.writeString(temp.resolve(name), "old");

                      Command refused = export("-o", file);

                      assertEquals(2, refused.code());
                      assertTrue(refused.err().contains("is there already"), refused.err());
                      assertEquals("old", Files.readString(file));
                      assertEquals(0, export("-o", file, "--force").code());
                      assertTrue(Files.size(file) > 3);
                    }));
  }

  @Test
  void aFileOfAFolderIsReplacedOnlyIfAskedFor() throws IOException {
    Files.writeString(temp.resolve("tasks.csv"), "old");

    Command refused = export("--format", "csv", "-o", temp);

    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("tasks.csv is there already"), refused.err());
    assertEquals(List.of("tasks.csv"), names(temp));
    assertEquals(0, export("--format", "csv", "-o", temp, "--force").code());
    assertEquals(12, names(temp).size());
  }

  private void assertRefused(String sentence, Object... args) throws IOException {
    Command export = export(args);

    assertEquals(2, export.code(), export.out());
    assertEquals(1, export.err().lines().count(), export.err());
    assertTrue(export.err().contains(sentence), export.err());
    assertEquals(List.of(), names(temp));
  }

  @Test
  void whatDoesNotFitIsToldInASentence() throws IOException {
    Path out = temp.resolve("out");
    assertRefused(
        "docx is none of jsonl, json, csv, xlsx, md, parquet, sqlite, akn",
        "--format",
        "docx",
        "-o",
        out);
    assertRefused("ends like no format (.jsonl, .json,", "-o", temp.resolve("a.xls"));
    assertRefused(
        "there is no table task; there are notices,", "--table", "task", "-o", out + ".md");
    assertRefused("--table is for csv,", "--table", "tasks", "-o", temp.resolve("a.json"));
    assertRefused("--bom is for csv, not xlsx", "--bom", "-o", temp.resolve("a.xlsx"));
    assertRefused("xlsx goes into a file", "--format", "xlsx");
    assertRefused("can hold one table", "-o", temp.resolve("a.csv"));
    assertRefused("can hold one table", "--format", "csv");
    assertRefused("can hold one record, but there are 2", "-o", temp.resolve("a.xml"));
    assertRefused("can hold one record, but there are 2", "-o", temp.resolve("a.json"));
    assertRefused("is a folder, but sqlite goes into one file", "--format", "sqlite", "-o", temp);
    assertRefused("a NOTICE is written whole", "养老.txt", "--query", "养老");
  }

  @Test
  void aWrongQueryIsShownWithItsPlace() throws IOException {
    Command export = export("--query", "\"养老", "-o", temp.resolve("a.md"));

    assertEquals(2, export.code());
    assertTrue(export.err().contains("is not closed"), export.err());
    assertEquals(List.of(), names(temp));
  }

  @TestFactory
  Stream<DynamicTest> aMissingFolderIsNamed() {
    return Stream.of("a.jsonl", "a.xlsx", "a.db")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertRefused(
                            "its folder does not exist",
                            "-o",
                            temp.resolve("none").resolve(name))));
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(common.resolve("file"), "old");

    Command export = export("--format", "csv", "-o", file + "/");

    assertEquals(2, export.code());
    assertEquals("old", Files.readString(file));
  }

  @TestFactory
  Stream<DynamicTest> aFullDiskIsToldInASentence() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "skipped: no /dev/full");
    return Stream.of("jsonl", "md", "xlsx", "sqlite")
        .map(
            format ->
                DynamicTest.dynamicTest(
                    format,
                    () -> {
                      Command export = export("--format", format, "-o", full);

                      assertEquals(2, export.code());
                      assertTrue(export.err().contains("No space left on device"), export.err());
                      assertFalse(export.err().contains("\tat "), export.err());
                    }));
  }
}
