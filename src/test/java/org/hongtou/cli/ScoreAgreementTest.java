package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hongtou.Hongtou;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code hongtou evaluate} and the script {@code score.py}, which lies beside the project with its
 * annotations of real notices, count the same: two programs by different hands check each other.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ScoreAgreementTest {
  private static final Path SCRIPT = Path.of("../shared/eval/score.py");
  private static final Path DEVELOPMENT_SET = SCRIPT.resolveSibling("dev");
  private static final Path SAMPLES = Path.of("corpus");

  /** Both round to the fourth decimal. */
  private static final double ROUNDING = 0.000_11;

  @TempDir Path temp;

  @BeforeEach
  void needScriptAndPython() throws InterruptedException {
    assumeTrue(Files.exists(SCRIPT), "skipped: score.py does not lie beside the project");
    boolean python;
    try {
      python = new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      python = false;
    }
    assumeTrue(python, "skipped: score.py needs python3, which is not installed");
  }

  @Test
  void onTheDevelopmentSetBothCountTheSame() throws Exception {
    assertAgreement(DEVELOPMENT_SET, DEVELOPMENT_SET, notices(DEVELOPMENT_SET));
  }

  @Test
  void onTheSamplesBothCountTheSame() throws Exception {
    assertAgreement(SAMPLES.resolve("gold"), canonicalTexts(), notices(SAMPLES));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whereTheRecordsOfTheDevelopmentSetAreWrongBothCountTheSame(long seed) throws Exception {
    assertAgreement(perturbed(DEVELOPMENT_SET, seed), DEVELOPMENT_SET, notices(DEVELOPMENT_SET));
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void whereTheRecordsOfTheSamplesAreWrongBothCountTheSame(long seed) throws Exception {
    assertAgreement(perturbed(SAMPLES.resolve("gold"), seed), canonicalTexts(), notices(SAMPLES));
  }

  @Test
  void ofNoticesThatAreMissingBothCountNothingAsFound() throws Exception {
    List<Path> notices = notices(SAMPLES);

    assertAgreement(
        SAMPLES.resolve("gold"), canonicalTexts(), notices.subList(2, notices.size() - 1));
  }

  private static List<Path> notices(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(".*\\.(txt|html)"))
          .sorted()
          .toList();
    }
  }

  /** The script reads texts in UTF-8 only; some samples are pages, some are GB18030. */
  private Path canonicalTexts() throws Exception {
    Path texts = Files.createDirectories(temp.resolve("texts"));
    for (Path notice : notices(SAMPLES)) {
      String name = notice.getFileName().toString().replaceFirst("\\.[a-z]+$", ".txt");
      Files.writeString(texts.resolve(name), Hongtou.read(notice).text());
    }
    return texts;
  }

  /** Annotations made wrong in many places, the same for the same seed. */
  private Path perturbed(Path gold, long seed) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("perturbed"));
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList()) {
        PerturbedGold wrong =
            new PerturbedGold(
                Files.readString(file),
                new Random(seed + file.getFileName().toString().hashCode()));
        Files.writeString(folder.resolve(file.getFileName()), wrong.json());
      }
    }
    return folder;
  }

  private void assertAgreement(Path gold, Path texts, List<Path> notices) throws Exception {
    JsonNode script = script(gold, texts, notices);
    JsonNode command = command(gold, notices);
    assertEquals(script.get("documents").asInt(), command.get("documents").asInt());
    assertEquals(script.get("missing"), command.get("missing"));
    for (String measure :
        List.of(
            "tasks",
            "tasks_strict",
            "units",
            "units_with_role",
            "targets",
            "targets_full",
            "citations")) {
      JsonNode expected = script.get(measure);
      JsonNode actual = command.get("totals").get(measure);
      assertEquals(expected.get("gold").asInt(), actual.get("gold").asInt(), measure + " gold");
      assertEquals(
          expected.get("predicted").asInt(), actual.get("found").asInt(), measure + " found");
      for (String figure : List.of("p", "r", "f1")) {
        assertNear(expected.get(figure), actual.get(figure), measure + " " + figure);
      }
    }
    script
        .get("meta")
        .forEachEntry(
            (field, share) -> {
              JsonNode actual = command.get("metadata").get(field);
              assertEquals(
                  share.asString(),
                  actual.get("right").asInt() + "/" + actual.get("of").asInt(),
                  field);
            });
    assertNear(script.get("meta_accuracy"), command.get("metadataAccuracy"), "metadata");
    assertNear(
        script.get("deadline_accuracy"),
        command.get("taskDeadlines").get("accuracy"),
        "task deadlines");
  }

  private static void assertNear(
      @Nullable JsonNode expected, @Nullable JsonNode actual, String what) {
    assertTrue(expected != null && actual != null, what);
    assertEquals(expected.isNull(), actual.isNull(), what);
    if (!expected.isNull()) {
      assertEquals(expected.asDouble(), actual.asDouble(), ROUNDING, what);
    }
  }

  private static JsonNode command(Path gold, List<Path> notices) {
    List<Object> words = new ArrayList<>(List.of("evaluate", "--json", gold));
    words.addAll(notices);
    Command evaluate = Command.run(words.toArray());
    assertTrue(!evaluate.out().isEmpty(), evaluate.err());
    return JsonMapper.shared().readTree(evaluate.out());
  }

  private JsonNode script(Path gold, Path texts, List<Path> notices) throws Exception {
    Path export = temp.resolve("export.jsonl");
    List<Object> words = new ArrayList<>(List.of("extract", "-o", export));
    words.addAll(notices);
    assertEquals(0, Command.run(words.toArray()).code());
    Path out = temp.resolve("score.json");
    Path err = temp.resolve("score.err");
    ProcessBuilder python =
        new ProcessBuilder(
            "python3",
            SCRIPT.toString(),
            gold.toString(),
            export.toString(),
            "--text-dir",
            texts.toString(),
            "--json");
    python.environment().put("PYTHONUTF8", "1");
    int code = python.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    assertEquals(0, code, Files.readString(err));
    return JsonMapper.shared().readTree(Files.readString(out));
  }
}
