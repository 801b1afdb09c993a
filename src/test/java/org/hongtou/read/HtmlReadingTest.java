package org.hongtou.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.PageField;
import org.junit.jupiter.api.Test;

/** A government page gives its notice, its index table as fields, and nothing of the site. */
class HtmlReadingTest {
  private static final String PARAGRAPH = "为贯彻落实省委、省政府决策部署，加快发展现代物流业，降低全社会物流成本，现提出以下意见，请认真贯彻执行。";

  /** A page as the common content management systems make it. */
  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><meta charset="gb2312">
      <meta name="SiteName" content="某某省人民政府"><meta name="ArticleTitle" content="关于加快物流业发展的意见">
      <meta name="PubDate" content="2024-03-08 09:30"><title>关于加快物流业发展的意见_某某省</title>
      <style>p{margin:0}</style><script>var title="不是正文";</script></head><body>
      <div class="nav"><a href="/">首页</a><a href="/zwgk">政务公开</a><a href="/hd">互动交流</a></div>
      <div class="dqwz">您当前的位置：<a href="/">首页</a> &gt; <a href="/zc">政策</a></div>
      <table class="index"><tr><td>索 引 号：</td><td>000014/2024-00021</td><td>主题分类：</td><td>商贸</td></tr>
      <tr><td>发文机关：</td><td>某某省人民政府办公厅</td><td>成文日期：</td><td>2024年3月5日</td></tr>
      <tr><td>标　　题：</td><td colspan="3">某某省人民政府办公厅关于加快物流业发展的意见</td></tr>
      <tr><td>发文字号：</td><td>某政办〔2024〕6号</td><td>发布日期：</td><td>2024年3月8日</td></tr></table>
      <div class="article-attr"><span>字体：[大 中 小]</span><span class="btn">打印</span></div>
      <div id="UCAP-CONTENT"><p align="center"><b>某某省人民政府办公厅</b></p>
      <p align="center">某政办〔2024〕6号</p><p>各市、县人民政府：</p>
      <p>　　%s</p>
      <p><b>（一）降低成本。</b><span style="color:red">到2025年，</span>社会物流总费用与生产总值的
         比率&nbsp;降至13%%。</p>
      <p>第一条<br>第二条</p>
      <p align="right">某某省人民政府办公厅&nbsp;&nbsp;&nbsp;</p><p align="right">2024年3月5日</p>
      <p>（此件公开发布）</p></div>
      <div class="share">分享到：微信</div><p>扫一扫在手机打开当前页</p>
      <h3>相关链接</h3><ul><li><a href="/1">图解：加快物流业发展</a></li></ul>
      <div class="footer">版权所有：某某省人民政府　主办单位：省政府办公厅</div></body></html>
      """
          .formatted(PARAGRAPH);

  private static NoticeText read(String html) throws UnreadableNoticeException {
    return NoticeReader.read(html.getBytes(StandardCharsets.UTF_8), "page.html");
  }

  private static List<String> paragraphs(String html) throws UnreadableNoticeException {
    NoticeText read = read(html);
    return read.blocks().stream().map(b -> b.span().of(read.text())).toList();
  }

  private static Block.Table table(NoticeText text) {
    return text.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLabelMayStandInAParagraphOfItsOwnBeforeItsValue() throws Exception {
    NoticeText read =
        read(
            "<body><div id='zoom'><p>索 引 号：</p><p>000014/2024-00021</p><p>发布日期：</p><p>2024年3月8日</p><p>"
                + "关于加快物流业发展的意见</p><p>"
                + PARAGRAPH
                + "</p></div></body>");
    assertEquals("2024-03-08", read.page().get(PageField.PUBLISHED_DATE));
  }

  @Test
  void theTextIsTheNoticeWithoutTheSite() throws Exception {
    assertEquals(
        List.of(
            "某某省人民政府办公厅",
            "某政办〔2024〕6号",
            "各市、县人民政府：",
            PARAGRAPH,
            "（一）降低成本。到2025年，社会物流总费用与生产总值的比率 降至13%。",
            "第一条",
            "第二条",
            "某某省人民政府办公厅",
            "2024年3月5日",
            "（此件公开发布）"),
        paragraphs(PAGE));
  }

  @Test
  void theIndexTableBecomesFieldsWithIsoDates() throws Exception {
    var page = read(PAGE).page();
    assertEquals("某某省人民政府办公厅关于加快物流业发展的意见", page.get(PageField.TITLE));
    assertEquals("某政办〔2024〕6号", page.get(PageField.DOCUMENT_NUMBER));
    assertEquals("某某省人民政府办公厅", page.get(PageField.ISSUER));
    assertEquals("2024-03-05", page.get(PageField.WRITTEN_DATE));
    assertEquals("2024-03-08", page.get(PageField.PUBLISHED_DATE));
    assertEquals("000014/2024-00021", page.get(PageField.INDEX_NUMBER));
    assertEquals("商贸", page.get(PageField.TOPIC));
  }

  @Test
  void fieldsSetApartOnlyByTheirLooksAreRead() throws Exception {
    String html =
        "<html><body><ul><li><b>索 引 号</b><span>000014/2024-00021</span></li>"
            + "<li><b>发文字号</b><span>某政办〔2024〕6号</span></li>"
            + "<li><b>发布日期</b><span>2024年03月08日</span></li></ul><div class='article-content'><p>"
            + PARAGRAPH
            + "</p><p>一、总体要求</p></div></body></html>";
    var page = read(html).page();
    assertEquals("某政办〔2024〕6号", page.get(PageField.DOCUMENT_NUMBER));
    assertEquals("2024-03-08", page.get(PageField.PUBLISHED_DATE));
  }

  @Test
  void metaTagsFillWhatTheIndexTableLacks() throws Exception {
    assertEquals("某某省人民政府", read(PAGE).page().get(PageField.SITE));
  }

  @Test
  void aTitlePrintedOutsideTheContentIsKept() throws Exception {
    String html =
        "<html><body><h1>关于加快发展现代物流业的若干意见</h1><div class='article-content'><p>"
            + PARAGRAPH
            + "</p><p>一、总体要求</p></div></body></html>";
    assertEquals("关于加快发展现代物流业的若干意见", paragraphs(html).getFirst());
  }

  @Test
  void contentInAnUnknownContainerIsFoundByItsText() throws Exception {
    String html =
        "<html><body><div><ul><li><a>要闻</a></li><li><a>政策</a></li></ul></div><div id='x9'><div><p>"
            + PARAGRAPH
            + "</p><p>"
            + PARAGRAPH
            + "</p></div></div><div>主办：某某市人民政府</div></body></html>";
    assertEquals(List.of(PARAGRAPH, PARAGRAPH), paragraphs(html));
  }

  @Test
  void aFragmentWithoutHtmlElementIsHtmlWhateverItsName() throws Exception {
    NoticeText read =
        NoticeReader.read(
            ("<p>各区人民政府：</p><p>" + PARAGRAPH + "</p>").getBytes(StandardCharsets.UTF_8), "a.txt");
    assertEquals("text/html", read.source().mediaType());
    assertEquals("各区人民政府：\n" + PARAGRAPH + "\n", read.text());
  }

  @Test
  void plainTextThatMentionsATagStaysPlain() throws Exception {
    NoticeText read =
        NoticeReader.read("网站应当使用<title>标签标明标题。".getBytes(StandardCharsets.UTF_8), "notice.html");
    assertEquals("text/plain", read.source().mediaType());
    assertEquals("网站应当使用<title>标签标明标题。\n", read.text());
  }

  @Test
  void aMergedCellStandsInEveryPlaceItCovers() throws Exception {
    NoticeText read =
        read(
            "<p>"
                + PARAGRAPH
                + "</p><table><thead><tr><th>任务</th><th>牵头<br>单位</th></tr></thead>"
                + "<tr><td>建设枢纽</td><td rowspan='2'>省交通运输厅</td></tr><tr><td>培育企业<br>做强园区</td></tr></table>");
    Block.Table table = table(read);
    assertEquals(3, table.rows().size());
    assertTrue(table.rows().get(0).cells().get(1).header());
    assertEquals("牵头单位", table.rows().get(0).cells().get(1).span().of(read.text()));
    assertEquals("省交通运输厅", table.rows().get(2).cells().get(1).span().of(read.text()));
    assertEquals(
        table.rows().get(1).cells().get(1).span(), table.rows().get(2).cells().get(1).span());
    assertEquals("培育企业 做强园区", table.rows().get(2).cells().get(0).span().of(read.text()));
    assertEquals("任务\t牵头单位\n建设枢纽\t省交通运输厅\n培育企业 做强园区\t", table.span().of(read.text()));
  }

  @Test
  void aTableThatOnlyServesLayoutIsReadAsParagraphs() throws Exception {
    String html =
        "<table><tr><td><table><tr><td id='c'><p>"
            + PARAGRAPH
            + "</p><p>一、总体要求</p></td></tr></table></td><td></td></tr></table>";
    assertEquals(List.of(PARAGRAPH, "一、总体要求"), paragraphs(html));
  }

  @Test
  void numbersOfAnOrderedListAreText() throws Exception {
    String html = "<p>" + PARAGRAPH + "</p><ol start='3'><li>建平台</li><li>强服务</li></ol>";
    assertEquals(List.of(PARAGRAPH, "3.建平台", "4.强服务"), paragraphs(html));
  }

  @Test
  void oneParagraphPerPrintedLineIsReFlowed() throws Exception {
    String html =
        "<p>为全面落实省委、省政府关于发展数字农业的部署要求，加快补齐农村网络设施短板，推动农</p>"
            + "<p>业生产经营方式转变，促进农民持续增收，结合我省农业农村工作实际，现就有关事项制定如</p>"
            + "<p>下措施，并请各地各部门结合工作职责细化落实举措，加强协同配合，及时总结推广经验做</p>"
            + "<p>法。</p><p>一、夯实底座</p>";
    assertEquals(2, paragraphs(html).size());
  }

  @Test
  void everySpanLiesInTheTextAndLinesHoldNoBreaks() throws Exception {
    NoticeText read = read(PAGE);
    assertFalse(read.blocks().isEmpty());
    int end = 0;
    for (Block block : read.blocks()) {
      assertTrue(block.span().start() >= end);
      end = block.span().end();
      assertFalse(block.span().of(read.text()).contains("\n"));
      assertSame('\n', read.text().charAt(end));
    }
  }

  @Test
  void lineBreaksOfPreformattedTextEndParagraphs() throws Exception {
    assertEquals(
        List.of("各市人民政府：", PARAGRAPH),
        paragraphs("<html><body><pre>各市人民政府：\n　　" + PARAGRAPH + "</pre></body></html>"));
  }

  @Test
  void anIndexThatIsAListIsReadToo() throws Exception {
    String html =
        "<body><ul class='x'><li><b>索引号：</b><span>A-01</span></li><li><b>【发文字号】</b>某政〔2024〕1号</li>"
            + "<li>成文日期：<span>二○二四年三月五日</span></li><li>有 效 性：有效</li></ul><div class='TRS_Editor'><p>"
            + PARAGRAPH
            + "</p><p>一、总体要求</p></div></body>";
    var page = read(html).page();
    assertEquals("A-01", page.get(PageField.INDEX_NUMBER));
    assertEquals("某政〔2024〕1号", page.get(PageField.DOCUMENT_NUMBER));
    assertEquals("2024-03-05", page.get(PageField.WRITTEN_DATE));
    assertEquals("有效", page.get(PageField.VALIDITY));
  }

  @Test
  void publicationLineAndButtonsInsideTheContentGo() throws Exception {
    String html =
        "<body><div id='zoom'><h1>关于加快物流业发展的意见</h1><p>发布日期：2024-03-08 来源：省政府办公厅 字体：[大 中 小]</p><p>"
            + PARAGRAPH
            + "</p><p>附件：<a href='1.doc'>任务分工表</a></p><p>【打印本页】【关闭窗口】</p><p>相关链接</p><p><a>解读</a></p></div></body>";
    assertEquals(List.of("关于加快物流业发展的意见", PARAGRAPH, "附件：任务分工表"), paragraphs(html));
    assertEquals("2024-03-08", read(html).page().get(PageField.PUBLISHED_DATE));
  }

  @Test
  void whatStandsBehindRelatedLinksWithAColonGoesToo() throws Exception {
    String html =
        "<body><div id='zoom'><h1>关于加快物流业发展的意见</h1><p>"
            + PARAGRAPH
            + "</p><p>省商务厅</p><p>相关链接：</p><p>图解物流业发展意见</p></div></body>";
    assertEquals(List.of("关于加快物流业发展的意见", PARAGRAPH, "省商务厅"), paragraphs(html));
  }

  @Test
  void wordMarkupAndNoBreakSpacesLeaveCleanText() throws Exception {
    String html =
        "<body><p class='MsoNormal'><span>（一）</span><o:p></o:p><span lang='EN-US'>&nbsp;&nbsp;</span><span>完善\n"
            + "            制度。</span></p><p>"
            + PARAGRAPH
            + "</p></body>";
    assertEquals("（一） 完善制度。", paragraphs(html).getFirst());
  }

  @Test
  void aShortNoticeBetweenMenusOfAnUnknownSiteStandsAlone() throws Exception {
    String html =
        """
        <html><body><form><div class="header"><div class="logo">某某市人民政府</div>
        <ul><li><a>要闻动态</a></li><li><a>政务公开</a></li></ul></div>
        <div class="z"><h2>关于做好防汛工作的通知</h2><div class="q"><p>各县人民政府：</p>
        <p>现就做好防汛工作通知如下。</p><p>附件：<a href="1.doc">值班表</a></p></div></div>
        <div class="y"><a>解读一篇文章</a> <a>解读另一篇文章</a></div>
        <div class="bottom">主办单位：某某市人民政府办公室　电话：0000-1234567</div></form></body></html>
        """;
    assertEquals(List.of("关于做好防汛工作的通知", "各县人民政府：", "现就做好防汛工作通知如下。", "附件：值班表"), paragraphs(html));
  }
}
