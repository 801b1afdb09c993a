package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An extraction in its plainest form goes without picocli; nobody may notice. */
class PlainExtractTest {
  @TempDir static Path folder;
  private static String notice;
  private static String empty;

  @BeforeAll
  static void aNotice() throws Exception {
    Path file = folder.resolve("notice.txt");
    Files.writeString(
        file,
        """
        样例市人民政府办公室关于促进商贸流通的实施意见

        一、重点任务
        （一）完善商贸设施。到2025年底，建成商业中心50个以上。（牵头单位：市商务局）
        """);
    notice = file.toString();
    empty = Files.createFile(folder.resolve("empty.txt")).toString();
  }

  /** {@code --threads 0} changes nothing, and is for picocli. */
  private static Command[] bothWays(String... arguments) {
    List<String> plain = new ArrayList<>(List.of("extract"));
    plain.addAll(List.of(arguments));
    Command quick = Command.run(plain.toArray());
    plain.addAll(List.of("--threads", "0"));
    return new Command[] {quick, Command.run(plain.toArray())};
  }

  private static void sameBothWays(String... arguments) {
    Command[] ran = bothWays(arguments);
    assertEquals(
        ran[1].code() + ran[1].out() + ran[1].err(), ran[0].code() + ran[0].out() + ran[0].err());
  }

  @Test
  void writesTheSameRecord() {
    sameBothWays(notice);
  }

  @Test
  void takesFoldersAndSeveralFiles() {
    sameBothWays(folder.toString(), notice);
  }

  @Test
  void tellsTheSameOfWhatCannotBeRead() {
    sameBothWays(empty, notice);
  }

  @Test
  void complainsTheSameOfAMissingFile() {
    sameBothWays(folder.resolve("none.txt").toString());
  }

  @Test
  void writesTheSameFile() throws Exception {
    Path file = folder.resolve("records.json");
    sameBothWays(notice, "-o", file.toString(), "--lang", "zh");
    assertEquals(1, Files.readString(file).split("\"schemaVersion\"", -1).length - 1);
  }

  @Test
  void complainsTheSameOfAnOutputThatCannotBe() {
    sameBothWays(notice, "--output", folder.resolve("none").resolve("records.jsonl").toString());
  }

  @Test
  void leavesMistakesToPicocli() {
    sameBothWays(notice, "-o");
    sameBothWays(notice, "--lang", "fr");
    sameBothWays("--outptu", notice);
  }

  @Test
  void leavesStandardInputToPicocli() {
    sameBothWays("-", notice);
  }
}
