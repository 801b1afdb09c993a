package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir Path temp;
  private Path gold;

  /** Two notices with annotations that are right. */
  @BeforeEach
  void draftAnnotations() throws IOException {
    gold = temp.resolve("gold");
    Path corpus = Samples.corpus(temp.resolve("corpus"));
    assertEquals(0, Command.run("extract", corpus, "--as-gold", "-o", gold).code());
  }

  private void change(String name, String from, String to) throws IOException {
    Path file = gold.resolve(name);
    String before = Files.readString(file);
    assertTrue(before.contains(from), before);
    Files.writeString(file, before.replace(from, to));
  }

  /** The row of a table as words. */
  private static List<String> row(Command command, String name) {
    return command
        .out()
        .lines()
        .filter(line -> line.startsWith(name + "  "))
        .findFirst()
        .map(line -> List.of(line.strip().split("  +", -1)))
        .orElseThrow(() -> new AssertionError(name + " is not in " + command.out()));
  }

  @Test
  void rightRecordsHaveFullFigures() {
    Command evaluate = Command.run("evaluate", gold);

    assertEquals(0, evaluate.code());
    assertEquals("", evaluate.err());
    assertEquals(List.of("tasks", "1.000", "1.000", "1.000", "4", "4"), row(evaluate, "tasks"));
    assertTrue(evaluate.out().endsWith("2 notices\n\nno difference\n"), evaluate.out());
  }

  @Test
  void calibrationCountsTheRecordsOfEachRuleThatAreRight() throws IOException {
    change("养老.gold.json", "\"value\": 90,", "\"value\": 95,");

    Command evaluate = Command.run("evaluate", gold, "--calibration");

    List<List<String>> targets =
        evaluate
            .out()
            .lines()
            .filter(line -> line.startsWith("target  "))
            .map(line -> List.of(line.strip().split("  +", -1)))
            .toList();
    int wrong = 0;
    for (List<String> rule : targets) {
      String[] share = rule.get(3).split("/", -1);
      wrong += Integer.parseInt(share[1]) - Integer.parseInt(share[0]);
    }
    assertEquals(1, wrong, evaluate.out());
  }

  @Test
  void aDifferenceIsShownInItsSentence() throws IOException {
    change("养老.gold.json", "\"value\": 90,", "\"value\": 95,");

    Command evaluate = Command.run("evaluate", gold);

    assertEquals(0, evaluate.code());
    assertTrue(
        evaluate
            .out()
            .endsWith(
                """
                1. 养老 · 一、 · target differs: 社区养老服务设施覆盖率 = 95 %, 2025, share
                   到2025年，【社区养老服务设施覆盖率达到90%】。
                   value: gold 95, found 90

                1 differences
                """),
        evaluate.out());
    assertEquals(List.of("targets", "0.667", "0.667", "0.667", "3", "3"), row(evaluate, "targets"));
  }

  @Test
  void differencesAreToldInChineseToo() throws IOException {
    change("养老.gold.json", "\"role\": \"support\"", "\"role\": \"lead\"");

    Command evaluate = Command.run("evaluate", gold, "--lang", "zh");

    assertTrue(
        evaluate
            .out()
            .endsWith(
                """
                1. 养老 · 二、 · 单位不同：省大数据局 (lead)
                   （省民政厅牵头，【省大数据局】配合）
                   角色：标注 lead，提取 support

                共 1 处不同
                """),
        evaluate.out());
  }

  @Test
  void noMoreDifferencesAreShownThanAskedFor() throws IOException {
    change("平台.gold.json", "\"unit\": \"省", "\"unit\": \"某");

    Command two = Command.run("evaluate", gold, "--errors", "2");
    Command none = Command.run("evaluate", gold, "--errors", "0");

    assertTrue(two.out().contains("\n2. 平台"), two.out());
    assertTrue(!two.out().contains("\n3. "), two.out());
    assertTrue(two.out().endsWith("\n2 of 8 differences; more with --errors\n"), two.out());
    assertTrue(none.out().endsWith("\n\n0 of 8 differences; more with --errors\n"), none.out());
  }

  @Test
  void eachNoticeHasItsLineWhereAsked() throws IOException {
    change("养老.gold.json", "\"value\": 90,", "\"value\": 95,");

    Command evaluate = Command.run("evaluate", gold, "--per-doc");

    assertEquals("0.000", row(evaluate, "养老").get(5));
    assertEquals("1.000", row(evaluate, "平台").get(5));
  }

  @Test
  void programsGetEverythingOnOneLine() throws IOException {
    change("养老.gold.json", "\"value\": 90,", "\"value\": 95,");

    Command evaluate = Command.run("evaluate", gold, "--json");

    assertEquals(1, evaluate.out().lines().count());
    for (String part :
        List.of(
            "{\"documents\":2,\"missing\":[],",
            "\"targets\":{\"p\":0.6667,\"r\":0.6667,\"f1\":0.6667,\"right\":2,\"gold\":3,\"found\":3}",
            "\"metadataAccuracy\":1.0",
            "\"what\":\"target\",\"verdict\":\"differs\",\"number\":\"一、\"",
            "\"quote\":{\"text\":\"到2025年，社区养老服务设施覆盖率达到90%。\",\"mark\":{\"start\":7,\"end\":23}}")) {
      assertTrue(evaluate.out().contains(part), () -> part + " is not in " + evaluate.out());
    }
  }

  @Test
  void noticesOfAnotherFolderAreMeasuredByName() throws IOException {
    Files.delete(gold.resolve("养老.txt"));
    Files.delete(gold.resolve("平台.txt"));

    Command evaluate = Command.run("evaluate", gold, temp.resolve("corpus"));

    assertEquals(0, evaluate.code());
    assertEquals("4", row(evaluate, "tasks").get(5));
  }

  @Test
  void aNoticeThatIsMissingCountsAsNothingFoundAndIsNamed() throws IOException {
    Files.delete(gold.resolve("养老.txt"));

    Command evaluate = Command.run("evaluate", gold);

    assertEquals(1, evaluate.code());
    assertEquals(1, evaluate.err().lines().count(), evaluate.err());
    assertTrue(
        evaluate
            .err()
            .contains(
                "养老.gold.json: there is no notice called 养老, which counts as nothing found; put it"
                    + " beside the annotation, or name its folder"),
        evaluate.err());
    assertEquals(List.of("tasks", "1.000", "0.500", "0.667", "4", "2"), row(evaluate, "tasks"));
  }

  @Test
  void aNoticeThatCannotBeReadCountsAsNothingFoundAndIsNamed() throws IOException {
    Files.write(gold.resolve("养老.txt"), new byte[0]);

    Command evaluate = Command.run("evaluate", gold);

    assertEquals(1, evaluate.code());
    assertTrue(evaluate.err().contains("养老.txt is empty"), evaluate.err());
    assertEquals("0.500", row(evaluate, "tasks").get(2));
  }

  @Test
  void aBrokenAnnotationIsNamedWithItsLineAndTheOthersAreMeasured() throws IOException {
    change("养老.gold.json", "\"role\": \"support\"", "\"role\": \"配合\"");

    Command evaluate = Command.run("evaluate", gold);

    assertEquals(1, evaluate.code());
    assertEquals(1, evaluate.err().lines().count(), evaluate.err());
    assertTrue(
        evaluate
            .err()
            .contains(
                "养老.gold.json cannot be used: line 15, tasks[1].responsibilities[1].role: 配合 is"
                    + " none of lead, responsible, support, leader; correct it there"),
        evaluate.err());
    assertEquals("2", row(evaluate, "tasks").get(4));
  }

  @Test
  void aPassageThatIsNotInTheTextIsNamedInBothLanguages() throws IOException {
    change("养老.gold.json", "\"quote\": \"社区养老", "\"quote\": \"社区养育");

    Command english = Command.run("evaluate", gold);
    Command chinese = Command.run("evaluate", gold, "--lang", "zh");

    assertEquals(1, english.code());
    assertTrue(english.err().contains("养老.gold.json: target “一、 社区养育"), english.err());
    assertTrue(chinese.err().contains("不在读到的文本中；请从文件中复制它的 quote"), chinese.err());
  }

  @Test
  void severalNoticesOfOneNameAreAskedAbout() throws IOException {
    Path other = Files.createDirectories(temp.resolve("corpus/2022"));
    Files.writeString(other.resolve("养老.txt"), Samples.CARE);

    Command evaluate = Command.run("evaluate", gold, temp.resolve("corpus"));

    assertEquals(1, evaluate.code());
    assertTrue(evaluate.err().contains("养老.gold.json: several notices have its name"));
    assertTrue(evaluate.err().contains("2022/养老.txt"), evaluate.err());
  }

  @Test
  void theTextBesideAPageIsNotMeasuredInItsPlace() throws IOException {
    Files.move(gold.resolve("养老.txt"), gold.resolve("养老.html"));
    Files.writeString(gold.resolve("养老.txt"), "供阅读的文本。\n");

    Command evaluate = Command.run("evaluate", gold);

    assertEquals("4", row(evaluate, "tasks").get(5));
  }

  @Test
  void aFolderWithoutAnnotationsSaysHowToMakeThem() {
    Command evaluate = Command.run("evaluate", temp.resolve("corpus"));

    assertEquals(2, evaluate.code());
    assertTrue(evaluate.err().contains("draft some with hongtou extract --as-gold"));
  }

  @Test
  void aMissingFolderIsNamed() {
    Command evaluate = Command.run("evaluate", temp.resolve("none"));

    assertEquals(2, evaluate.code());
    assertTrue(evaluate.err().contains("there is no folder " + temp.resolve("none")));
  }

  @Test
  void theFiguresAreTheSameWithOneThreadAndWithFour() {
    assertEquals(
        Command.run("evaluate", gold, "--json", "--threads", "1").out(),
        Command.run("evaluate", gold, "--json", "--threads", "4").out());
  }
}
