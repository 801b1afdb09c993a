package org.hongtou.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.wrap.HtmlMaker;
import org.hongtou.wrap.Wrapped;
import org.junit.jupiter.api.Test;

class NoticeComparisonTest {
  private static final Path SAMPLES = Path.of("corpus");
  private static final Path REAL = Path.of("../shared/eval/dev");

  private static List<Path> notices(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(end -> file.toString().endsWith(end)))
          .sorted()
          .toList();
    }
  }

  private static List<String> told(Notice a, Notice b) throws IOException {
    return Told.of(NoticeComparison.of(a, b));
  }

  @Test
  void aSampleDoesNotDifferFromItself() throws Exception {
    for (Path file : notices(SAMPLES, ".txt", ".html")) {
      Notice notice = Hongtou.read(file);
      assertFalse(NoticeComparison.of(notice, notice).differs(), file.toString());
    }
  }

  @Test
  void aRealNoticeDoesNotDifferFromItself() throws Exception {
    assumeTrue(Files.isDirectory(REAL), "skipped: the notices of ../shared are not beside us");
    for (Path file : notices(REAL, ".txt")) {
      Notice notice = Hongtou.read(file);
      assertFalse(NoticeComparison.of(notice, notice).differs(), file.toString());
    }
  }

  /** One of the samples is in GB18030. */
  private static String text(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.contains("\uFFFD")
        ? new String(Files.readAllBytes(file), Charset.forName("GB18030"))
        : text;
  }

  private static List<String> twins(Path folder) throws Exception {
    List<String> differences = new ArrayList<>();
    for (Path file : notices(folder, ".txt")) {
      String text = text(file);
      byte[] page = HtmlMaker.make(Wrapped.ofText(text), Charset.forName("GB18030"), "gb2312");
      Notice plain = Hongtou.read(file);
      Notice twin = Hongtou.read(page, "twin.html");
      told(plain, twin).forEach(one -> differences.add(file.getFileName() + ": " + one));
    }
    return differences;
  }

  @Test
  void aSampleDoesNotDifferFromItsTwinInGbkHtml() throws Exception {
    assertEquals(List.of(), twins(SAMPLES));
  }

  @Test
  void aRealNoticeDoesNotDifferFromItsTwinInGbkHtml() throws Exception {
    assumeTrue(Files.isDirectory(REAL), "skipped: the notices of ../shared are not beside us");
    assertEquals(List.of(), twins(REAL));
  }

  @Test
  void widthOfPunctuationSpacesAndLineBreaksAreNoDifference() throws Exception {
    String text = Files.readString(SAMPLES.resolve("anhui-yaodian.txt"));
    String other =
        text.replace("，", ",")
            .replace("（", "(")
            .replace("）", ")")
            .replace("全省", " 全省")
            .replace("制度", "制 度");

    assertEquals(
        List.of(),
        told(
            Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "a.txt"),
            Hongtou.read(other.getBytes(StandardCharsets.UTF_8), "b.txt")));
  }

  /** What the comparison the other way round is to tell. */
  private static Comparison mirrored(Comparison of) {
    List<TaskChange> changed =
        of.changed().stream()
            .map(
                change ->
                    new TaskChange(
                        change.b(),
                        change.a(),
                        change.aspects(),
                        change.words().stream()
                            .map(w -> new WordChange(w.inB(), w.inA(), w.spanB(), w.spanA()))
                            .toList(),
                        change.units().stream().map(NoticeComparisonTest::mirrored).toList(),
                        change.deadline() == null ? null : mirrored(change.deadline()),
                        change.targets().stream().map(NoticeComparisonTest::mirrored).toList()))
            .toList();
    return new Comparison(
        of.b(),
        of.a(),
        of.differs(),
        of.metadata().stream().map(NoticeComparisonTest::mirrored).toList(),
        of.sections().stream().map(NoticeComparisonTest::mirrored).toList(),
        of.dropped(),
        of.added(),
        changed,
        of.targets().stream().map(NoticeComparisonTest::mirrored).toList(),
        of.passages().stream()
            .map(
                passage ->
                    new PassageChange(
                        mirrored(passage.change()),
                        passage.b(),
                        passage.a(),
                        passage.words().stream()
                            .map(w -> new WordChange(w.inB(), w.inA(), w.spanB(), w.spanA()))
                            .toList()))
            .toList(),
        of.unchanged());
  }

  private static Change mirrored(Change change) {
    return switch (change) {
      case ADDED -> Change.DROPPED;
      case DROPPED -> Change.ADDED;
      case CHANGED -> Change.CHANGED;
    };
  }

  private static FieldChange mirrored(FieldChange field) {
    return new FieldChange(field.field(), field.inB(), field.inA(), field.spanB(), field.spanA());
  }

  private static UnitChange mirrored(UnitChange unit) {
    return new UnitChange(
        mirrored(unit.change()),
        unit.unit(),
        unit.rolesB(),
        unit.rolesA(),
        unit.spanB(),
        unit.spanA());
  }

  private static TargetChange mirrored(TargetChange target) {
    return new TargetChange(
        mirrored(target.change()),
        target.b(),
        target.a(),
        target.fields().stream().map(NoticeComparisonTest::mirrored).toList());
  }

  @Test
  void theOtherWayRoundTheSameIsTold() throws Exception {
    List<Notice> samples = new ArrayList<>();
    for (Path file : notices(SAMPLES, ".txt", ".html")) {
      samples.add(Hongtou.read(file));
    }
    for (Notice a : samples) {
      for (Notice b : samples) {
        Comparison there = NoticeComparison.of(a, b);
        Comparison back = NoticeComparison.of(b, a);
        assertEquals(
            new TreeSet<>(Told.of(there)),
            new TreeSet<>(Told.of(mirrored(back))),
            () -> a.source().path() + " and " + b.source().path());
      }
    }
  }
}
