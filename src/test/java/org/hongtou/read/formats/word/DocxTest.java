package org.hongtou.read.formats.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.hongtou.read.formats.LaidOut;
import org.hongtou.wrap.DocxMaker;
import org.hongtou.wrap.ProtectedMaker;
import org.junit.jupiter.api.Test;

class DocxTest {
  private static List<String> shown(String body) throws Exception {
    return Shown.in(DocxMaker.ofBody(body));
  }

  private static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
  }

  @Test
  void aFieldShowsItsResultAndNotItsCode() throws Exception {
    assertEquals(
        List.of("印发日期：2024年3月8日。"),
        shown(
            p(
                r("印发日期：")
                    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText>DATE \\@ yyyy</w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + "<w:fldSimple w:instr=\"YEAR\">"
                    + r("2024年")
                    + "</w:fldSimple>"
                    + r("3月8日")
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                    + r("。"))));
  }

  @Test
  void anEnclosedNumberThatIsAFieldIsOneCharacter() throws Exception {
    assertEquals(
        List.of("⑫排查隐患"),
        shown(
            p(
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText xml:space=\"preserve\"> eq \\o\\ac(</w:instrText></w:r>"
                    + r("○")
                    + "<w:r><w:instrText>,12)</w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                    + r("排查隐患"))));
  }

  @Test
  void aFieldThatIsNeverEndedHidesItsParagraphOnly() throws Exception {
    assertEquals(
        List.of("一、总体要求"),
        shown(
            p(
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>")
                + p(r("一、总体要求"))));
  }

  @Test
  void hiddenTextIsLeftOut() throws Exception {
    assertEquals(
        List.of("请认真执行。"),
        shown(
            p(
                r("请认真")
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>（内部掌握）</w:t></w:r>"
                    + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>执行。</w:t></w:r>")));
  }

  @Test
  void aParagraphWhoseMarkWasDeletedGoesOnInTheNext() throws Exception {
    assertEquals(
        List.of("各县政府要加强领导。", "落款"),
        shown(
            p("<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr>" + r("各县政府"))
                + p(r("要加强领导。"))
                + p(r("落款"))));
  }

  @Test
  void wordsThatWereMovedStandAtTheirNewPlaceOnly() throws Exception {
    assertEquals(
        List.of("各县政府", "市直部门"),
        shown(
            p("<w:moveTo w:id=\"1\" w:author=\"a\">" + r("各县政府") + "</w:moveTo>")
                + p(
                    r("市直部门")
                        + "<w:moveFrom w:id=\"2\" w:author=\"a\">"
                        + r("各县政府")
                        + "</w:moveFrom>")));
  }

  @Test
  void aFootnoteStandsBehindTheBodyAndCutsNoSentence() throws Exception {
    byte[] file =
        DocxMaker.withFootnote(
            p(r("到2026年建成12个平台") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + r("。"))
                + p(r("落款")),
            "<w:footnote w:id=\"7\">"
                + p("<w:r><w:footnoteRef/></w:r>" + r("指产业平台。"))
                + "</w:footnote>");
    assertEquals(List.of("到2026年建成12个平台。", "落款", "指产业平台。"), Shown.in(file));
  }

  @Test
  void aTextBoxInsideASentenceStandsBehindIt() throws Exception {
    assertEquals(
        List.of("请认真执行。", "急件", "落款"),
        shown(p(r("请认真") + DocxMaker.textBoxRun(p(r("急件"))) + r("执行。")) + p(r("落款"))));
  }

  @Test
  void aRedHeadSetAsWordArtIsText() throws Exception {
    assertEquals(
        List.of("清溪市人民政府文件", "清政发〔2024〕3号"),
        shown(
            p(
                    "<w:r><w:pict><v:shape><v:textpath on=\"t\" string=\"清溪市人民政府文件\"/></v:shape>"
                        + "</w:pict></w:r>")
                + p(r("清政发〔2024〕3号"))));
  }

  @Test
  void aLineBrokenInsideAParagraphBeginsAnother() throws Exception {
    assertEquals(
        List.of("附件：1.任务分工表", "2.名单"),
        shown(p("<w:r><w:t>附件：1.任务分工表</w:t><w:br/><w:t>2.名单</w:t></w:r>")));
  }

  @Test
  void signsTabsAndHyphensAreText() throws Exception {
    assertEquals(
        List.of("☑办结 A-B≥5"),
        shown(
            p(
                "<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/><w:t>办结</w:t><w:tab/><w:t>A</w:t>"
                    + "<w:noBreakHyphen/><w:t>B</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>"
                    + "<w:t>5</w:t></w:r>")));
  }

  @Test
  void ofACharacterAndItsReadingTheCharacterIsKept() throws Exception {
    assertEquals(
        List.of("砀山县"),
        shown(
            p(
                "<w:r><w:ruby><w:rt>"
                    + r("dàng")
                    + "</w:rt><w:rubyBase>"
                    + r("砀")
                    + "</w:rubyBase></w:ruby></w:r>"
                    + r("山县"))));
  }

  @Test
  void linksControlsAndTagsKeepTheirText() throws Exception {
    assertEquals(
        List.of("见附件、表一和名单。", "控件里的段落"),
        shown(
            p(
                    r("见")
                        + "<w:hyperlink w:anchor=\"a\">"
                        + r("附件")
                        + "</w:hyperlink>"
                        + "<w:sdt><w:sdtPr><w:alias w:val=\"别名\"/></w:sdtPr><w:sdtContent>"
                        + r("、表一")
                        + "</w:sdtContent></w:sdt>"
                        + "<w:smartTag w:element=\"x\">"
                        + r("和名单。")
                        + "</w:smartTag>")
                + "<w:sdt><w:sdtContent>"
                + p(r("控件里的段落"))
                + "</w:sdtContent></w:sdt>"));
  }

  @Test
  void aFormulaIsPlainText() throws Exception {
    assertEquals(
        List.of("得分=a/b×100"),
        shown(
            p(
                r("得分=")
                    + "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>"
                    + r("×100"))));
  }

  @Test
  void mergedCellsCoverTheirRowsAndColumns() throws Exception {
    assertEquals(
        List.of("|*任务|单位|", "|^供水|更新管网|水务局|", "|改造水厂|住建局|"),
        shown(
            "<w:tbl><w:tr>"
                + cell("<w:gridSpan w:val=\"2\"/>", "任务")
                + cell("", "单位")
                + "</w:tr><w:tr>"
                + cell("<w:vMerge w:val=\"restart\"/>", "供水")
                + cell("", "更新管网")
                + cell("", "水务局")
                + "</w:tr><w:tr>"
                + cell("<w:vMerge/>", "")
                + cell("", "改造水厂")
                + cell("", "住建局")
                + "</w:tr></w:tbl>"));
  }

  @Test
  void aTableWithOneColumnIsAFrameAroundParagraphs() throws Exception {
    assertEquals(
        List.of("清溪市人民政府文件", "清政发〔2024〕3号"),
        shown(
            "<w:tbl><w:tr>"
                + cell("", "清溪市人民政府文件")
                + "</w:tr><w:tr>"
                + cell("", "清政发〔2024〕3号")
                + "</w:tr></w:tbl>"));
  }

  @Test
  void aTableInsideACellIsTheCellsText() throws Exception {
    String inner = "<w:tbl><w:tr>" + cell("", "甲县") + cell("", "3个") + "</w:tr></w:tbl>";
    assertEquals(
        List.of("|任务|分解|", "|改造小区|甲县 3个|"),
        shown(
            "<w:tbl><w:tr>"
                + cell("", "任务")
                + cell("", "分解")
                + "</w:tr><w:tr>"
                + cell("", "改造小区")
                + "<w:tc>"
                + inner
                + p("")
                + "</w:tc></w:tr></w:tbl>"));
  }

  @Test
  void aRowThatWasDeletedIsLeftOut() throws Exception {
    assertEquals(
        List.of("|甲县|3个|", "|丙县|5个|"),
        shown(
            "<w:tbl><w:tr>"
                + cell("", "甲县")
                + cell("", "3个")
                + "</w:tr><w:tr><w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr>"
                + cell("", "乙县")
                + cell("", "4个")
                + "</w:tr><w:tr>"
                + cell("", "丙县")
                + cell("", "5个")
                + "</w:tr></w:tbl>"));
  }

  @Test
  void aTemplateOrAFileWithMacrosIsReadTheSameWay() throws Exception {
    byte[] file = DocxMaker.ofBody(p(r("一、总体要求")));
    for (String type :
        List.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml")) {
      assertEquals(List.of("一、总体要求"), Shown.in(DocxMaker.withContentType(file, type)));
    }
  }

  @Test
  void aProtectedFileIsSaidToBeSo() {
    byte[] file = ProtectedMaker.docx(DocxMaker.ofBody(p(r("内容"))), "secret");
    assertThrows(EncryptedDocumentException.class, () -> Shown.in(file));
  }

  @Test
  void aTruncatedFileIsCorrupt() {
    byte[] file = DocxMaker.make(WordFormatsTest.NOTICE);
    byte[] half = Arrays.copyOf(file, file.length / 2);
    Metadata metadata = new Metadata();
    assertThrows(TikaException.class, () -> Shown.by(new DocxParser(), half, metadata));
  }

  @Test
  void noDtdIsReadAndNoEntityResolved() {
    byte[] file =
        DocxMaker.ofDocumentXml(
            "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                + "<w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");
    assertThrows(TikaException.class, () -> Shown.in(file));
  }

  @Test
  void tablesInTablesAreReadHoweverDeep() throws Exception {
    String table = p(r("最里面的字"));
    for (int i = 0; i < 40; i++) {
      table = "<w:tbl><w:tr><w:tc>" + table + "</w:tc></w:tr></w:tbl>";
    }
    byte[] file =
        DocxMaker.ofDocumentXml(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + table
                + "</w:body></w:document>");
    assertEquals(List.of("最里面的字"), Shown.in(file));
  }

  @Test
  void elementsNestedWithoutEndAreRefused() {
    byte[] file =
        DocxMaker.ofDocumentXml(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:sdt>".repeat(100_000)
                + "</w:sdt>".repeat(100_000)
                + "</w:body></w:document>");
    assertThrows(TikaException.class, () -> Shown.in(file));
  }

  @Test
  void aFileOfPicturesOnlySaysSo() throws Exception {
    Metadata metadata = new Metadata();
    Shown.in(DocxMaker.ofPicture(), metadata);
    assertTrue(metadata.get(LaidOut.WARNING).startsWith("pictures-only|"));
  }
}
