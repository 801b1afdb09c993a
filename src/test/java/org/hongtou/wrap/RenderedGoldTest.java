package org.hongtou.wrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.Hongtou;
import org.hongtou.evaluate.Evaluation;
import org.hongtou.evaluate.GoldFile;
import org.hongtou.evaluate.Measure;
import org.hongtou.evaluate.NoticeEvaluation;
import org.hongtou.evaluate.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The annotated notices that lie beside the project give the same records when they are wrapped
 * into other files as they do as texts.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class RenderedGoldTest {
  private static final Path GOLD = Path.of("../shared/eval/dev");

  /** How far a measure of all notices together may fall from that of the texts. */
  private static final double MOST_LOST = 0.01;

  /** What a page whose {@code <meta>} says gb2312 is written in, in truth. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private static List<GoldFile> gold = List.of();
  private static Tally texts;

  private interface Maker {
    byte[] make(Wrapped notice);
  }

  @BeforeAll
  static void readTheTexts() throws Exception {
    assumeTrue(Files.isDirectory(GOLD), "skipped: no annotated notices lie beside the project");
    try (Stream<Path> files = Files.list(GOLD)) {
      List<GoldFile> read = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(GoldFile.ENDING)).sorted().toList()) {
        read.add(GoldFile.read(file, file.toString()));
      }
      gold = List.copyOf(read);
    }
    List<NoticeEvaluation> evaluations = new ArrayList<>();
    for (GoldFile each : gold) {
      evaluations.add(
          NoticeEvaluation.of(
              each, Hongtou.read(text(each).getBytes(StandardCharsets.UTF_8), each.doc())));
    }
    texts = new Evaluation(evaluations, List.of()).tally();
  }

  private static String text(GoldFile gold) throws IOException {
    return Files.readString(GOLD.resolve(gold.doc() + ".txt"));
  }

  @Test
  void docxGivesWhatTheTextGives() throws Exception {
    assertEquals("", lost(DocxMaker::make));
  }

  @Test
  void pdfGivesWhatTheTextGives() throws Exception {
    assumeTrue(PdfMaker.missing().isEmpty(), PdfMaker::missing);
    assertEquals("", lost(PdfMaker::make));
  }

  @Test
  void htmlInGbkGivesWhatTheTextGives() throws Exception {
    assertEquals("", lost(notice -> HtmlMaker.make(notice, CHINESE, "gb2312")));
  }

  /** The measures that are worse than those of the texts, a line each. */
  private static String lost(Maker maker) throws Exception {
    List<NoticeEvaluation> evaluations = new ArrayList<>();
    for (GoldFile each : gold) {
      byte[] file = maker.make(Wrapped.ofText(text(each)));
      evaluations.add(NoticeEvaluation.of(each, Hongtou.read(file, each.doc())));
    }
    Tally tally = new Evaluation(evaluations, List.of()).tally();
    List<String> lost = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      add(measure.toString(), texts.score(measure).f1(), tally.score(measure).f1(), lost);
    }
    add(
        "metadata",
        texts.metadataTogether().accuracy(),
        tally.metadataTogether().accuracy(),
        lost);
    add(
        "task deadlines",
        texts.statedDeadlines().accuracy(),
        tally.statedDeadlines().accuracy(),
        lost);
    return lost.stream().collect(Collectors.joining("\n"));
  }

  private static void add(String what, double text, double wrapped, List<String> lost) {
    if (Math.abs(text - wrapped) > MOST_LOST) {
      lost.add(what + " " + wrapped + ", of the texts " + text);
    }
  }
}
