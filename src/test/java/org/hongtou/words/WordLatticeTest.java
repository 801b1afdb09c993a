package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordLatticeTest {
  private static final String ODD =
      "一二三十百千万亿零两第年月日，。、；.,．0123456789０１abcＡ①②Ⅰ㈠( )（）《》的省委办公厅\u3400\uD840\uDC00\u0000\uFFFF😀é%‰-—/";

  private final Segment hanlp =
      new ViterbiSegment()
          .enableAllNamedEntityRecognize(false)
          .enableCustomDictionary(false)
          .enableOffset(true);

  @Test
  void samplesHaveTheWordsThatHanlpFinds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        // One is in GBK: as good a text as any.
        assertSame(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void oddMixturesHaveTheWordsThatHanlpFinds() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(
            random.nextInt(8) == 0
                ? (char) random.nextInt(0x10000)
                : ODD.charAt(random.nextInt(ODD.length())));
      }
      assertSame(text.toString());
    }
  }

  @Test
  void anEmptyTextHasNoWords() {
    assertEquals(List.of(), Segmenter.words(""));
  }

  @Test
  void aLongTextLeavesNothingBehindForTheNextOne() {
    Segmenter.words("推动数字经济发展。".repeat(20_000));

    assertSame("推动数字经济发展");
  }

  private void assertSame(String text) {
    List<Segmenter.Word> expected = new ArrayList<>();
    for (Term term : hanlp.seg(text)) {
      expected.add(
          new Segmenter.Word(
              term.offset,
              term.offset + term.word.length(),
              term.word,
              term.nature == null ? "" : term.nature.toString()));
    }
    assertEquals(expected, Segmenter.words(text), text);
  }
}
