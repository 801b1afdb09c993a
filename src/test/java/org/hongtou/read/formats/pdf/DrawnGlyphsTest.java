package org.hongtou.read.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.hongtou.wrap.PdfMaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Glyphs are read as they are seen, however a producer draws them. */
class DrawnGlyphsTest {
  @BeforeEach
  void needsFonts() {
    ReadPdf.needsFonts();
  }

  private static List<String> read(PdfMaker.Drawing... pages) throws Exception {
    return ReadPdf.of(PdfMaker.draw(pages)).paragraphs();
  }

  @Test
  void aGlyphDrawnTwiceToLookBoldCountsOnce() throws Exception {
    assertEquals(
        List.of("总体要求22"),
        read(
            pen -> {
              pen.text("总体要求22", 100, 100, 16, 0);
              pen.text("总体要求22", 100.4, 100, 16, 0);
            }));
  }

  @Test
  void stretchedLinesHaveNoBlanks() throws Exception {
    assertEquals(List.of("到年底完成改造任务"), read(pen -> pen.text("到年底完成改造任务", 100, 100, 16, 6)));
  }

  @Test
  void spacesThatShowNoGapAreNoBlanks() throws Exception {
    assertEquals(
        List.of("社区食堂"),
        read(
            pen -> {
              pen.text("社 ", 100, 100, 16, 0);
              pen.text("区 ", 116, 100, 16, 0);
              pen.text("食 ", 132, 100, 16, 0);
              pen.text("堂", 148, 100, 16, 0);
            }));
  }

  @Test
  void thinGapsBesideNumbersAreNoBlanks() throws Exception {
    assertEquals(
        List.of("到2025年底建成40家"), read(pen -> pen.text("到 2025 年底建成 40 家", 100, 100, 16, 0)));
  }

  @Test
  void aWideGapBetweenNamesIsABlank() throws Exception {
    assertEquals(
        List.of("青禾市财政局 青禾市民政局"),
        read(
            pen -> {
              pen.text("青禾市财政局", 100, 100, 16, 0);
              pen.text("青禾市民政局", 212, 100, 16, 0);
            }));
  }

  @Test
  void glyphsDrawnInAnyOrderAreReadByTheirPlaces() throws Exception {
    assertEquals(
        List.of("一、总体要求"),
        read(
            pen -> {
              pen.text("要求", 164, 100, 16, 0);
              pen.text("一、总体", 100, 100, 16, 0);
            }));
  }

  @Test
  void raisedDigitsAreNoPartOfTheNumberBeforeThem() throws Exception {
    assertEquals(
        List.of("面积1500m²以上"),
        read(
            pen -> {
              pen.text("面积1500m", 100, 100, 16, 0);
              pen.text("2", 183, 93, 9, 0);
              pen.text("以上", 190, 100, 16, 0);
            }));
  }

  @Test
  void theInvisibleTextLayerOfAScanIsText() throws Exception {
    assertEquals(
        List.of("扫描件的文字层"),
        read(
            pen -> {
              pen.content().setRenderingMode(RenderingMode.NEITHER);
              pen.text("扫描件的文字层", 100, 100, 16, 0);
            }));
  }

  @Test
  void actualTextTakesThePlaceOfItsGlyphs() throws Exception {
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.ACTUAL_TEXT, new COSString("面积"));
    assertEquals(
        List.of("建筑面积"),
        read(
            pen -> {
              pen.text("建筑", 100, 100, 16, 0);
              pen.content()
                  .beginMarkedContent(
                      COSName.getPDFName("Span"), PDPropertyList.create(properties));
              pen.text("口口", 132, 100, 16, 0);
              pen.content().endMarkedContent();
            }));
  }

  @Test
  void wordsThatALineEndHyphenatedAreJoined() throws Exception {
    String[] lines = {
      "The community canteens of the district shall serve warm meals to all",
      "of its elderly people and to their families, and to all the other resi-",
      "dents at a fair price."
    };
    String read =
        read(pen -> {
              for (int i = 0; i < 4; i++) {
                pen.text(lines[0], 73, 100 + 18 * i, 13, 0);
              }
              pen.text(lines[1], 73, 172, 13, 0);
              pen.text(lines[2], 73, 190, 13, 0);
            })
            .get(0);
    assertTrue(
        read.endsWith(
            "meals to all of its "
                + "elderly people and to their families, and to all the other "
                + "residents at a fair price."),
        read);
  }

  @Test
  void titleLinesOfOneStyleAreOneTitle() throws Exception {
    assertEquals(
        List.of("青禾市人民政府关于推进社区食堂建设的意见", "青政发〔2024〕6号", "各县区人民政府："),
        read(pen -> {
              pen.text("青禾市人民政府", 220, 100, 22, 0);
              pen.text("关于推进社区食堂建设的意见", 154, 136, 22, 0);
              pen.text("青政发〔2024〕6号", 228, 172, 16, 0);
              pen.text("各县区人民政府：", 73, 210, 16, 0);
              pen.text("建设社区食堂是改善民生的重要举措，各级各部门要高度重视，", 73, 240, 16, 0);
            })
            .subList(0, 3));
  }

  @Test
  void footnotesAreReadBehindTheTextOfTheirPage() throws Exception {
    List<String> read =
        read(
            pen -> {
              for (int i = 0; i < 10; i++) {
                pen.text("全市社区食堂建设坚持政府引导社会参与市场运作的工作原则和", 73, 100 + i * 29, 16, 0);
              }
              pen.rule(73, 400, 180, 400);
              pen.text("①社区食堂是指面向居民的公益性餐饮场所。", 73, 416, 10, 0);
            },
            pen -> pen.text("持续发展的方向。", 73, 100, 16, 0));
    assertEquals(2, read.size());
    assertEquals("①社区食堂是指面向居民的公益性餐饮场所。", read.get(1));
  }

  @Test
  void theOfficesNameOnTopAndTheColophonStay() throws Exception {
    List<String> read =
        read(
            pen -> {
              pen.text("青禾市人民政府办公室文件", 150, 90, 30, 0);
              pen.text("各县区人民政府：", 73, 210, 16, 0);
              pen.text("— 1 —", 270, 780, 14, 0);
            },
            pen -> {
              pen.text("特此通知。", 105, 210, 16, 0);
              pen.rule(73, 700, 521, 700);
              pen.text("抄送：市委各部门，市人大常委会办公室。", 87, 718, 14, 0);
              pen.rule(73, 726, 521, 726);
              pen.text("青禾市人民政府办公室　　　2024年3月18日印发", 87, 745, 14, 0);
              pen.text("— 2 —", 270, 780, 14, 0);
            });
    assertEquals("青禾市人民政府办公室文件", read.get(0));
    assertEquals(
        List.of("特此通知。", "抄送：市委各部门，市人大常委会办公室。", "青禾市人民政府办公室 2024年3月18日印发"),
        read.subList(2, read.size()));
  }

  @Test
  void pageNumbersOfEveryFormAreLeftOut() throws Exception {
    for (String form : List.of("第%d页 共2页", "-%d-", "%d/2", "· %d ·", "%d")) {
      PdfMaker.Drawing[] pages = new PdfMaker.Drawing[2];
      for (int i = 0; i < 2; i++) {
        String number = form.replace("%d", String.valueOf(i + 1));
        String text = "第" + "一二".charAt(i) + "部分内容。";
        pages[i] =
            pen -> {
              pen.text(text, 105, 210, 16, 0);
              pen.text(number, 270, 790, 12, 0);
            };
      }
      assertEquals(List.of("第一部分内容。", "第二部分内容。"), read(pages), form);
    }
  }
}
