package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.hongtou.semantic.SemanticAddOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --semantic}, with and without the add-on. */
class SemanticCommandTest {
  private static final String HOW_TO_ADD =
      "hongtou: the add-on for search by meaning is not installed; add it with"
          + " scripts/add-semantic, then let hongtou index vectors read the index once\n";

  private static final @Nullable String FOLDER = System.getProperty(SemanticAddOn.FOLDER);

  @TempDir static Path temp;
  private static Path corpus;
  private static Path index;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    corpus = Samples.corpus(temp.resolve("corpus"));
    index = temp.resolve("index");
    Command.run("run", corpus, "--index", index);
  }

  @AfterEach
  void theAddOnIsWhereItWas() {
    if (FOLDER == null) {
      System.clearProperty(SemanticAddOn.FOLDER);
    } else {
      System.setProperty(SemanticAddOn.FOLDER, FOLDER);
    }
  }

  private static Command withoutAddOn(Object... args) {
    System.setProperty(SemanticAddOn.FOLDER, temp.resolve("no-add-on").toString());
    return Command.run(args);
  }

  @Test
  void withoutTheAddOnSearchSaysHowToAddIt() {
    Command search = withoutAddOn("search", "--semantic", "养老", "--index", index);

    assertEquals(2, search.code());
    assertEquals(HOW_TO_ADD, search.err());
  }

  @Test
  void withoutTheAddOnRunSaysSoBeforeItWorks() {
    Command run = withoutAddOn("run", "--semantic", corpus, "--index", temp.resolve("other"));

    assertEquals(HOW_TO_ADD, run.err());
  }

  @Test
  void withoutTheAddOnIndexVectorsSaysHowToAddIt() {
    assertEquals(HOW_TO_ADD, withoutAddOn("index", "vectors", "--index", index).err());
  }

  @Test
  void withoutTheAddOnSearchByWordsWorks() {
    assertEquals(0, withoutAddOn("search", "养老", "--index", index).code());
  }

  @Test
  void aWrongQueryIsToldBeforeAnythingElse() {
    Command search = withoutAddOn("search", "--semantic", "养老 (", "--index", index);

    assertTrue(search.err().contains("bracket"), search.err());
  }

  @Test
  void anotherOrderIsRefused() {
    Command search = withoutAddOn("search", "--semantic", "养老", "--sort", "date", "--index", index);

    assertEquals(
        "hongtou: --semantic orders hits by words and meaning; leave out --sort\n", search.err());
  }

  @Test
  void anIndexWithoutVectorsSaysHowToMakeThem() {
    assumeTrue(
        SemanticAddOn.isInstalled(), "the add-on is not installed; scripts/add-semantic adds it");
    Command search = Command.run("search", "--semantic", "养老", "--index", index);

    assertEquals(
        "hongtou: the index has no vectors for search by meaning yet; make them with: hongtou"
            + " index vectors\n",
        search.err());
  }

  @Test
  void whatMeansTheSameIsFoundWithTheRealModel() {
    assumeTrue(
        SemanticAddOn.isInstalled(), "the add-on is not installed; scripts/add-semantic adds it");
    Path own = temp.resolve("with-vectors");
    Command.run("run", "--semantic", corpus, "--index", own);
    Command search =
        Command.run("search", "--semantic", "老年人照料床位", "--kind", "task", "--index", own);

    assertTrue(search.out().startsWith("1. 江西省民政厅关于做好社区养老服务的通知"), search.out());
  }
}
