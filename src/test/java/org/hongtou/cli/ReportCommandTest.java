package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @TempDir static Path temp;
  private static Path notice;
  private static Path index;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    Path corpus = Samples.corpus(temp.resolve("corpus"));
    notice = corpus.resolve("平台.txt");
    index = temp.resolve("index");
    Command.run("run", corpus, "--index", index);
  }

  @Test
  void aPageIsWrittenAndToldOf() throws IOException {
    Path page = temp.resolve("page.html");

    Command command = Command.run("report", notice, "-o", page);

    assertEquals(0, command.code());
    assertEquals(page + ": 2 tasks, 2 targets, 0 warnings\n", command.err());
    assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
  }

  @Test
  void aPageIsInTheLanguageThatIsAskedFor() {
    assertTrue(Command.run("report", notice, "--lang", "zh").out().contains("<h2>任务（2）</h2>"));
  }

  @Test
  void aNoticeOfTheIndexMayBeNamedByItsNumber() {
    Command command = Command.run("report", "赣民字〔2022〕15号", "--index", index);

    assertTrue(command.out().contains("<h2>Tasks (2)</h2>"), command.err());
  }

  @Test
  void standardInputIsRead() {
    Command command =
        Command.withInput(Samples.CARE.getBytes(StandardCharsets.UTF_8), "report", "-");

    assertTrue(command.out().contains("<h2>Tasks (2)</h2>"), command.err());
  }

  @Test
  void aFileThatIsThereIsNotReplaced() throws IOException {
    Path page = temp.resolve("there.html");
    Files.writeString(page, "mine");

    Command command = Command.run("report", notice, "-o", page);

    assertEquals(2, command.code());
    assertTrue(command.err().contains("replace it with --force"), command.err());
    assertEquals("mine", Files.readString(page));
  }

  @Test
  void aFileThatIsThereIsReplacedByForce() throws IOException {
    Path page = temp.resolve("replaced.html");
    Files.writeString(page, "mine");

    Command.run("report", notice, "-o", page, "--force");

    assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
  }

  @Test
  void aFolderThatIsMissingIsTold() {
    Path page = temp.resolve("missing/page.html");

    Command command = Command.run("report", notice, "-o", page);

    assertEquals(2, command.code());
    assertTrue(command.err().contains("its folder does not exist"), command.err());
  }

  @Test
  void aNoticeThatIsNowhereIsTold() {
    Command command = Command.run("report", "没有这份文件", "--index", index);

    assertEquals(2, command.code());
    assertTrue(command.err().contains("is neither a file nor a notice"), command.err());
  }

  @Test
  void aFileThatIsNoNoticeLeavesNoPage() throws IOException {
    Path broken = temp.resolve("broken.pdf");
    Files.write(broken, "%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII));
    Path page = temp.resolve("none.html");

    Command command = Command.run("report", broken, "-o", page);

    assertEquals(1, command.code());
    assertFalse(Files.exists(page));
  }

  @Test
  void theHelpIsInChineseForThoseWhoReadIt() {
    Command help = Command.in(Locale.SIMPLIFIED_CHINESE, new byte[0], "report", "--help");

    assertTrue(help.out().contains("核对页"), help.out());
  }
}
