package org.hongtou.read.formats.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.hongtou.read.formats.LaidOut;
import org.hongtou.wrap.RtfMaker;
import org.junit.jupiter.api.Test;

class RtfTest {
  private static List<String> shown(String body) throws Exception {
    return Shown.in(RtfMaker.ofBody(body));
  }

  private static List<String> ascii(String rtf) throws Exception {
    return Shown.in(rtf.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void chineseBytesAreReadBehindALatinFontToo() throws Exception {
    assertEquals(
        List.of("总体要求2024"),
        ascii(
            "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset0 Times New Roman;}}\\f0 \\'d7\\'dc\\'cc\\'e5\\'d2\\'aa\\'c7\\'f32024\\par}"));
  }

  @Test
  void theCharsetOfAFontIsStrongerThanTheCodePage() throws Exception {
    assertEquals(
        List.of("总体"),
        ascii(
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}{\\f1 \\'d7\\'dc\\'cc\\'e5}\\par}"));
  }

  @Test
  void aCharacterWhoseSecondByteIsABraceOrABackslashIsNotCut() throws Exception {
    // 誠 is D55C in GBK: its second byte is a backslash
    assertEquals("5C", String.format("%02X", "誠".getBytes(Charset.forName("GBK"))[1]));
    assertEquals(List.of("真誠"), shown("\\pard\\f1 真誠\\par"));
  }

  @Test
  void rawBytesOfGbkAreReadWithoutACodePage() throws Exception {
    byte[] file = "{\\rtf1\\ansi 总体要求\\par}".getBytes(Charset.forName("GBK"));
    assertEquals(List.of("总体要求"), Shown.in(file));
  }

  @Test
  void replacementsOfUnicodeCharactersAreSkippedAsManyAsTheFileSays() throws Exception {
    assertEquals(
        List.of("一乙丙丁戊"),
        ascii(
            "{\\rtf1\\ansi\\u19968?\\uc2\\u20057\\'d2\\'d2{\\uc0\\u19993\\u19969}\\uc1\\u25098 ?\\par}"));
  }

  @Test
  void aUnicodeCharacterWithoutReplacementSwallowsNoControlWord() throws Exception {
    assertEquals(List.of("一", "乙"), ascii("{\\rtf1\\ansi\\u19968\\par\\u20057\\par}"));
  }

  @Test
  void aFieldShowsItsResult() throws Exception {
    assertEquals(
        List.of("详见清溪市政府网站。"),
        shown(
            "\\pard\\f1 详见{\\field{\\*\\fldinst HYPERLINK \"http://example.invalid\"}{\\fldrslt 清溪市政府网站}}。\\par"));
  }

  @Test
  void anEnclosedNumberThatIsAFieldIsOneCharacter() throws Exception {
    assertEquals(
        List.of("③排查"),
        shown("\\pard\\f1 {\\field{\\*\\fldinst eq \\\\o\\\\ac(○,3)}{\\fldrslt }}排查\\par"));
  }

  @Test
  void deletedAndHiddenTextIsLeftOut() throws Exception {
    assertEquals(
        List.of("请认真执行。", "落款"),
        shown(
            "\\pard\\f1 请认真{\\deleted 学习并}{\\v （内部）}执行。\\par\\pard {\\deleted 此段删去\\par}落款\\par"));
  }

  @Test
  void aFootnoteStandsBehindTheBody() throws Exception {
    assertEquals(
        List.of("到2026年建成12个平台。", "落款", "指产业平台。"),
        shown(
            "\\pard\\f1 到2026年建成12个平台{\\super\\chftn{\\*\\footnote\\chftn\\pard\\f1 指产业平台。}}。\\par\\pard 落款\\par"));
  }

  @Test
  void aTextBoxIsReadOnceAndAtItsPlace() throws Exception {
    assertEquals(
        List.of("清溪市人民政府文件", "清政发〔2024〕3号"),
        shown(
            "\\pard\\f1 {\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard\\f1 清溪市人民政府文件\\par}}"
                + "{\\shprslt{\\*\\do\\dobxpage{\\dptxbx{\\dptxbxtext\\pard 清溪市人民政府文件\\par}}}}}清政发〔2024〕3号\\par"));
  }

  @Test
  void aRedHeadSetAsWordArtIsText() throws Exception {
    assertEquals(
        List.of("清溪市人民政府文件", "清政发〔2024〕3号"),
        shown(
            "\\pard\\f1 {\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv \\f1 清溪市人民政府文件}}}}清政发〔2024〕3号\\par"));
  }

  @Test
  void mergedCellsCoverTheirRowsAndColumns() throws Exception {
    assertEquals(
        List.of("|*任务|单位|", "|^供水|更新管网|水务局|", "|改造水厂|住建局|"),
        shown(
            "\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\pard\\intbl\\f1 任务\\cell\\cell 单位\\cell\\row"
                + "\\trowd\\clvmgf\\cellx1005\\cellx1990\\cellx3000\\pard\\intbl\\f1 供水\\cell 更新管网\\cell 水务局\\cell\\row"
                + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\f1 \\cell 改造水厂\\cell 住建局\\cell\\row\\pard\\par"));
  }

  @Test
  void aRowWithFewerCellsSpansColumnsByItsEdges() throws Exception {
    assertEquals(
        List.of("|甲|乙|丙|", "|*合计|3|"),
        shown(
            "\\trowd\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\f1 甲\\cell 乙\\cell 丙\\cell\\row"
                + "\\trowd\\cellx2000\\cellx3000\\pard\\intbl\\f1 合计\\cell 3\\cell\\row\\pard\\par"));
  }

  @Test
  void cellsAreToldWithoutIntbl() throws Exception {
    assertEquals(
        List.of("|甲县|3个|", "|乙县|4个|", "落款"),
        shown(
            "\\f1 \\trowd\\cellx1000\\cellx2000 甲县\\cell 3个\\cell\\row\\trowd\\cellx1000\\cellx2000 乙县\\cell 4个\\cell\\row"
                + "\\pard 落款\\par"));
  }

  @Test
  void aTableInsideACellIsTheCellsText() throws Exception {
    assertEquals(
        List.of("|改造小区|分解：/甲县 3个|"),
        shown(
            "\\trowd\\cellx1000\\cellx3000\\pard\\intbl\\f1 改造小区\\cell 分解：\\par"
                + "\\pard\\intbl\\itap2\\f1 甲县\\nestcell 3个\\nestcell{\\*\\nesttableprops\\trowd\\cellx1500\\cellx2500\\nestrow}"
                + "{\\nonesttables\\par}\\pard\\intbl\\itap1\\cell\\row\\pard\\par"));
  }

  @Test
  void aTableWithOneCellIsAFrameAroundParagraphs() throws Exception {
    assertEquals(
        List.of("清溪市人民政府文件", "清政发〔2024〕3号"),
        shown(
            "\\trowd\\cellx8000\\pard\\intbl\\f1 清溪市人民政府文件\\par 清政发〔2024〕3号\\cell\\row\\pard\\par"));
  }

  @Test
  void aBulletOfASymbolFontIsDropped() throws Exception {
    assertEquals(
        List.of("排查隐患"), shown("\\pard{\\listtext\\pard\\plain\\f2 \\'6c\\tab}\\f1 排查隐患\\par"));
  }

  @Test
  void dataOfPicturesIsPassedOver() throws Exception {
    byte[] head = "{\\rtf1\\ansi{\\pict\\bin5 ".getBytes(StandardCharsets.US_ASCII);
    byte[] tail = "}ok\\par}".getBytes(StandardCharsets.US_ASCII);
    byte[] file = new byte[head.length + 5 + tail.length];
    System.arraycopy(head, 0, file, 0, head.length);
    System.arraycopy("}}{\\\\".getBytes(StandardCharsets.US_ASCII), 0, file, head.length, 5);
    System.arraycopy(tail, 0, file, head.length + 5, tail.length);
    assertEquals(List.of("ok"), Shown.in(file));
  }

  @Test
  void aTruncatedFileGivesWhatItHoldsAndSaysSo() throws Exception {
    byte[] file = RtfMaker.ofBody("\\pard\\f1 总体要求\\par 重点任务\\par 保障措施\\par");
    Metadata metadata = new Metadata();
    List<String> lines = Shown.in(Arrays.copyOf(file, file.length - 10), metadata);
    assertEquals(List.of("总体要求", "重点任务"), lines.subList(0, 2));
    assertTrue(metadata.get(LaidOut.WARNING).startsWith("truncated|"));
  }

  @Test
  void groupsNestedWithoutEndAreRefused() {
    assertThrows(TikaException.class, () -> ascii("{\\rtf1" + "{".repeat(1_000_000) + "}"));
  }

  @Test
  void aFileOfPicturesOnlySaysSo() throws Exception {
    Metadata metadata = new Metadata();
    Shown.in(RtfMaker.ofBody("\\pard{\\pict\\pngblip 89504e47}\\par"), metadata);
    assertTrue(metadata.get(LaidOut.WARNING).startsWith("pictures-only|"));
  }
}
