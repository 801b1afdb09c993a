package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.export.NoticeJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code search}, {@code show} and {@code export} over an index of two notices. */
class IndexCommandsTest {
  @TempDir static Path temp;
  private static Path corpus;
  private static Path index;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    corpus = Samples.corpus(temp.resolve("corpus"));
    index = temp.resolve("index");
    Command.run("run", corpus, "--index", index);
  }

  @Test
  void aHitShowsTitleNumberFileAndThePassageWithMarks() {
    Command search = Command.run("search", "智慧养老", "--kind", "notice", "--index", index);

    assertTrue(search.out().startsWith("1. 江西省民政厅关于做好社区【养老】服务的通知\n"), search.out());
    assertTrue(search.out().contains("赣民字〔2022〕15号"), search.out());
    assertTrue(search.out().contains("养老.txt"), search.out());
    assertTrue(search.out().contains("【智慧"), search.out());
  }

  @Test
  void aTaskHitShowsTheWayToItAndItsUnits() {
    Command search =
        Command.run("search", "智慧养老", "--kind", "task", "--lang", "zh", "--index", index);

    assertTrue(search.out().contains("牵头：省民政厅"), search.out());
  }

  @Test
  void theUnitAndItsRoleFilter() {
    Command search =
        Command.run(
            "search", "--unit", "省民政厅", "--role", "牵头", "--kind", "task", "--json", "--index",
            index);

    assertTrue(search.out().contains("\"total\":1,"), search.out());
  }

  @Test
  void theTotalAndTheTimeStandBelowTheHits() {
    Command search = Command.run("search", "\"智慧养老\"", "--kind", "task", "--index", index);

    assertTrue(search.out().lines().toList().getLast().matches("1 hits \\(\\d+\\.\\d\\d s\\)"));
  }

  @Test
  void jsonLinesAreALineAHit() {
    Command search = Command.run("search", "省民政厅", "--kind", "task", "--jsonl", "--index", index);

    assertTrue(
        search.out().lines().allMatch(line -> line.startsWith("{\"kind\":\"task\",")),
        search.out());
  }

  @Test
  void aTableHasUnitsAndFiguresInColumnsOfTheirOwn() {
    Command search = Command.run("search", "覆盖率", "--kind", "target", "--csv", "--index", index);

    List<String> lines = search.out().lines().toList();
    assertTrue(lines.get(0).startsWith("\uFEFFrank,kind,title,"), search.out());
    assertTrue(lines.get(1).startsWith("1,target,江西省民政厅关于做好社区养老服务的通知,"), search.out());
    assertTrue(lines.get(1).contains(",省民政厅,,,社区养老服务设施覆盖率,,=,90,,%,2025,"), search.out());
  }

  @Test
  void onlyOneFormCanBeAskedFor() {
    Command search = Command.run("search", "养老", "--csv", "--json", "--index", index);

    assertEquals(2, search.code());
    assertEquals(
        "hongtou: --json, --jsonl and --csv are different forms; name one\n", search.err());
  }

  @Test
  void nothingFoundIsNoFailure() {
    Command search = Command.run("search", "航天发射", "--index", index);

    assertEquals(0, search.code());
    assertEquals("nothing found\n", search.out());
  }

  @Test
  void aSearchForNothingIsAMistake() {
    assertEquals(2, Command.run("search", "--index", index).code());
  }

  @Test
  void aMistakeInTheQueryIsShownWithACaret() {
    Command search = Command.run("search", "\"养老", "--index", index);

    assertEquals(2, search.code());
    assertEquals(3, search.err().lines().count(), search.err());
    assertTrue(search.err().endsWith("^\n"), search.err());
  }

  @Test
  void aMissingIndexIsNamedInASentence() {
    Command search = Command.run("search", "养老", "--index", temp.resolve("none"));

    assertEquals(2, search.code());
    assertEquals(1, search.err().lines().count(), search.err());
  }

  @Test
  void aNoticeIsShownByItsDocumentNumberWhateverTheBrackets() {
    Command show = Command.run("show", "赣民字[2022]15号", "--index", index);

    assertTrue(show.out().startsWith("江西省民政厅关于做好社区养老服务的通知\n"), show.out());
  }

  @Test
  void aNoticeIsShownByAPartOfItsTitle() {
    Command show = Command.run("show", "产业平台", "--index", index);

    assertTrue(show.out().startsWith("江西省人民政府办公厅关于培育产业平台的通知\n"), show.out());
  }

  @Test
  void severalCandidatesAreNamed() {
    Command show = Command.run("show", "江西省", "--index", index);

    assertEquals(2, show.code());
    assertTrue(show.err().contains("2 notices fit"), show.err());
    assertTrue(show.err().contains("平台.txt"), show.err());
  }

  @Test
  void aFileIsShownWithoutAnIndex() {
    Command show = Command.run("show", corpus.resolve("平台.txt"), "--index", temp.resolve("none"));

    assertEquals(0, show.code());
    assertTrue(show.out().contains("support: 省财政厅"), show.out());
  }

  @Test
  void standardInputIsShown() {
    Command show = Command.withInput(Samples.CARE.getBytes(StandardCharsets.UTF_8), "show", "-");

    assertTrue(show.out().contains("赣民字〔2022〕15号"), show.out());
  }

  @Test
  void noLineOfANoticeIsWiderThanTheTerminal() {
    Command show = Command.run("show", corpus.resolve("平台.txt"));

    assertTrue(show.out().contains("省财政厅"), show.out());
    for (String line : show.out().lines().toList()) {
      assertTrue(DisplayWidth.of(line) <= 80, line);
    }
  }

  @Test
  void somethingUnknownIsNamedInASentence() {
    Command show = Command.run("show", "没有的", "--index", index);

    assertEquals(2, show.code());
    assertTrue(show.err().contains("neither a file nor a notice of the index"), show.err());
  }

  @Test
  void anExportIsWhatAnExtractionGives() throws IOException {
    Path out = temp.resolve("export.jsonl");

    Command.run("export", "--index", index, "-o", out);

    assertEquals(2, Files.readAllLines(out).size());
    assertEquals(Command.run("extract", corpus).out(), Files.readString(out));
  }

  @Test
  void anExportIntoAFolderHoldsAFileANotice() throws IOException {
    Path out = Files.createDirectory(temp.resolve("records"));

    Command.run("export", "--index", index, "-o", out);

    assertEquals(
        "赣民字〔2022〕15号",
        NoticeJson.read(Files.readString(out.resolve("养老.json"))).metadata().documentNumber());
  }
}
