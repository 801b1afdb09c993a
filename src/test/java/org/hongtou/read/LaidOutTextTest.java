package org.hongtou.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.ToXMLContentHandler;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Source;
import org.hongtou.model.Span;
import org.hongtou.model.Warning;
import org.hongtou.read.formats.LaidOut;
import org.junit.jupiter.api.Test;

/** What parsers lay out becomes text, tables, pages and warnings. */
class LaidOutTextTest {
  private final Metadata metadata = new Metadata();
  private final ToXMLContentHandler xhtml = new ToXMLContentHandler();

  private LaidOut laidOut() throws Exception {
    return new LaidOut(xhtml, metadata);
  }

  private NoticeText read() {
    CanonicalText out = new CanonicalText(100);
    LaidOutText.write(xhtml.toString(), List.of(metadata.getValues(LaidOut.WARNING)), out);
    return out.finish(Map.of(), new Source("a.pdf", null, "0", "application/pdf", null, 1));
  }

  private static Span spanOf(String quote, NoticeText read) {
    int start = read.text().indexOf(quote);
    assertTrue(start >= 0, read.text());
    return new Span(start, start + quote.length());
  }

  @Test
  void paragraphsStandOneToALine() throws Exception {
    LaidOut out = laidOut();
    out.paragraph("关于做好防汛工作的通知");
    out.paragraph("各市、县<区>人民政府：");
    out.end();
    NoticeText read = read();
    assertEquals("关于做好防汛工作的通知\n各市、县<区>人民政府：\n", read.text());
    assertFalse(read.pages().exist());
  }

  @Test
  void aMergedCellStandsInEveryRowItCovers() throws Exception {
    LaidOut out = laidOut();
    out.table(
        List.of(
            List.of(new LaidOut.Cell("任务"), new LaidOut.Cell("单位")),
            List.of(new LaidOut.Cell("加强值守", 2, 1, false), new LaidOut.Cell("应急局")),
            List.of(new LaidOut.Cell("水利局"))));
    out.end();
    NoticeText read = read();
    Block.Table table = (Block.Table) read.blocks().getFirst();
    assertEquals(
        table.rows().get(1).cells().getFirst().span(),
        table.rows().get(2).cells().getFirst().span());
  }

  @Test
  void everyPageBeginsWhereItsFirstCharacterStands() throws Exception {
    LaidOut out = laidOut();
    out.page();
    out.paragraph("关于做好防汛工作的通知");
    out.paragraph("一、加强  值守");
    out.page();
    out.table(
        List.of(
            List.of(new LaidOut.Cell("任务"), new LaidOut.Cell("单位")),
            List.of(new LaidOut.Cell("完善预案"), new LaidOut.Cell("应急局"))));
    out.paragraph("二、加强巡查");
    out.page();
    out.page();
    out.paragraph("三、加强督导");
    out.end();
    NoticeText read = read();
    assertEquals(4, read.pages().starts().size());
    assertEquals(0, read.pages().starts().getFirst());
    assertEquals(1, read.pages().of(spanOf("值守", read)));
    assertEquals(2, read.pages().of(spanOf("任务", read)));
    assertEquals(2, read.pages().of(spanOf("二、加强巡查", read)));
    assertEquals(4, read.pages().of(spanOf("三、", read)));
  }

  @Test
  void warningsOfAParserAreTheNotices() throws Exception {
    LaidOut out = laidOut();
    out.paragraph("通知");
    out.warn("page-damaged", "page 2 is damaged");
    out.end();
    assertEquals(
        List.of(new Warning("page-damaged", "page 2 is damaged", null)), read().warnings());
  }

  private static List<String> doubtful(NoticeText read) {
    return read.warnings().stream()
        .filter(warning -> warning.code().equals(Warning.OCR_DOUBTFUL))
        .map(Warning::span)
        .map(span -> span == null ? "nowhere" : span.start() + ":" + span.of(read.text()))
        .toList();
  }

  @Test
  void aLineOfDoubtfulRecognitionIsFoundInItsParagraph() throws Exception {
    LaidOut out = laidOut();
    out.paragraph("2023年新建社区阅读点 30个，服务半径不超过1.5公里。");
    out.warn("ocr-doubtful", "新建社区阅读点30个，服务");
    out.end();
    assertEquals(List.of("5:新建社区阅读点 30个，服务"), doubtful(read()));
  }

  @Test
  void linesThatAreAlikeAreFoundOneBehindTheOther() throws Exception {
    LaidOut out = laidOut();
    out.paragraph("责任单位：市民政局");
    out.paragraph("责任单位：市民政局");
    out.warn("ocr-doubtful", "责任单位：市民政局");
    out.warn("ocr-doubtful", "责任单位：市民政局");
    out.end();
    assertEquals(List.of("0:责任单位：市民政局", "10:责任单位：市民政局"), doubtful(read()));
  }

  @Test
  void aShortDoubtfulLineIsACellOfItsOwn() throws Exception {
    LaidOut out = laidOut();
    out.paragraph("到2030年");
    out.table(List.of(List.of(new LaidOut.Cell("新建"), new LaidOut.Cell("30"))));
    out.warn("ocr-doubtful", "30");
    out.end();
    assertEquals(List.of("10:30"), doubtful(read()));
  }

  @Test
  void aDoubtfulLineThatTheTextLeavesOutIsNamedWithoutAPlace() throws Exception {
    LaidOut out = laidOut();
    out.paragraph("通知");
    out.warn("ocr-doubtful", "—3—");
    out.end();
    assertEquals(List.of("nowhere"), doubtful(read()));
  }
}
