package org.hongtou.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.model.NoticeText;
import org.hongtou.model.PageField;
import org.junit.jupiter.api.Test;

/** The shapes that the content management systems and editors of government sites give a notice. */
class SitePagesTest {
  private static final String TITLE = "关于加快发展现代物流业的若干意见";
  private static final String FIRST = "为贯彻落实省委、省政府决策部署，加快发展现代物流业，降低全社会物流成本，现提出以下意见，请认真贯彻执行。";
  private static final String SECOND = "各县（市、区）要把物流设施建设列入重要议事日程，健全工作机制，加强要素保障，确保各项任务按期完成。";
  private static final String PROSE = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String SIGNER = "某某市人民政府办公室";
  private static final String DATE = "2024年3月5日";

  private static NoticeText read(String body) throws UnreadableNoticeException {
    String page =
        "<html><body><div class=\"top\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk/\">"
            + "政务公开</a></li><li><a href=\"/hd/\">互动交流</a></li></ul></div>"
            + body
            + "<div class=\"x\"><p>主办单位：某某市人民政府办公室　承办单位：某某市大数据中心</p>"
            + "<p>政府网站标识码：1234560001　某ICP备12345678号</p></div></body></html>";
    return NoticeReader.read(page.getBytes(StandardCharsets.UTF_8), "page.html");
  }

  private static List<String> lines(String body) throws UnreadableNoticeException {
    return read(body).text().lines().toList();
  }

  @Test
  void aSignatureBehindTheContentIsTheNotices() throws Exception {
    assertEquals(
        List.of(TITLE, FIRST, SECOND, SIGNER, DATE, "（此件公开发布）"),
        lines(
            "<div><h1>"
                + TITLE
                + "</h1><div class='TRS_Editor'>"
                + PROSE
                + "</div><div style='text-align:right'>"
                + SIGNER
                + "<br>"
                + DATE
                + "</div><p>（此件公开发布）</p></div><p>某某市要闻</p>"));
  }

  @Test
  void anAnnexWithItsTableBehindTheContentIsTheNotices() throws Exception {
    assertEquals(
        List.of(FIRST, SECOND, "附件", "任务分工表", "任务\t责任单位", "建枢纽\t市发展改革委"),
        lines(
            "<div><div id='zoom'>"
                + PROSE
                + "</div><div class='fj'><p>附件</p><p>任务分工表</p><table><tr><td>任务</td>"
                + "<td>责任单位</td></tr><tr><td>建枢纽</td><td>市发展改革委</td></tr></table></div></div>"));
  }

  @Test
  void neighboursOfTheArticleAreNoneOfItsTail() throws Exception {
    assertEquals(
        List.of(TITLE, FIRST, SECOND, SIGNER),
        lines(
            "<h1>"
                + TITLE
                + "</h1><div class='nr'>"
                + PROSE
                + "<p>"
                + SIGNER
                + "</p><div><p>扫描二维码，在手机上阅读</p></div><p>打印本页　关闭窗口　收藏</p></div>"
                + "<div><p>上一篇：<a href='1'>关于印发某某办法的通知</a></p><p>下一篇：<a>关于某某工作的通知</a></p></div>"
                + "<div><h4>相关文章</h4><ul><li><a>解读甲</a></li><li><a>解读乙</a></li></ul></div>"));
  }

  @Test
  void aTitleInAnyHeadingBeforeTheContentIsKept() throws Exception {
    String content = "<div class='k'>" + (PROSE + PROSE + PROSE) + "</div>";
    assertEquals(TITLE, lines("<div><h2>" + TITLE + "</h2>" + content + "</div>").getFirst());
    assertEquals(
        TITLE,
        lines("<table><tr><td class='b'>" + TITLE + "</td></tr></table>" + content).getFirst());
  }

  @Test
  void aTitleInTheHeadOfThePageIsAField() throws Exception {
    String page =
        "<html><head><title>"
            + TITLE
            + "_某某市人民政府门户网站</title></head><body><div id='zoom'>"
            + PROSE
            + "</div></body></html>";
    NoticeText read = NoticeReader.read(page.getBytes(StandardCharsets.UTF_8), "a.html");
    assertEquals(TITLE, read.page().get(PageField.TITLE));
  }

  @Test
  void theLinesOfATitleStayLines() throws Exception {
    assertEquals(
        List.of(SIGNER, TITLE, FIRST, SECOND),
        lines("<h1>" + SIGNER + "<br>" + TITLE + "</h1><div id='zoom'>" + PROSE + "</div>"));
  }

  @Test
  void aNoticeThatWaitsForItsScriptIsRead() throws Exception {
    List<String> shown = List.of(TITLE, FIRST, SECOND);
    String heading = "<h1>" + TITLE + "</h1>";
    String escaped = PROSE.replace("<", "&lt;").replace(">", "&gt;");
    assertEquals(
        shown, lines(heading + "<textarea style='display:none'>" + escaped + "</textarea>"));
    assertEquals(
        shown, lines(heading + "<script type='text/template'><div>" + PROSE + "</div></script>"));
    assertEquals(shown, lines(heading + "<template><div>" + PROSE + "</div></template>"));
    assertEquals(
        shown,
        lines(heading + "<div id='zoom' style='display:none'>" + PROSE + "</div><p>分享到：微信</p>"));
  }

  @Test
  void hiddenPagesOfAnArticleAreRead() throws Exception {
    assertEquals(
        List.of(TITLE, FIRST, SECOND, SIGNER),
        lines(
            "<h1>"
                + TITLE
                + "</h1><div id='zoom'><div class='page'><p>"
                + FIRST
                + "</p></div><div class='page' style='display:none'><p>"
                + SECOND
                + "</p></div><div class='page' style='display:none'><p>"
                + SIGNER
                + "</p></div></div>"));
  }

  @Test
  void aNoticeOfSeveralPagesIsReportedAndItsPagerGoes() throws Exception {
    NoticeText read =
        read(
            "<div id='zoom'>"
                + PROSE
                + "<p><span>1</span> <a href='t_2.html'>2</a> <a href='t_2.html'>下一页</a></p></div>");
    assertEquals(List.of(FIRST, SECOND), read.text().lines().toList());
    assertEquals("further-pages", read.warnings().getFirst().code());
  }

  @Test
  void hiddenTextIsLeftOutHoweverItIsWritten() throws Exception {
    assertEquals(
        List.of(FIRST, SECOND),
        lines(
            "<div id='zoom'><p>"
                + FIRST
                + "</p><p style='DISPLAY: NONE'>内部流转稿</p><p hidden>内部流转稿</p>"
                + "<p style='visibility:hidden'>内部流转稿</p><p style='mso-hide:all'>内部流转稿</p><p>"
                + SECOND
                + "</p></div>"));
  }

  @Test
  void paragraphsSetByLineBreaksAreParagraphs() throws Exception {
    assertEquals(
        List.of(TITLE, FIRST, "一、总体要求", SECOND, SIGNER, DATE),
        lines(
            "<div id='content'><h1>"
                + TITLE
                + "</h1>　　"
                + FIRST
                + "<br><br>　　一、总体要求<br/><br/>&nbsp;&nbsp;&nbsp;&nbsp;"
                + SECOND
                + "<br><br>　　　　　　"
                + SIGNER
                + "<br>　　　　　　"
                + DATE
                + "</div>"));
  }

  @Test
  void spansThatAreShownAsBlocksAreParagraphs() throws Exception {
    assertEquals(
        List.of(FIRST, "一、总体要求", SECOND),
        lines(
            "<div class='x'><span style='display:block'>"
                + FIRST
                + "</span><span style='display:block'>一、总体要求</span><section>"
                + SECOND
                + "</section></div>"));
  }

  @Test
  void aCellPerParagraphIsNoTable() throws Exception {
    assertEquals(
        List.of(FIRST, SECOND, SIGNER),
        lines(
            "<div class='TRS_Editor'><table><tr><td></td><td>"
                + FIRST
                + "</td><td></td></tr><tr><td>&nbsp;</td><td>"
                + SECOND
                + "</td><td></td></tr><tr><td></td><td align='right'>"
                + SIGNER
                + "</td><td></td></tr></table></div>"));
  }

  @Test
  void aTableWithinACellLeavesTheTableATable() throws Exception {
    assertEquals(
        List.of(FIRST, "任务分工表", "任务\t责任单位", "建枢纽\t市发展改革委", "强服务\t市商务局"),
        lines(
            "<div id='zoom'><p>"
                + FIRST
                + "</p><table><caption>任务分工表</caption><tr><td>任务</td><td>责任单位</td></tr><tr><td>建枢纽</td>"
                + "<td><table><tr><td>市发展改革委</td></tr></table></td></tr><tr><td>强服务</td>"
                + "<td>市商务局</td></tr></table></div>"));
  }

  @Test
  void listsAreNumberedAsBrowsersNumberThem() throws Exception {
    assertEquals(
        List.of(FIRST, "一、甲", "二、乙", "三、丙", "I.丁", "II.戊", "01.己", "2.庚", "1.辛", "1.壬", "癸"),
        lines(
            "<style>/* ol {list-style:none} */ ol.cn{list-style-type:cjk-ideographic}</style>"
                + "<div class='article-content'><p>"
                + FIRST
                + "</p><ol class='cn'><li>甲</li><li>乙</li></ol>"
                + "<ol start='3' style='list-style: simp-chinese-informal inside'><li>丙</li></ol>"
                + "<ol type='I'><li>丁</li><li>戊</li></ol>"
                + "<ol style='list-style-type:decimal-leading-zero'><li>己</li></ol>"
                + "<ol reversed><li>庚</li><li>辛</li></ol>"
                + "<ol style='align-items:center;text-decoration:none'><li>壬</li></ol>"
                + "<ul><li>癸</li></ul></div>"));
  }

  @Test
  void numbersThatWordPastedAreTextOnce() throws Exception {
    assertEquals(
        List.of(FIRST, "一、 总体要求", "1. 建设枢纽。"),
        lines(
            "<div id='zoom'><p class='MsoNormal'>"
                + FIRST
                + "</p><p style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                + "<span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp;</span></span><![endif]>总体要求"
                + "<o:p></o:p></p><p><!--[if !supportLists]--><span lang='EN-US'>"
                + "<span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span></span>"
                + "<!--[endif]--><span>建设枢纽。</span><o:p>&nbsp;</o:p></p></div>"));
  }

  @Test
  void aShortNoticeInAnElementNamedAsAButtonIsANotice() throws Exception {
    assertTrue(lines("<div class='print-content'>" + PROSE + "</div>").contains(SECOND));
  }
}
