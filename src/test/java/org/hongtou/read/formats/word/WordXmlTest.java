package org.hongtou.read.formats.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.hongtou.wrap.DocMaker;
import org.hongtou.wrap.DocxMaker;
import org.hongtou.wrap.Wrapped;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Word documents that are one XML file. */
class WordXmlTest {
  private static List<String> shown(String xml) throws Exception {
    return Shown.in(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileOfWord2003GivesParagraphsNumbersAndTables() throws Exception {
    assertEquals(
        List.of("一、总体要求", "请执行。", "|^供水|管网|", "|水厂|", "指2024年。"),
        shown(
            "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
                + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\""
                + " xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\">"
                + "<w:lists><w:listDef w:listDefId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:nfc w:val=\"39\"/>"
                + "<w:lvlText w:val=\"%1、\"/></w:lvl></w:listDef><w:list w:ilfo=\"1\"><w:ilst w:val=\"0\"/></w:list></w:lists>"
                + "<w:body><wx:sect><w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/></w:listPr></w:pPr>"
                + "<w:r><w:t>总体要求</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>请</w:t></w:r><aml:annotation aml:id=\"0\" w:type=\"Word.Deletion\"><aml:content><w:r>"
                + "<w:delText>学习</w:delText></w:r></aml:content></aml:annotation><w:r><w:footnote><w:p><w:r><w:t>指2024年。</w:t></w:r></w:p>"
                + "</w:footnote></w:r><w:r><w:t>执行。</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>供水</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>管网</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc>"
                + "<w:tc><w:p><w:r><w:t>水厂</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr><w:hdr><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr></w:sectPr>"
                + "</wx:sect></w:body></w:wordDocument>"));
  }

  @Test
  void theFlatFormOfDocxIsReadAsDocx() throws Exception {
    String w = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    assertEquals(
        List.of("（一）排查"),
        shown(
            "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part pkg:name=\"/word/document.xml\">"
                + "<pkg:xmlData><w:document"
                + w
                + "><w:body>"
                + NumberingTest.item("1", 0, "排查")
                + "</w:body></w:document></pkg:xmlData></pkg:part><pkg:part pkg:name=\"/word/numbering.xml\"><pkg:xmlData>"
                + "<w:numbering"
                + w
                + ">"
                + NumberingTest.list("1", NumberingTest.level(0, "chineseCounting", "（%1）"))
                + NumberingTest.num("1", "1", "")
                + "</w:numbering></pkg:xmlData></pkg:part></pkg:package>"));
  }

  @Test
  void whatLibreOfficeWritesForWord2003IsReadAsWritten() throws Exception {
    Assumptions.assumeTrue(DocMaker.isInstalled(), DocMaker.MISSING);
    // its exporter loses merged cells
    Wrapped notice = Wrapped.parse("一、总体要求\n（一）排查隐患。\n|任务|单位|\n|更新管网|市水务局|\n> 2024年3月8日");
    byte[] file =
        DocMaker.convert(
            DocxMaker.make(notice, DocxMaker.Option.AUTOMATIC_NUMBERS),
            "docx",
            "xml:MS Word 2003 XML");
    assertEquals(Shown.of(notice), Shown.in(file));
  }

  @Test
  void aTruncatedFileIsCorrupt() {
    assertThrows(
        TikaException.class,
        () ->
            shown(
                "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p>"));
  }
}
