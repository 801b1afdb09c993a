package org.hongtou.read.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.wrap.PdfOptions;
import org.hongtou.wrap.Wrapped;
import org.junit.jupiter.api.Test;

/** Notices printed as offices print them come back as the paragraphs they were. */
class PrintedNoticeTest {
  private static final String TITLE = "青禾市人民政府办公室关于印发青禾市社区食堂建设三年行动方案（2024—2026年）的通知";

  private static final String BODY =
      """
      各县（区）人民政府，市政府各部门：
      《青禾市社区食堂建设三年行动方案（2024—2026年）》已经市政府第38次常务会议审议通过，现印发给你们，请结合实际认真组织实施。
      一、总体要求
      坚持政府引导、社会参与、市场运作，到2026年底，全市建成社区食堂240家，覆盖85%以上的城市社区，日均供餐能力达到3.6万人次。
      二、重点任务
      （一）优化设施布局。统筹利用社区综合服务设施、闲置公房和国有企业存量资产，按照每个街道不少于2家的标准布局建设社区食堂，对服务半径超过1500米的社区设置助餐点。（责任单位：市民政局、市自然资源局，各县（区）人民政府）
      （二）规范运营管理。建立社区食堂名录，实行统一标识、统一公示、统一监管，每季度开展一次食品安全检查，群众满意度不低于90%。
      1.严格准入条件。运营单位应当依法取得食品经营许可，近三年无重大食品安全事故和严重失信记录，并与所在街道办事处签订服务协议，明确服务内容、收费标准和退出机制。
      2.强化日常监管。市场监管部门将社区食堂纳入重点监管范围，推行“互联网+明厨亮灶”，实现后厨操作全程可视、食材来源全程可溯，违规问题整改率达到100%。
      三、保障措施
      市财政每年安排专项资金1200万元，对新建社区食堂按照实际投入的40%给予一次性补助，单家最高不超过30万元；对正常运营满一年且考核合格的，给予每年2万元的运营补贴。
      附件：社区食堂建设任务分解表
      """;

  private static final String NOTICE =
      "# " + TITLE + "\n" + BODY + "> 青禾市人民政府办公室\n> 2024年3月18日\n（此件公开发布）\n";

  private static List<String> paragraphs(String source) {
    List<String> texts = new ArrayList<>();
    for (Wrapped.Piece piece : Wrapped.parse(source).pieces()) {
      if (piece instanceof Wrapped.Line line) {
        texts.add(line.text());
      }
    }
    return texts;
  }

  @Test
  void wrappedLinesAreJoinedToTheParagraphsThatTheyCameFrom() throws Exception {
    assertEquals(paragraphs(NOTICE), ReadPdf.of(NOTICE, PdfOptions.usual()).paragraphs());
  }

  @Test
  void linesWithARaggedEndAreJoinedToo() throws Exception {
    assertEquals(paragraphs(NOTICE), ReadPdf.of(NOTICE, PdfOptions.usual().ragged()).paragraphs());
  }

  @Test
  void paragraphsWithoutAnIndentEndWithTheirShortLastLine() throws Exception {
    assertEquals(
        paragraphs(NOTICE), ReadPdf.of(NOTICE, PdfOptions.usual().withoutIndent()).paragraphs());
  }

  @Test
  void aParagraphStandsOnThePageWhereItBegins() throws Exception {
    ReadPdf read = ReadPdf.of(NOTICE, PdfOptions.usual());
    assertEquals(2, read.pages().size());
    assertTrue(read.pages().get(1).get(0).length() < 200, read.pages().get(1).get(0));
    assertTrue(paragraphs(NOTICE).containsAll(read.pages().get(0)));
  }

  @Test
  void theHeaderThatEveryPageRepeatsIsLeftOut() throws Exception {
    String header = "青禾市人民政府公报　2024年第3期";
    ReadPdf read = ReadPdf.of(NOTICE + BODY, PdfOptions.usual().withHeader(header));
    assertEquals(paragraphs(NOTICE + BODY), read.paragraphs());
  }

  @Test
  void aSlantedWatermarkIsLeftOut() throws Exception {
    ReadPdf read = ReadPdf.of(NOTICE, PdfOptions.usual().withWatermark("内部资料"));
    assertEquals(paragraphs(NOTICE), read.paragraphs());
  }

  @Test
  void turnedPagesAreReadUpright() throws Exception {
    for (int quarters = 1; quarters < 4; quarters++) {
      ReadPdf read = ReadPdf.of(NOTICE, PdfOptions.usual().turned(quarters));
      assertEquals(paragraphs(NOTICE), read.paragraphs(), quarters + " quarters");
    }
  }

  @Test
  void twoColumnsBelowATitleAreReadOneAfterTheOther() throws Exception {
    String source = NOTICE.replace("# " + TITLE, "# " + TITLE);
    ReadPdf read = ReadPdf.of(source, PdfOptions.usual().inColumns(2));
    assertEquals(paragraphs(source), read.paragraphs());
  }

  @Test
  void aTextIsCutByNoWarning() throws Exception {
    assertEquals(List.of(), ReadPdf.of(NOTICE, PdfOptions.usual()).warnings());
    assertFalse(ReadPdf.of(NOTICE, PdfOptions.usual()).paragraphs().isEmpty());
  }
}
