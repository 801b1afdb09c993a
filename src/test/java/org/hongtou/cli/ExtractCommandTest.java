package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.export.NoticeJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  @TempDir Path temp;
  private Path corpus;

  @BeforeEach
  void composeACorpus() throws IOException {
    corpus = Samples.corpus(temp.resolve("corpus"));
  }

  private String path(String name) {
    return corpus.resolve(name).toString().replace('\\', '/');
  }

  @Test
  void recordsGoToStandardOutputALineEach() {
    Command extract = Command.run("extract", corpus);

    assertEquals(0, extract.code());
    assertEquals(
        List.of(path("养老.txt"), path("平台.txt")),
        extract.out().lines().map(line -> NoticeJson.read(line).source().path()).toList());
  }

  @Test
  void anOutputFileHoldsTheRecords() throws IOException {
    Path out = temp.resolve("all.jsonl");

    Command extract = Command.run("extract", corpus, "-o", out);

    assertEquals(0, extract.code());
    assertEquals("", extract.out());
    assertEquals(2, Files.readAllLines(out).size());
  }

  @Test
  void anOutputFolderHoldsAFileANotice() throws IOException {
    Path out = temp.resolve("records");

    Command.run("extract", corpus, "--format", "json", "-o", out);

    assertEquals(
        Samples.CARE.lines().findFirst().orElseThrow(),
        NoticeJson.read(Files.readString(out.resolve("养老.json")))
            .text()
            .lines()
            .findFirst()
            .orElseThrow());
  }

  @Test
  void theOutputIsTheSameWithOneThreadAndWithFour() {
    assertEquals(
        Command.run("extract", corpus, "--threads", "1").out(),
        Command.run("extract", corpus, "--threads", "4").out());
  }

  @Test
  void aBrokenFileIsNamedAndTheOthersGoOn() throws IOException {
    Files.write(corpus.resolve("空.txt"), new byte[0]);

    Command extract = Command.run("extract", corpus);

    assertEquals(1, extract.code());
    assertEquals(2, extract.out().lines().count());
    assertTrue(extract.err().contains("空.txt is empty"), extract.err());
  }

  @Test
  void aMissingFileIsNamedInASentence() {
    Command extract = Command.run("extract", temp.resolve("无.txt"));

    assertEquals(1, extract.code());
    assertTrue(extract.err().contains("无.txt does not exist; check the path"), extract.err());
    assertEquals(1, extract.err().lines().count());
  }

  @Test
  void theChineseSentenceNamesTheFileToo() {
    Command extract = Command.run("extract", temp.resolve("无.txt"), "--lang", "zh");

    assertTrue(extract.err().contains("无.txt 不存在；请检查路径"), extract.err());
  }

  @Test
  void aFormerOutputStaysWhereNoFileCouldBeRead() throws IOException {
    Path out = Files.writeString(temp.resolve("all.jsonl"), "before");

    Command.run("extract", temp.resolve("无.txt"), "-o", out);

    assertEquals("before", Files.readString(out));
  }

  @Test
  void somethingThatIsNoTextIsNamedInASentence() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Path file = Files.write(temp.resolve("x.dat"), bytes);

    Command extract = Command.run("extract", file);

    assertEquals(1, extract.code());
    assertEquals(1, extract.err().lines().count(), extract.err());
  }

  @Test
  void aTextOf50MegabytesIsRefusedInASentence() throws IOException {
    Path file = temp.resolve("large.txt");
    Files.writeString(file, "一、完善服务体系。\n".repeat(50 * 1024 * 1024 / 28));

    Command extract = Command.run("extract", file);

    assertEquals(1, extract.code());
    assertTrue(extract.err().contains("too large"), extract.err());
  }

  @Test
  void aTextWithoutATaskIsNotedAndNoFailure() throws IOException {
    Path file = Files.writeString(temp.resolve("news.txt"), "今天天气很好，适合出门散步。\n");

    Command extract = Command.run("extract", file);

    assertEquals(0, extract.code());
    assertTrue(extract.err().contains("no task was found in"), extract.err());
  }

  @Test
  void anEmptyFolderIsNothingToDo() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));

    Command extract = Command.run("extract", empty);

    assertEquals(2, extract.code());
    assertTrue(extract.err().contains("no notices in"), extract.err());
  }

  @Test
  void anOutputWhoseFolderIsMissingIsNamedInASentence() {
    Command extract = Command.run("extract", corpus, "-o", temp.resolve("no/such/all.jsonl"));

    assertEquals(2, extract.code());
    assertTrue(extract.err().contains("its folder does not exist"), extract.err());
  }

  @Test
  void severalRecordsDoNotGoIntoAFileForOne() {
    Path out = temp.resolve("one.json");

    Command extract = Command.run("extract", corpus, "-o", out);

    assertEquals(2, extract.code());
    assertFalse(Files.exists(out));
  }

  @Test
  void standardInputIsOneNotice() {
    Command extract =
        Command.withInput(Samples.CARE.getBytes(StandardCharsets.UTF_8), "extract", "-");

    assertEquals(0, extract.code());
    assertEquals("-", NoticeJson.read(extract.out().strip()).source().path());
  }

  @Test
  void standardInputStandsAlone() {
    assertEquals(2, Command.run("extract", "-", corpus).code());
  }
}
