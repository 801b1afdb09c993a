package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code search} proposes instead of a misspelt query. */
class SuggestionsCommandTest {
  @TempDir static Path temp;
  private static Path index;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    index = temp.resolve("index");
    Command.run("run", Samples.corpus(temp.resolve("corpus")), "--index", index);
  }

  @Test
  void pinyinIsAskedBack() {
    assertTrue(
        Command.run("search", "shangwuting", "--index", index)
            .err()
            .matches("did you mean: 商务厅 \\(\\d+\\)\n"));
  }

  @Test
  void chineseReadersAreAskedInChinese() {
    assertTrue(
        Command.run("search", "商物厅", "--lang", "zh", "--index", index)
            .err()
            .matches("(?s)是否要查：商务厅（\\d+ 条）\n.*"));
  }

  @Test
  void jsonHasTheProposals() {
    String json = Command.run("search", "jiangxi", "--json", "--index", index).out();

    assertTrue(json.contains("\"suggestions\":[{\"query\":\"江西\",\"total\":"), json);
  }

  @Test
  void whereEnoughIsFoundNothingIsProposed() {
    assertEquals("", Command.run("search", "江西", "--index", index).err());
  }
}
