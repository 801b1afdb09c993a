package org.hongtou.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hongtou.Hongtou;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sample of {@code corpus/} gives what its annotation in {@code corpus/gold} says. */
class SampleNoticesTest {
  private static final Path CORPUS = Path.of("corpus");

  @TestFactory
  Stream<DynamicContainer> samplesGiveWhatTheirGoldSays() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve("gold"))) {
      return files.sorted().toList().stream().map(SampleNoticesTest::testsOf);
    }
  }

  @Test
  void everySampleHasItsGold() throws IOException {
    List<String> samples = names(CORPUS, "\\.(txt|html)");
    assertFalse(samples.isEmpty());
    assertEquals(samples, names(CORPUS.resolve("gold"), "\\.gold\\.json"));
  }

  private static List<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(".*" + ending))
          .map(name -> name.replaceFirst(ending + "$", ""))
          .sorted()
          .toList();
    }
  }

  private static DynamicContainer testsOf(Path goldFile) {
    GoldNotice gold = GoldNotice.read(goldFile);
    return DynamicContainer.dynamicContainer(
        gold.doc(),
        Stream.of(
            test(gold, "tasks", GoldComparison::tasks),
            test(gold, "titles and deadlines of tasks", GoldComparison::titlesAndDeadlines),
            test(gold, "units with role", GoldComparison::responsibilities),
            test(gold, "targets", GoldComparison::targets),
            test(gold, "citations", GoldComparison::citations),
            test(gold, "lists", GoldComparison::lists),
            test(gold, "metadata", GoldComparison::metadata)));
  }

  private static DynamicTest test(
      GoldNotice gold, String what, Function<GoldComparison, List<String>> differences) {
    return DynamicTest.dynamicTest(
        gold.doc() + ": " + what,
        () ->
            assertEquals(
                "",
                String.join(
                    "\n",
                    differences.apply(new GoldComparison(gold, Hongtou.read(sample(gold.doc()))))),
                () -> gold.doc() + ": " + what + " differ from corpus/gold"));
  }

  private static Path sample(String name) {
    return Stream.of(".txt", ".html")
        .map(ending -> CORPUS.resolve(name + ending))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("corpus/ has no sample called " + name));
  }
}
