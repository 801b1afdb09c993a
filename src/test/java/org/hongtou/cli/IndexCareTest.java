package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.index.NoticeIndexWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code index info}, {@code check} and {@code optimize}. */
class IndexCareTest {
  @TempDir Path temp;
  private Path corpus;
  private Path index;

  @BeforeEach
  void makeAnIndex() throws IOException {
    corpus = Samples.corpus(temp.resolve("corpus"));
    index = temp.resolve("index");
    Command.run("run", corpus, "--index", index);
  }

  private Command index(String name, Object... more) {
    Object[] args = new Object[more.length + 4];
    args[0] = "index";
    args[1] = name;
    args[2] = "--index";
    args[3] = index;
    System.arraycopy(more, 0, args, 4, more.length);
    return Command.run(args);
  }

  @Test
  void theInfoCountsEachKind() {
    String info = index("info", "--json").out();

    assertTrue(info.contains("\"notices\":2,\"tasks\":4,\"targets\":3,"), info);
  }

  @Test
  void theInfoIsForPeopleToo() {
    assertTrue(index("info").out().contains("Notices 文件"));
  }

  @Test
  void theInfoIsOnlyReadWhileARunWrites() throws Exception {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(index)) {
      writer.delete("no such file");

      assertEquals(0, index("info").code());
    }
  }

  @Test
  void aSoundIndexPasses() {
    Command check = index("check");

    assertEquals("the index is sound: 2 notices, 4 tasks, 3 targets\n", check.out());
    assertEquals(0, check.code());
  }

  @Test
  void aDamagedIndexIsNamedWithWhatToDo() throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        Files.delete(file);
      }
    }

    Command check = index("check");

    assertEquals(2, check.code());
    assertTrue(check.err().endsWith("rebuild it with: hongtou run --rebuild\n"), check.err());
  }

  @Test
  void anOptimizedIndexIsOfOnePartAndSound() throws IOException {
    Files.writeString(corpus.resolve("养老.txt"), Samples.CARE.replace("15号", "16号"));
    Command.run("run", corpus, "--index", index);

    Command optimize = index("optimize");

    assertTrue(optimize.out().contains(" parts are now 1; "), optimize.out());
    assertEquals(0, index("check").code());
  }

  @Test
  void anIndexThatIsBeingWrittenIsLeftAloneWithASentence() throws Exception {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(index)) {
      writer.delete("no such file");

      for (String name : List.of("check", "optimize")) {
        assertTrue(index(name).err().contains("Another process is writing"), name);
      }
    }
  }

  @Test
  void optimizingMakesNoIndexWhereThereIsNone() {
    index = temp.resolve("none");

    assertEquals(2, index("optimize").code());
    assertFalse(Files.exists(index));
  }
}
