package org.hongtou.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hongtou.model.Span;
import org.junit.jupiter.api.Test;

class QuoteTest {
  /** The sentence with 【】 around what is meant. */
  private static String quote(String text, String meant) {
    int at = text.indexOf(meant);
    Quote quote = Quote.of(text, new Span(at, at + meant.length()));
    Span mark = quote.mark();
    return quote.text().substring(0, mark.start())
        + "【"
        + mark.of(quote.text())
        + "】"
        + quote.text().substring(mark.end());
  }

  @Test
  void itIsTheSentenceInWhichSomethingStands() {
    assertEquals("到2025年，【建成10个】中心。", quote("一是宣传。到2025年，建成10个中心。二是总结。", "建成10个"));
  }

  @Test
  void aParagraphEndsASentenceToo() {
    assertEquals("【工作要求】", quote("完善设施。\n工作要求\n各地要落实。", "工作要求"));
  }

  @Test
  void whatRunsOverSeveralLinesIsShownOnOne() {
    assertEquals("【加强领导。落实经费。】", quote("加强领导。落实经费。\n（省财政厅负责）", "加强领导。落实经费。\n（省财政厅负责）"));
  }

  @Test
  void aLongSentenceIsCutOnBothSides() {
    String quote = quote("甲".repeat(200) + "建成10个" + "乙".repeat(200), "建成10个");

    assertEquals("…" + "甲".repeat(60) + "【建成10个】" + "乙".repeat(60) + "…", quote);
  }

  @Test
  void aLongTaskIsCutBehindItsBeginning() {
    assertEquals("【" + "甲".repeat(120) + "】…", quote("甲".repeat(300) + "。", "甲".repeat(300)));
  }

  @Test
  void anEmptyPlaceMarksNothing() {
    assertEquals(new Quote("甲乙。", new Span(1, 1)), Quote.of("甲乙。", new Span(1, 1)));
  }
}
