package org.hongtou.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.Hongtou;
import org.hongtou.evaluate.Field;
import org.hongtou.evaluate.GoldFile;
import org.hongtou.evaluate.GoldNotice.GoldList;
import org.hongtou.evaluate.Judgement;
import org.hongtou.evaluate.NoticeEvaluation;
import org.hongtou.evaluate.Verdict;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sample of {@code corpus/} gives what its annotation in {@code corpus/gold} says: more
 * strictly than {@code hongtou evaluate} counts, in the very words of the annotation.
 */
class SampleNoticesTest {
  private static final Path CORPUS = Path.of("corpus");

  private record Sample(GoldFile gold, Notice notice, NoticeEvaluation evaluation) {
    static Sample of(Path goldFile) throws Exception {
      GoldFile gold = GoldFile.read(goldFile, goldFile.toString());
      Notice notice = Hongtou.read(file(gold.doc()));
      return new Sample(gold, notice, NoticeEvaluation.of(gold, notice));
    }

    private static Path file(String name) {
      return Stream.of(".txt", ".html")
          .map(ending -> CORPUS.resolve(name + ending))
          .filter(Files::exists)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("corpus/ has no sample called " + name));
    }
  }

  /** What is wrong with a sample, a sentence each. */
  private interface Check extends Function<Sample, Stream<String>> {}

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
    return DynamicContainer.dynamicContainer(
        GoldFile.doc(goldFile.toString()),
        Stream.of(
            test(goldFile, "tasks", SampleNoticesTest::tasks),
            test(goldFile, "units with role", SampleNoticesTest::units),
            test(goldFile, "targets", SampleNoticesTest::targets),
            test(goldFile, "citations", SampleNoticesTest::citations),
            test(goldFile, "lists", SampleNoticesTest::lists),
            test(goldFile, "metadata", SampleNoticesTest::metadata)));
  }

  private static DynamicTest test(Path goldFile, String what, Check check) {
    return DynamicTest.dynamicTest(
        what,
        () ->
            assertEquals(
                "",
                check.apply(Sample.of(goldFile)).collect(Collectors.joining("\n")),
                () -> what + " differ from " + goldFile));
  }

  private static Stream<String> tasks(Sample sample) {
    return wrong(
        sample.evaluation().tasks(),
        EnumSet.of(Field.TITLE, Field.DEADLINE),
        task -> task.number() + " " + task.start(),
        task -> task.number() + " " + task.text());
  }

  private static Stream<String> units(Sample sample) {
    return Stream.concat(
        wrong(
            sample.evaluation().responsibilities(),
            EnumSet.of(Field.ROLE),
            unit -> unit.unit() + " " + unit.role(),
            unit -> unit.asWritten() + " " + unit.role()),
        sample.evaluation().responsibilities().stream()
            .filter(unit -> unit.gold() != null && unit.found() != null)
            .flatMap(
                unit ->
                    inTheVeryWords(
                        Objects.requireNonNull(unit.gold()).unit(),
                        Objects.requireNonNull(unit.found()).asWritten())));
  }

  private static Stream<String> targets(Sample sample) {
    return Stream.concat(
        wrong(
            sample.evaluation().targets(),
            EnumSet.of(Field.VALUE, Field.VALUE_MAX, Field.OP, Field.KIND, Field.DEADLINE),
            target -> target.quote(),
            target -> target.text()),
        // 名 and 人 may stand for each other, 个 and % may not.
        sample.evaluation().targets().stream()
            .filter(target -> target.verdict() == Verdict.DIFFERS)
            .map(target -> "differs: " + target.differing()));
  }

  private static Stream<String> citations(Sample sample) {
    return wrong(
        sample.evaluation().citations(),
        EnumSet.of(Field.TITLE, Field.DOCUMENT_NUMBER),
        citation -> citation.title(),
        citation -> citation.title());
  }

  /** Lists with what they declare and name; a list whose count is wrong must have its warning. */
  private static Stream<String> lists(Sample sample) {
    List<GoldList> gold = Objects.requireNonNullElse(sample.gold().notice().lists(), List.of());
    if (gold.isEmpty()) {
      return sample.notice().lists().stream().map(list -> "extra: " + list.title());
    }
    long wrong = gold.stream().filter(list -> list.items().size() != list.declaredCount()).count();
    long warned =
        sample.notice().warnings().stream()
            .filter(warning -> warning.code().equals("list-count-differs"))
            .count();
    return Stream.concat(
        wrong(
            sample.evaluation().lists(),
            EnumSet.of(Field.DECLARED_COUNT, Field.ITEMS),
            list -> list.title(),
            list -> list.title()),
        wrong == warned
            ? Stream.of()
            : Stream.of(wrong + " lists with a wrong count, but " + warned + " warnings of it"));
  }

  private static Stream<String> metadata(Sample sample) {
    return sample.evaluation().metadata().stream()
        .flatMap(
            said ->
                inTheVeryWords(
                    said.field() + " " + said.gold(), said.field() + " " + said.found()));
  }

  /** Records that are missed, extra, or have one of these fields in other words. */
  private static <G, P> Stream<String> wrong(
      List<Judgement<G, P>> judgements,
      Set<Field> fields,
      Function<G, String> gold,
      Function<P, String> found) {
    return judgements.stream()
        .flatMap(
            judgement -> {
              G wanted = judgement.gold();
              P got = judgement.found();
              if (wanted == null || got == null) {
                return Stream.of(
                    wanted != null
                        ? "missed: " + gold.apply(wanted)
                        : "extra: " + found.apply(Objects.requireNonNull(got)));
              }
              return judgement.fields().stream()
                  .filter(field -> fields.contains(field.field()))
                  .flatMap(field -> inTheVeryWords(field.gold(), field.found()))
                  .map(difference -> gold.apply(wanted) + ": " + difference);
            });
  }

  private static Stream<String> inTheVeryWords(@Nullable String gold, @Nullable String found) {
    return dense(gold).equals(dense(found))
        ? Stream.of()
        : Stream.of(gold + " expected, got " + found);
  }

  /** Without white space, which reading may set anew. */
  private static String dense(@Nullable String words) {
    return words == null
        ? ""
        : words
            .chars()
            .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.joining());
  }
}
