package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestCommandTest {
  @TempDir static Path temp;
  private static Path index;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    index = temp.resolve("index");
    Command.run("run", Samples.corpus(temp.resolve("corpus")), "--index", index);
  }

  @Test
  void completionsAreATable() {
    assertTrue(
        Command.run("suggest", "shangw", "--index", index)
            .out()
            .matches("(?s)Kind +Hits +Completion\n[- ]+\nunit +\\d+ +商务厅\n.*"));
  }

  @Test
  void jsonHasHowToSearch() {
    String json = Command.run("suggest", "shangw", "--json", "--index", index).out();

    assertTrue(
        json.startsWith(
            "{\"prefix\":\"shangw\",\"completions\":[{\"kind\":\"unit\",\"text\":\"商务厅\",\"query\":\"unit:商务厅\""),
        json);
  }

  @Test
  void nothingThatFitsIsSaid() {
    assertEquals("nothing found\n", Command.run("suggest", "没有这个", "--index", index).out());
  }

  @Test
  void aWrongLimitIsAMistake() {
    assertEquals(
        "hongtou: --limit is a number from 0 to 1000\n",
        Command.run("suggest", "x", "--limit", "-1", "--index", index).err());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("org.hongtou.index.NaughtyStrings#all")
  void anythingMayBeTyped(String typed) {
    assertEquals(0, Command.run("suggest", "--index", index, "--", typed).code());
  }
}
