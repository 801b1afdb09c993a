package org.hongtou.wrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hongtou.wrap.RenderedGold.Format;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The annotated notices that lie beside the project give the same records when they are wrapped
 * into other files as they do as texts.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class RenderedGoldTest {
  /** How far a measure of all notices together may be from that of the texts. */
  private static final double MOST_APART = 0.01;

  private static RenderedGold gold;
  private static Map<String, Double> texts = Map.of();

  @BeforeAll
  static void readTheTexts() throws Exception {
    assumeTrue(
        Files.isDirectory(RenderedGold.DEVELOPMENT_SET),
        "skipped: no annotated notices lie beside the project");
    gold = new RenderedGold(RenderedGold.DEVELOPMENT_SET);
    texts = gold.measure(Format.TXT);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TXT")
  void givesWhatTheTextsGive(Format format) throws Exception {
    assumeTrue(format != Format.PDF || PdfMaker.missing().isEmpty(), PdfMaker::missing);
    List<String> apart = new ArrayList<>();
    gold.measure(format)
        .forEach(
            (what, figure) -> {
              double text = texts.getOrDefault(what, 0.0);
              if (Math.abs(text - figure) > MOST_APART) {
                apart.add(what + " " + figure + ", of the texts " + text);
              }
            });
    assertEquals("", String.join("\n", apart));
  }
}
