package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractAsGoldTest {
  private static final Path SAMPLES = Path.of("corpus");

  @TempDir Path temp;
  private Path corpus;

  @BeforeEach
  void composeACorpus() throws IOException {
    corpus = Samples.corpus(temp.resolve("corpus"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void draftsOfTheSamplesAgreeInEverythingUntilTheyAreCorrected() {
    Path gold = temp.resolve("gold");

    assertEquals(0, Command.run("extract", SAMPLES, "--as-gold", "-o", gold).code());
    Command evaluate = Command.run("evaluate", gold, "--json");

    assertEquals(0, evaluate.code(), evaluate.err());
    JsonNode report = JsonMapper.shared().readTree(evaluate.out());
    assertEquals(16, report.get("documents").asInt());
    report
        .get("totals")
        .forEachEntry(
            (measure, score) -> {
              assertTrue(score.get("gold").asInt() > 0, measure);
              assertEquals(1.0, score.get("f1").asDouble(), measure);
            });
    for (String fields : List.of("metadata", "taskFields", "targetFields")) {
      report
          .get(fields)
          .forEachEntry(
              (field, share) -> assertEquals(1.0, share.get("accuracy").asDouble(), field));
    }
    assertEquals(0, report.get("differences").size());
  }

  @Test
  void withoutAFolderADraftLiesBesideItsNotice() throws IOException {
    Command extract = Command.run("extract", corpus.resolve("养老.txt"), "--as-gold");

    assertEquals(0, extract.code());
    assertEquals("", extract.out());
    assertTrue(extract.err().startsWith("1 annotations drafted, 0 files failed"), extract.err());
    assertEquals(List.of("养老.gold.json", "养老.txt", "平台.txt"), names(corpus));
  }

  @Test
  void aPageIsCopiedWithTheTextThatItsAnnotationQuotes() throws IOException {
    Path gold = temp.resolve("gold");
    Path page = SAMPLES.resolve("hebei-jiagong.html");

    Command.run("extract", page, "--as-gold", "-o", gold);

    assertEquals(
        List.of("hebei-jiagong.gold.json", "hebei-jiagong.html", "hebei-jiagong.txt"), names(gold));
    assertEquals(-1, Files.mismatch(page, gold.resolve("hebei-jiagong.html")));
    assertFalse(Files.readString(gold.resolve("hebei-jiagong.txt")).contains("<"));
  }

  @Test
  void anAnnotationThatIsThereIsNotReplacedAndNothingElseIsWritten() throws IOException {
    Path gold = Files.createDirectories(temp.resolve("gold"));
    Path corrected = Files.writeString(gold.resolve("养老.gold.json"), "by hand");

    Command extract = Command.run("extract", corpus, "--as-gold", "-o", gold);

    assertEquals(2, extract.code());
    assertEquals(1, extract.err().lines().count(), extract.err());
    assertTrue(
        extract.err().contains("养老.gold.json is there already (one of 1 such files)"),
        extract.err());
    assertEquals("by hand", Files.readString(corrected));
    assertEquals(List.of("养老.gold.json"), names(gold));
  }

  @Test
  void forceReplacesIt() throws IOException {
    Path gold = Files.createDirectories(temp.resolve("gold"));
    Path corrected = Files.writeString(gold.resolve("养老.gold.json"), "by hand");

    Command extract = Command.run("extract", corpus, "--as-gold", "--force", "-o", gold);

    assertEquals(0, extract.code());
    assertTrue(Files.readString(corrected).startsWith("{\n  \"doc\": \"养老\","));
  }

  @Test
  void draftingAgainBesideAPageDoesNotTakeItsTextForAnotherNotice() throws IOException {
    Path page = Files.copy(SAMPLES.resolve("hebei-jiagong.html"), temp.resolve("加工.html"));
    Command.run("extract", page, "--as-gold");

    Command again = Command.run("extract", temp, "--as-gold", "--force");

    assertTrue(again.err().startsWith("3 annotations drafted"), again.err());
  }

  @Test
  void noticesOfOneNameDoNotShareAnAnnotation() throws IOException {
    Path other = Files.createDirectories(corpus.resolve("2022"));
    Files.writeString(other.resolve("养老.txt"), Samples.CARE);

    Command shared = Command.run("extract", corpus, "--as-gold", "-o", temp.resolve("gold"));
    Command beside = Command.run("extract", corpus, "--as-gold");

    assertEquals(2, shared.code());
    assertTrue(shared.err().contains("would share one annotation"), shared.err());
    assertEquals(0, beside.code(), beside.err());
    assertEquals(List.of("养老.gold.json", "养老.txt"), names(other));
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTheOthersAreDrafted() throws IOException {
    Files.write(corpus.resolve("空.txt"), new byte[0]);
    Path gold = temp.resolve("gold");

    Command extract = Command.run("extract", corpus, "--as-gold", "-o", gold);

    assertEquals(1, extract.code());
    assertTrue(extract.err().contains("空.txt is empty"), extract.err());
    assertEquals(List.of("养老.gold.json", "养老.txt", "平台.gold.json", "平台.txt"), names(gold));
  }

  @Test
  void whatDoesNotGoWithItIsRefusedInASentence() throws IOException {
    Path file = Files.writeString(temp.resolve("all.jsonl"), "before");

    for (Command refused :
        List.of(
            Command.run("extract", corpus, "--as-gold", "-o", "-"),
            Command.run("extract", corpus, "--as-gold", "-o", file),
            Command.run("extract", corpus, "--as-gold", "--format", "json"),
            Command.run("extract", corpus, "--force"),
            Command.run("extract", "-", "--as-gold"))) {
      assertEquals(2, refused.code());
      assertEquals(1, refused.err().lines().count(), refused.err());
    }
    assertEquals("before", Files.readString(file));
  }
}
