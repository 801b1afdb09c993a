package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
  @TempDir static Path temp;
  private static Path index;
  private static Path a;
  private static Path b;

  @BeforeAll
  static void makeNotices() throws IOException {
    Path corpus = Samples.corpus(temp.resolve("corpus"));
    a = corpus.resolve("养老.txt");
    b = temp.resolve("新.txt");
    Files.writeString(
        b,
        Samples.CARE
            .replace("覆盖率达到90%", "覆盖率达到95%")
            .replace("（省民政厅牵头，省大数据局配合）", "（省民政厅牵头，省大数据局、省财政厅配合）")
            .replace("赣民字〔2022〕15号", "赣民字〔2022〕51号")
            .replace("江西省民政厅\n2022", "三、培训护理人员。办好培训班。（责任单位：省民政厅）\n江西省民政厅\n2022"));
    index = temp.resolve("index");
    Command.run("run", corpus, "--index", index);
  }

  @Test
  void differencesAreToldByTask() {
    assertEquals(
        """
        A  %s  江西省民政厅关于做好社区养老服务的通知
        B  %s  江西省民政厅关于做好社区养老服务的通知
        tasks: 1 added, 0 dropped, 2 changed, 0 only renumbered, 0 the same

        The notice
          Number: 赣民字〔2022〕15号 → 赣民字〔2022〕51号

        Tasks added (1)
          + 三、培训护理人员

        Tasks changed (2)
          ~ 一、增加设施供给
              target: 社区养老服务设施覆盖率达到95%% (value: 90%% → 95%%)
          ~ 二、开展智慧养老试点。（省民政厅牵头，省大数据局、省财政厅配合）
              unit added: 江西省财政厅 (support)
        """
            .formatted(a, b),
        Command.run("diff", a, b).out());
  }

  @Test
  void noDifferenceIsTold() throws IOException {
    Path copy = Files.copy(a, temp.resolve("copy.txt"));

    Command command = Command.run("diff", a, copy, "--exit-code");

    assertEquals(0, command.code());
    assertTrue(command.out().endsWith("no difference: 2 tasks, the same in both\n"));
  }

  @Test
  void differencesAreNoFailure() {
    assertEquals(0, Command.run("diff", a, b).code());
  }

  @Test
  void aScriptCanAskWhetherTheyDiffer() {
    assertEquals(1, Command.run("diff", a, b, "--exit-code").code());
  }

  @Test
  void programsGetThePlacesInBoth() throws IOException {
    JsonNode json =
        JsonMapper.shared().readTree(Command.run("diff", a, b, "--format", "json").out());

    JsonNode field = json.at("/changed/0/targets/0/fields/0");
    String textB = Files.readString(b);
    assertEquals(
        "95%", textB.substring(field.at("/spanB/start").asInt(), field.at("/spanB/end").asInt()));
  }

  @Test
  void aPageShowsTheDifferences() throws IOException {
    Path page = temp.resolve("diff.html");

    Command.run("diff", a, b, "--format", "html", "-o", page);

    assertTrue(Files.readString(page).contains("<h2>Tasks added (1)</h2>"));
  }

  @Test
  void aNoticeOfTheIndexIsComparedWithAFile() {
    Command command = Command.run("diff", "赣民字〔2022〕15号", b, "--index", index);

    assertTrue(command.out().contains("1 added"), command.err());
  }

  @Test
  void standardInputIsOneOfTheTwo() {
    Command command =
        Command.withInput(Samples.CARE.getBytes(StandardCharsets.UTF_8), "diff", "-", a);

    assertTrue(command.out().contains("no difference"), command.err());
  }

  @Test
  void standardInputCannotBeBoth() {
    Command command = Command.run("diff", "-", "-");

    assertEquals(2, command.code());
    assertTrue(command.err().contains("can be read once only"), command.err());
  }

  @Test
  void oneNoticeIsNotComparedWithItself() {
    assertEquals(
        "hongtou: " + a + " and " + a + " are one and the same notice; name two\n",
        Command.run("diff", a, a).err());
  }

  @Test
  void twoNamesOfOneNoticeAreToldApartFromTwo() {
    Command command = Command.run("diff", "赣民字〔2022〕15号", "社区养老服务的通知", "--index", index);

    assertEquals(2, command.code());
    assertTrue(command.err().contains("one and the same notice"), command.err());
  }

  @Test
  void anUnknownFormatNamesThoseThatThereAre() {
    Command command = Command.run("diff", a, b, "--format", "xml");

    assertEquals(2, command.code());
    assertTrue(command.err().contains("is none of text, json, html"), command.err());
  }

  @Test
  void aFileThatIsThereIsNotReplaced() throws IOException {
    Path there = temp.resolve("there.txt");
    Files.writeString(there, "mine");

    Command command = Command.run("diff", a, b, "-o", there);

    assertEquals(2, command.code());
    assertEquals("mine", Files.readString(there));
  }

  @Test
  void aFileThatIsNoNoticeIsTold() throws IOException {
    Path empty = temp.resolve("empty.txt");
    Files.writeString(empty, "");
    Path out = temp.resolve("none.txt");

    Command command = Command.run("diff", a, empty, "-o", out);

    assertEquals(1, command.code());
    assertFalse(Files.exists(out));
  }

  @Test
  void aNoticeThatIsNowhereIsTold() {
    Command command = Command.run("diff", a, "没有这份文件", "--index", index);

    assertEquals(2, command.code());
    assertTrue(command.err().contains("is neither a file nor a notice"), command.err());
  }
}
