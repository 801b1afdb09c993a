package org.hongtou.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
  @ParameterizedTest
  @CsvSource({
    "赣府厅字〔2023〕41号, 赣府厅字［２０２３］41 号",
    "“互联网＋”, '\"互联网+\"'",
    "2021—2025年, 2021–2025 年",
    "㎡, m2",
    "建成。, 建成.",
    "每年…, 每年...",
    "バ, ﾊﾞ",
  })
  void theSameWordsInAnotherStyleFoldToTheSame(String one, String other) {
    assertEquals(FoldedText.fold(one), FoldedText.fold(other));
  }

  @Test
  void everySpaceThatPagesHaveIsLeftOut() {
    assertEquals("一二三四五六", FoldedText.fold("一 二\u00A0三\u3000四\n五\u0085六\u2028"));
  }

  /** What the found characters are in the text as written. */
  private static String written(String text, @Nullable Span found) {
    assertNotNull(found);
    return FoldedText.of(text).written(found).of(text);
  }

  @Test
  void aPlaceIsToldInTheTextAsWritten() {
    String text = "一、完善 Ⅳ 类\n设施㎡。二、其他。";

    assertEquals("Ⅳ 类\n设施㎡", written(text, FoldedText.of(text).place("IV类设施m2")));
  }

  @Test
  void aTaskIsTheShortestPassageBetweenItsEnds() {
    String text = "加强领导。甲。加强领导。乙（省财政厅负责）丙（省财政厅负责）";

    assertEquals("加强领导。乙（省财政厅负责）", written(text, FoldedText.of(text).locate("加强领导。", "（省财政厅负责）")));
  }

  @Test
  void theEndsOfAShortTaskMayOverlap() {
    String text = "开展试点工作。";

    assertEquals("开展试点工作", written(text, FoldedText.of(text).locate("开展试点工", "试点工作")));
  }

  @Test
  void whatIsNotThereHasNoPlace() {
    FoldedText text = FoldedText.of("开展试点工作。");

    assertNull(text.locate("开展", "完成"));
    assertNull(text.locate("工作", "开展"));
    assertNull(text.locate("", "工作"));
    assertNull(text.place("推进"));
    assertNull(text.place(" "));
  }

  @Test
  void aPassageThatAPageNumberCutsIsFoundByItsEnds() {
    String text = "到2025年，养老服务设施— 3 —覆盖率达到90%以上。";

    assertEquals(
        "到2025年，养老服务设施— 3 —覆盖率达到90%以上",
        written(text, FoldedText.of(text).place("到2025年，养老服务设施覆盖率达到90%以上")));
  }

  @Test
  void ofSeveralEndsTheOneIsTakenThatMakesTheLengthRight() {
    String passage = "建成养老服务设施共计若干，一是各个村都达到一百个以上，二是各个村都达到一百个以上";
    String printed = passage.replace("若干，", "若干，— 3 —");
    String text = printed + "，此外还有许多工作要做好，各个村都达到一百个以上";

    assertEquals(printed, written(text, FoldedText.of(text).place(passage)));
  }

  @Test
  void overlapIsTheSharedPartOfAll() {
    assertEquals(0.5, FoldedText.overlap(new Span(0, 10), new Span(0, 5)));
    assertEquals(0, FoldedText.overlap(new Span(0, 5), new Span(5, 9)));
    assertEquals(0, FoldedText.overlap(null, new Span(5, 9)));
  }
}
