package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarCommandTest {
  private static final String OTHER =
      """
      吉林省民政厅关于社区养老服务设施的通知
      吉民字〔2023〕4号
      各市（州）民政局：
      一、社区养老服务设施。到2025年，社区养老服务设施覆盖全部社区。（责任单位：省民政厅）
      二、智慧养老试点。（省民政厅牵头，省大数据局配合）
      吉林省民政厅
      2023年2月1日
      """;

  @TempDir static Path temp;
  private static Path index;
  private static Path corpus;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    index = temp.resolve("index");
    corpus = Samples.corpus(temp.resolve("corpus"));
    Files.writeString(corpus.resolve("吉林.txt"), OTHER);
    Command.run("run", corpus, "--index", index);
  }

  private static Command similar(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "similar";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--index";
    all[args.length + 2] = index;
    return Command.run(all);
  }

  @Test
  void aNoticeMayBeNamedByItsNumber() {
    String out = similar("赣民字〔2022〕15号").out();

    assertTrue(out.startsWith("1. 吉林省民政厅"), out);
  }

  @Test
  void aHitSaysWhatItShares() {
    String out = similar(corpus.resolve("养老.txt")).out();

    assertTrue(out.lines().anyMatch(line -> line.matches("   shares: .*养老.*")), out);
  }

  @Test
  void aFileOutsideTheIndexIsCompared() throws IOException {
    Path file = temp.resolve("新.txt");
    Files.writeString(file, OTHER.replace("吉", "黑").replace("试点", "示范"));

    assertTrue(similar(file, "--json").out().contains("吉民字〔2023〕4号"));
  }

  @Test
  void standardInputIsCompared() {
    Command command =
        Command.withInput(OTHER.getBytes(StandardCharsets.UTF_8), "similar", "-", "--index", index);

    assertTrue(command.out().startsWith("1. 江西省民政厅"), command.out());
  }

  @Test
  void aTaskIsFoundElsewhere() {
    String out = similar("赣民字〔2022〕15号", "--task", "t2").out();

    assertTrue(out.contains("智慧】") || out.contains("【智慧"), out);
  }

  @Test
  void aTaskThatIsNotThereIsNamed() {
    Path file = corpus.resolve("养老.txt");

    assertEquals(
        "hongtou: " + file + " has no task t9; its tasks are t1 to t2\n",
        similar(file, "--task", "t9").err());
  }

  @Test
  void theTableHasTheColumnsOfSearch() {
    String csv = similar("赣民字〔2022〕15号", "--csv").out();

    assertTrue(csv.startsWith("\uFEFFrank,kind,title,"), csv);
  }

  @Test
  void jsonLinesHaveAHitEach() {
    assertTrue(similar("赣民字〔2022〕15号", "--jsonl").out().startsWith("{\"shares\":["));
  }

  @Test
  void aYearThatIsNoneIsTold() {
    assertEquals(
        "hongtou: 99 is no year; write 2023, 2021..2023 or ..2023.\n",
        similar("赣民字〔2022〕15号", "--year", "99").err());
  }

  @Test
  void twoFormsAreAMistake() {
    assertEquals(2, similar("赣民字〔2022〕15号", "--jsonl", "--csv").code());
  }

  @Test
  void whatIsNeitherFileNorNoticeIsTold() {
    assertTrue(similar("没有这份文件").err().contains("is neither a file nor a notice"));
  }
}
