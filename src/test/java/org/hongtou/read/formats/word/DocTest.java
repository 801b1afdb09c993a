package org.hongtou.read.formats.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.hongtou.wrap.DocMaker;
import org.hongtou.wrap.DocxMaker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a DOC file of LibreOffice holds beyond paragraphs typed in. */
class DocTest {
  private static List<String> lines = List.of();

  private static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String cell(int width, String properties, String content) {
    return "<w:tc><w:tcPr><w:tcW w:w=\""
        + width
        + "\" w:type=\"dxa\"/>"
        + properties
        + "</w:tcPr>"
        + content
        + "</w:tc>";
  }

  private static String grid(int... widths) {
    StringBuilder grid = new StringBuilder("<w:tblGrid>");
    for (int width : widths) {
      grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    return grid.append("</w:tblGrid>").toString();
  }

  @BeforeAll
  static void convert() throws Exception {
    assumeTrue(DocMaker.isInstalled(), DocMaker.MISSING);
    String nested =
        "<w:tbl>"
            + grid(1000, 1000)
            + "<w:tr>"
            + cell(1000, "", p(r("甲县")))
            + cell(1000, "", p(r("3个")))
            + "</w:tr></w:tbl>"
            + p("");
    String body =
        p(
                r("日期：")
                    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText>DATE \\@ \"yyyy\"</w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + r("2024年")
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                    + r("起。"))
            + p(r("请认真") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>（内部掌握）</w:t></w:r>" + r("执行。"))
            + p(r("到2026年建成12个平台") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + r("。"))
            + p(r("附件：表一") + "<w:r><w:br/></w:r>" + r("表二"))
            + p(r("请在") + DocxMaker.textBoxRun(p(r("急件"))) + r("月底前报送。"))
            + "<w:tbl>"
            + grid(2000, 2000, 2000)
            + "<w:tr>"
            + cell(4000, "<w:gridSpan w:val=\"2\"/>", p(r("任务")))
            + cell(2000, "", p(r("单位")))
            + "</w:tr><w:tr>"
            + cell(2000, "<w:vMerge w:val=\"restart\"/>", p(r("供水")))
            + cell(2000, "", p(r("更新管网")))
            + cell(2000, "", p(r("水务局")))
            + "</w:tr><w:tr>"
            + cell(2000, "<w:vMerge/>", p(""))
            + cell(2000, "", p(r("改造水厂")))
            + cell(2000, "", p(r("住建局")) + p(r("发改委")))
            + "</w:tr></w:tbl>"
            + p(r("表后"))
            + "<w:tbl>"
            + grid(8000)
            + "<w:tr>"
            + cell(8000, "", p(r("框中的话")) + p(r("又一句")))
            + "</w:tr></w:tbl>"
            + p(r("框后"))
            + "<w:tbl>"
            + grid(3000, 3000)
            + "<w:tr>"
            + cell(3000, "", p(r("项目")))
            + cell(3000, "", p(r("分解")))
            + "</w:tr><w:tr>"
            + cell(3000, "", p(r("改造小区")))
            + cell(3000, "", nested)
            + "</w:tr></w:tbl>"
            + p(r("完"));
    byte[] docx =
        DocxMaker.withFootnote(
            body,
            "<w:footnote w:id=\"7\">"
                + p("<w:r><w:footnoteRef/></w:r>" + r("指产业平台。"))
                + "</w:footnote>");
    lines = Shown.in(DocMaker.convert(docx, "docx", "doc"));
  }

  @Test
  void aFieldShowsItsResultAndNotItsCode() {
    assertFalse(lines.getFirst().contains("DATE"), lines.getFirst());
  }

  @Test
  void hiddenTextIsLeftOut() {
    assertTrue(lines.contains("请认真执行。"), lines::toString);
  }

  @Test
  void aFootnoteStandsBehindTheBodyAndCutsNoSentence() {
    assertTrue(lines.contains("到2026年建成12个平台。"), lines::toString);
    assertEquals("指产业平台。", lines.getLast());
  }

  @Test
  void aLineBrokenInsideAParagraphBeginsAnother() {
    assertTrue(lines.containsAll(List.of("附件：表一", "表二")), lines::toString);
  }

  @Test
  void aTextBoxInsideASentenceStandsBehindIt() {
    int at = lines.indexOf("请在月底前报送。");
    assertEquals("急件", lines.get(at + 1));
  }

  @Test
  void mergedCellsCoverTheirRowsAndColumns() {
    int at = lines.indexOf("|*任务|单位|");
    assertEquals(List.of("|^供水|更新管网|水务局|", "|改造水厂|住建局/发改委|"), lines.subList(at + 1, at + 3));
  }

  @Test
  void aTableWithOneCellIsAFrameAroundParagraphs() {
    int at = lines.indexOf("表后");
    assertEquals(List.of("框中的话", "又一句", "框后"), lines.subList(at + 1, at + 4));
  }

  @Test
  void aTableInsideACellIsTheCellsText() {
    assertTrue(lines.contains("|改造小区|甲县 3个|"), lines::toString);
  }
}
