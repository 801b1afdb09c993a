package org.hongtou.read.formats.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.hongtou.read.formats.PageOcr;
import org.hongtou.read.formats.Parsed;
import org.hongtou.read.formats.ocr.NoAddOn;
import org.hongtou.read.formats.ocr.OcrAddOn;
import org.hongtou.wrap.ScanMaker;
import org.hongtou.wrap.Wrapped;
import org.junit.jupiter.api.Test;

class ScanParserTest {
  private static final String NOTICE =
      """
      # 云溪市人民政府办公室关于加强社区阅读点建设的通知
      各县（区）人民政府，市政府各部门：
      为方便群众阅读，现就加强社区阅读点建设有关事项通知如下，请结合实际认真抓好落实。
      一、重点任务
      （一）新建社区阅读点。2023年新建30个，服务半径不超过1.5公里，覆盖率达到95%以上，由市文化和旅游局牵头。
      > 云溪市人民政府办公室
      > 2023年3月20日
      """;

  private static final String TABLE =
      """
      # 社区阅读点建设任务分工表
      |序号|任务|完成时限|责任单位|
      |1|新建社区阅读点|2023年6月30日|市文化和旅游局|
      |2|提高错时开放率|2023年12月31日|^|
      """;

  @Test
  void aScannedNoticeIsReadAsItsParagraphs() throws Exception {
    needOcr();
    String expected =
        NOTICE.lines().map(l -> l.replaceFirst("^[#>] ", "")).reduce((a, b) -> a + "\n" + b).get();
    Parsed parsed = Parsed.by(new ScanParser(), ScanMaker.make(Wrapped.parse(NOTICE)));
    assertEquals(expected, parsed.text());
  }

  @Test
  void theRuledTableOfAScanIsATable() throws Exception {
    needOcr();
    BufferedImage page = ScanMaker.pages(Wrapped.parse(TABLE), 200).getFirst();
    assertEquals(
        """
        社区阅读点建设任务分工表
        |序号|任务|完成时限|责任单位|
        |1|新建社区阅读点|2023年6月30日|市文化和旅游局v2|
        |2|提高错时开放率|2023年12月31日|""",
        Parsed.by(new ScanParser(), ScanMaker.file(page, "png")).text());
  }

  @Test
  void eachImageOfATiffIsAPage() throws Exception {
    byte[] file = ScanMaker.tiff(List.of(blank(), blank()));
    assertEquals(2, Parsed.by(new ScanParser(), file, line(0.99)).page().select(".page").size());
  }

  @Test
  void doubtfulLinesAreNamedByAWarning() throws Exception {
    byte[] file = ScanMaker.file(blank(), "jpg");
    assertEquals(
        List.of("ocr-doubtful|新建社区阅读点30个"),
        Parsed.by(new ScanParser(), file, line(0.6)).warnings());
  }

  @Test
  void withoutTheAddOnTheFailureSaysHowToAddIt() {
    byte[] file = ScanMaker.file(blank(), "png");
    TikaException failure =
        assertThrows(
            TikaException.class, () -> NoAddOn.during(() -> Parsed.by(new ScanParser(), file)));
    assertTrue(failure.getMessage().startsWith("ocr-missing: "), failure.getMessage());
  }

  @Test
  void aTruncatedPictureIsDamaged() {
    byte[] file = ScanMaker.file(blank(), "png");
    assertThrows(
        TikaException.class,
        () -> Parsed.by(new ScanParser(), Arrays.copyOf(file, file.length / 2), line(0.99)));
  }

  @Test
  void aPictureWithoutTextIsNoEmptyNotice() {
    PageOcr nothing = page -> List.of();
    byte[] file = ScanMaker.file(blank(), "png");
    assertThrows(TikaException.class, () -> Parsed.by(new ScanParser(), file, nothing));
  }

  private static void needOcr() {
    assumeTrue(ScanMaker.canPrint(), "no font for Chinese: install fonts-noto-cjk");
    assumeTrue(OcrAddOn.isInstalled(), "no OCR add-on: run scripts/add-ocr");
  }

  private static PageOcr line(double confidence) {
    return page ->
        List.of(
            new PageOcr.Line("新建社区阅读点30个", confidence, new Rectangle2D.Double(200, 300, 380, 44)));
  }

  private static BufferedImage blank() {
    BufferedImage page = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = page.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, page.getWidth(), page.getHeight());
    paper.dispose();
    return page;
  }
}
