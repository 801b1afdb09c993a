package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  @TempDir Path temp;
  private Path corpus;
  private Path index;

  @BeforeEach
  void composeACorpus() throws IOException {
    corpus = Samples.corpus(temp.resolve("corpus"));
    index = temp.resolve("index");
  }

  private Command run(Object... more) {
    Object[] args = new Object[more.length + 4];
    args[0] = "run";
    args[1] = corpus;
    args[2] = "--index";
    args[3] = index;
    System.arraycopy(more, 0, args, 4, more.length);
    return Command.run(args);
  }

  private void age(Path file, String time) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
  }

  private String hits(String query) {
    return Command.run("search", query, "--index", index, "--json").out();
  }

  @Test
  void theFirstRunIndexesEverything() {
    Command run = run();

    assertEquals("2 files: 2 new, 0 changed, 0 unchanged, 0 removed, 0 failed\n", run.out());
    assertEquals(0, run.code());
    assertTrue(hits("养老").contains("赣民字〔2022〕15号"));
  }

  @Test
  void aFolderIsTheSameHoweverItsPathIsWritten() {
    run();

    Path roundabout = corpus.resolve("..").resolve("corpus");
    assertEquals(
        "2 files: 0 new, 0 changed, 2 unchanged, 0 removed, 0 failed\n",
        Command.run("run", roundabout, "--index", index).out());
  }

  @Test
  void theSecondRunChangesNothingAndSaysSo() {
    run();

    assertEquals("2 files: 0 new, 0 changed, 2 unchanged, 0 removed, 0 failed\n", run().out());
  }

  @Test
  void aChangedFileIsRedone() throws IOException {
    run();
    Files.writeString(corpus.resolve("养老.txt"), Samples.CARE.replace("智慧养老", "旅居养老"));

    assertEquals("2 files: 0 new, 1 changed, 1 unchanged, 0 removed, 0 failed\n", run().out());
    assertTrue(hits("旅居养老").contains("旅居养老"));
  }

  @Test
  void aChangeThatKeepsTheLengthWithinTheSameMomentIsSeen() throws IOException {
    run();
    FileTime time = Files.getLastModifiedTime(corpus.resolve("养老.txt"));
    Files.writeString(corpus.resolve("养老.txt"), Samples.CARE.replace("智慧养老", "旅居养老"));
    Files.setLastModifiedTime(corpus.resolve("养老.txt"), time);

    assertEquals("2 files: 0 new, 1 changed, 1 unchanged, 0 removed, 0 failed\n", run().out());
  }

  @Test
  void aFileThatWasOnlyTouchedIsUnchanged() throws IOException {
    age(corpus.resolve("养老.txt"), "2023-01-01T00:00:00Z");
    run();
    age(corpus.resolve("养老.txt"), "2024-01-01T00:00:00Z");

    assertEquals("2 files: 0 new, 0 changed, 2 unchanged, 0 removed, 0 failed\n", run().out());
  }

  @Test
  void aFileThatIsGoneLeavesTheIndex() throws IOException {
    run();
    Files.delete(corpus.resolve("养老.txt"));

    assertEquals("1 files: 0 new, 0 changed, 1 unchanged, 1 removed, 0 failed\n", run().out());
    assertFalse(hits("养老").contains("赣民字〔2022〕15号"));
  }

  @Test
  void theLastFileOfACorpusCanGoToo() throws IOException {
    run();
    Files.delete(corpus.resolve("养老.txt"));
    Files.delete(corpus.resolve("平台.txt"));

    assertEquals("0 files: 0 new, 0 changed, 0 unchanged, 2 removed, 0 failed\n", run().out());
  }

  @Test
  void aRunOverAnotherFolderLeavesTheFirstAlone() throws IOException {
    run();
    Path other = Files.createDirectory(temp.resolve("other"));
    Files.writeString(other.resolve("c.txt"), Samples.CARE.replace("15号", "16号"));

    Command run = Command.run("run", other, "--index", index);

    assertEquals("1 files: 1 new, 0 changed, 0 unchanged, 0 removed, 0 failed\n", run.out());
    assertTrue(hits("养老").contains("赣民字〔2022〕15号"));
  }

  @Test
  void aMissingFolderRemovesNothing() throws IOException {
    run();
    Files.move(corpus, temp.resolve("unmounted"));

    Command run = run();

    assertEquals(1, run.code());
    assertTrue(hits("养老").contains("赣民字〔2022〕15号"));
  }

  @Test
  void aBrokenFileIsListedInEveryRun() throws IOException {
    Files.write(corpus.resolve("空.txt"), new byte[0]);
    run();

    Command run = run();

    assertEquals(1, run.code());
    assertEquals("3 files: 0 new, 0 changed, 2 unchanged, 0 removed, 1 failed\n", run.out());
    assertTrue(run.err().contains("空.txt is empty"), run.err());
  }

  @Test
  void aFileThatBecomesUnreadableLeavesTheIndex() throws IOException {
    run();
    Files.write(corpus.resolve("养老.txt"), new byte[0]);

    run();

    assertFalse(hits("养老").contains("赣民字〔2022〕15号"));
  }

  @Test
  void aRebuildStartsOver() {
    run();

    assertEquals(
        "2 files: 2 new, 0 changed, 0 unchanged, 0 removed, 0 failed\n", run("--rebuild").out());
  }

  @Test
  void anEmptyFolderIsNothingToDoAndMakesNoIndex() throws IOException {
    corpus = Files.createDirectory(temp.resolve("empty"));

    Command run = run();

    assertEquals(2, run.code());
    assertTrue(run.err().contains("no notices in"), run.err());
    assertFalse(Files.exists(index));
  }

  @Test
  void anIndexThatCannotBeWrittenIsNamedInASentence() throws IOException {
    index = Files.writeString(temp.resolve("file"), "no folder");

    Command run = run();

    assertEquals(2, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
  }
}
