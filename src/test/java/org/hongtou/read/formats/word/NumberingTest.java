package org.hongtou.read.formats.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hongtou.wrap.DocxMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automatic numbers of DOCX, as Word prints them. */
class NumberingTest {
  private static final String THREE_LEVELS =
      list(
              "1",
              level(0, "chineseCounting", "%1、"),
              level(1, "chineseCounting", "（%2）"),
              level(2, "decimal", "%3."))
          + num("1", "1", "");

  static String list(String id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", levels)
        + "</w:abstractNum>";
  }

  static String level(int at, String format, String text, String... more) {
    return "<w:lvl w:ilvl=\""
        + at
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/>"
        + String.join("", more)
        + "<w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  static String num(String id, String list, String overrides) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + list
        + "\"/>"
        + overrides
        + "</w:num>";
  }

  static String item(String num, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + num
        + "\"/></w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  static String style(String id, String basedOn, String properties) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + id
        + "\"/>"
        + (basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>")
        + "<w:pPr>"
        + properties
        + "</w:pPr></w:style>";
  }

  private static List<String> shown(String body, String numbering, String styles) throws Exception {
    return Shown.in(DocxMaker.ofBody(body, numbering, styles));
  }

  @Test
  void levelsBeginAnewBelowEachHigherOne() throws Exception {
    assertEquals(
        List.of("一、总体要求", "（一）目标", "1.改造管网", "2.改造电网", "（二）原则", "1.因地制宜", "二、任务", "（一）排查"),
        shown(
            item("1", 0, "总体要求")
                + item("1", 1, "目标")
                + item("1", 2, "改造管网")
                + item("1", 2, "改造电网")
                + item("1", 1, "原则")
                + item("1", 2, "因地制宜")
                + item("1", 0, "任务")
                + item("1", 1, "排查"),
            THREE_LEVELS,
            ""));
  }

  @Test
  void aHigherLevelThatWasPassedOverCountsAsUsedOnce() throws Exception {
    assertEquals(
        List.of("1.1 排查", "1.2 治理", "2 验收"),
        shown(
            item("1", 1, "排查") + item("1", 1, "治理") + item("1", 0, "验收"),
            list("1", level(0, "decimal", "%1"), level(1, "decimal", "%1.%2")) + num("1", "1", ""),
            ""));
  }

  @Test
  void aLegalLevelShowsAllNumbersAsArabicOnes() throws Exception {
    assertEquals(
        List.of("第一章 总则", "第二章 管理", "2.1 职责"),
        shown(
            item("1", 0, "总则") + item("1", 0, "管理") + item("1", 1, "职责"),
            list(
                    "1",
                    level(0, "chineseCounting", "第%1章"),
                    level(1, "decimal", "%1.%2", "<w:isLgl/>"))
                + num("1", "1", ""),
            ""));
  }

  @Test
  void aLevelThatNeverRestartsCountsArticlesThroughAllChapters() throws Exception {
    assertEquals(
        List.of("第一章 总则", "第一条 为了规范管理", "第二章 职责", "第二条 各县"),
        shown(
            item("1", 0, "总则") + item("1", 1, "为了规范管理") + item("1", 0, "职责") + item("1", 1, "各县"),
            list(
                    "1",
                    level(0, "chineseCounting", "第%1章"),
                    level(1, "chineseCounting", "第%2条", "<w:lvlRestart w:val=\"0\"/>"))
                + num("1", "1", ""),
            ""));
  }

  @Test
  void instancesOfOneListCountOnTogetherUnlessOneOverridesItsStart() throws Exception {
    assertEquals(
        List.of("1.甲地", "2.乙地", "3.丙地", "1.丁地", "2.戊地"),
        shown(
            item("1", 0, "甲地")
                + item("1", 0, "乙地")
                + item("2", 0, "丙地")
                + item("3", 0, "丁地")
                + item("3", 0, "戊地"),
            list("1", level(0, "decimal", "%1."))
                + num("1", "1", "")
                + num("2", "1", "")
                + num(
                    "3",
                    "1",
                    "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"),
            ""));
  }

  @Test
  void anInstanceMayReplaceALevel() throws Exception {
    assertEquals(
        List.of("（一）排查", "（二）治理"),
        shown(
            item("1", 0, "排查") + item("1", 0, "治理"),
            list("1", level(0, "decimal", "%1."))
                + num(
                    "1",
                    "1",
                    "<w:lvlOverride w:ilvl=\"0\">"
                        + level(0, "japaneseCounting", "（%1）")
                        + "</w:lvlOverride>"),
            ""));
  }

  @Test
  void aStyleGivesNumbersToItsParagraphsAndToStylesBasedOnIt() throws Exception {
    String styles =
        style("Heading", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
            + style("Sub", "Heading", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>")
            + style("Red", "Sub", "");
    assertEquals(
        List.of("一、总体要求", "（一）目标", "（二）原则", "二、任务"),
        shown(
            styled("Heading", "总体要求")
                + styled("Sub", "目标")
                + styled("Red", "原则")
                + styled("Heading", "任务"),
            THREE_LEVELS,
            styles));
  }

  @Test
  void aLevelMayNameTheStyleThatStandsForIt() throws Exception {
    String numbering =
        list(
                "1",
                level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"One\"/>"),
                level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"Two\"/>"))
            + num("1", "1", "");
    String link = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
    assertEquals(
        List.of("一、总体要求", "（一）目标"),
        shown(
            styled("One", "总体要求") + styled("Two", "目标"),
            numbering,
            style("One", "", link) + style("Two", "", link)));
  }

  @Test
  void aParagraphMayTakeTheNumberOfItsStyleAway() throws Exception {
    assertEquals(
        List.of("一、总体要求", "无编号", "二、任务"),
        shown(
            styled("Heading", "总体要求")
                + "<w:p><w:pPr><w:pStyle w:val=\"Heading\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>无编号</w:t></w:r></w:p>"
                + styled("Heading", "任务"),
            THREE_LEVELS,
            style("Heading", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")));
  }

  @Test
  void aListMayBeThatOfAListStyle() throws Exception {
    assertEquals(
        List.of("（一）排查"),
        shown(
            item("2", 0, "排查"),
            "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"L\"/>"
                + level(0, "chineseCounting", "（%1）")
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"L\"/>"
                + "</w:abstractNum>"
                + num("1", "1", "")
                + num("2", "2", ""),
            ""));
  }

  @Test
  void anEmptyCellOfTheNumberColumnShowsItsNumber() throws Exception {
    String row =
        "<w:tr><w:tc>"
            + item("1", 0, "").replace("<w:t></w:t>", "")
            + "</w:tc><w:tc><w:p><w:r><w:t>改造</w:t></w:r></w:p></w:tc></w:tr>";
    assertEquals(
        List.of("|1|改造|", "|2|改造|"),
        shown(
            "<w:tbl>" + row + row + "</w:tbl>",
            list("1", level(0, "decimal", "%1")) + num("1", "1", ""),
            ""));
  }

  @Test
  void aParagraphThatWasDeletedIsNotCounted() throws Exception {
    String deleted =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr>"
            + "<w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr><w:del w:id=\"2\" w:author=\"a\"><w:r>"
            + "<w:delText>旧任务</w:delText></w:r></w:del></w:p>";
    assertEquals(
        List.of("一、总体要求", "二、任务"),
        shown(item("1", 0, "总体要求") + deleted + item("1", 0, "任务"), THREE_LEVELS, ""));
  }

  @Test
  void bulletsOfSymbolFontsAreDroppedAndPlainOnesKept() throws Exception {
    String wingdings = "<w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr>";
    assertEquals(
        List.of("排查", "治理", "■验收"),
        shown(
            item("1", 0, "排查") + item("2", 0, "治理") + item("3", 0, "验收"),
            list("1", level(0, "bullet", "l", wingdings))
                + list("2", level(0, "bullet", "\uF06C"))
                + list("3", level(0, "bullet", "■"))
                + num("1", "1", "")
                + num("2", "2", "")
                + num("3", "3", ""),
            ""));
  }

  @ParameterizedTest
  @CsvSource({
    "chineseCounting, 10, 十",
    "chineseCounting, 11, 十一",
    "chineseCounting, 20, 二十",
    "chineseCounting, 99, 九十九",
    "chineseCountingThousand, 101, 一百零一",
    "chineseCountingThousand, 110, 一百一十",
    "chineseCountingThousand, 12, 十二",
    "japaneseCounting, 10, 十",
    "japaneseCounting, 21, 二十一",
    "japaneseCounting, 110, 百十",
    "ideographTraditional, 3, 丙",
    "ideographZodiac, 12, 亥",
    "ideographDigital, 12, 一二",
    "chineseLegalSimplified, 3, 叁",
    "decimal, 12, 12",
    "decimalZero, 3, 03",
    "decimalFullWidth, 12, １２",
    "decimalEnclosedCircle, 1, ①",
    "decimalEnclosedCircle, 20, ⑳",
    "decimalEnclosedCircleChinese, 9, ⑨",
    "decimalEnclosedParen, 2, ⑵",
    "decimalEnclosedFullstop, 3, ⒊",
    "ideographEnclosedCircle, 4, ㈣",
    "upperRoman, 9, IX",
    "lowerRoman, 4, iv",
    "upperLetter, 3, C",
    "lowerLetter, 27, aa",
    "taiwaneseCountingThousand, 15, 十五"
  })
  void numbersAreWrittenInTheStyleOfTheirLevel(String style, int number, String written) {
    assertEquals(written, NumberStyle.named(style).write(number));
  }
}
