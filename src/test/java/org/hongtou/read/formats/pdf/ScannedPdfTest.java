package org.hongtou.read.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.tika.exception.TikaException;
import org.hongtou.read.formats.PageOcr;
import org.hongtou.read.formats.Parsed;
import org.hongtou.read.formats.ocr.NoAddOn;
import org.hongtou.wrap.PdfMaker;
import org.hongtou.wrap.PdfOptions;
import org.hongtou.wrap.Wrapped;
import org.junit.jupiter.api.Test;

/** PDF pages that are pictures, alone and among pages of text. */
class ScannedPdfTest {
  private static final String NOTICE = "# 关于建设社区食堂的通知\n各县区人民政府：\n到2026年底建成社区食堂240家。\n";

  /** A page of A4 at the resolution that pages are read at. */
  private static BufferedImage paper() {
    BufferedImage page = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.dispose();
    return page;
  }

  private static BufferedImage grid() {
    BufferedImage page = paper();
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(3));
    for (int x : new int[] {200, 700, 1400}) {
      pen.drawLine(x, 300, x, 500);
    }
    for (int y : new int[] {300, 400, 500}) {
      pen.drawLine(200, y, 1400, y);
    }
    pen.dispose();
    return page;
  }

  /** A PDF of text, a page with the picture behind it. */
  private static byte[] with(BufferedImage picture, byte[] text) throws Exception {
    try (PDDocument document = text.length == 0 ? new PDDocument() : Loader.loadPDF(text)) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(
            LosslessFactory.createFromImage(document, picture),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    }
  }

  private static byte[] text() {
    ReadPdf.needsFonts();
    return PdfMaker.make(Wrapped.parse(NOTICE), PdfOptions.usual());
  }

  private static PageOcr.Line line(String text, double confidence, double x, double y) {
    return new PageOcr.Line(text, confidence, new Rectangle2D.Double(x, y, 40 * text.length(), 44));
  }

  private static PageOcr reader(double confidence) {
    return page -> List.of(line("二、各县区每季度报送建设进度", confidence, 280, 300));
  }

  @Test
  void aFileOfPicturesFailsForWantOfTheAddOn() throws Exception {
    byte[] scan = with(paper(), new byte[0]);
    TikaException e =
        assertThrows(
            TikaException.class, () -> NoAddOn.during(() -> Parsed.by(new PdfParser(), scan)));
    assertTrue(e.getMessage().startsWith("ocr-missing: "), e.getMessage());
  }

  @Test
  void aPictureAmongPagesOfTextIsNamedWithTheAdvice() throws Exception {
    byte[] mixed = with(paper(), text());
    String warning = NoAddOn.during(() -> Parsed.by(new PdfParser(), mixed).warnings().getFirst());
    assertTrue(warning.startsWith("ocr-missing|page 2: "), warning);
    assertTrue(warning.contains("scripts/add-ocr"), warning);
  }

  @Test
  void aPictureAmongPagesOfTextStandsInItsPlace() throws Exception {
    Parsed parsed = Parsed.by(new PdfParser(), with(paper(), text()), reader(0.99));
    assertEquals(
        """
        关于建设社区食堂的通知
        各县区人民政府：
        到2026年底建成社区食堂240家。
        二、各县区每季度报送建设进度""",
        parsed.text());
    assertEquals(2, parsed.page().select(".page").size());
  }

  @Test
  void doubtfulLinesAreNamedOneByOne() throws Exception {
    assertEquals(
        List.of("ocr-doubtful|二、各县区每季度报送建设进度"),
        Parsed.by(new PdfParser(), with(paper(), text()), reader(0.6)).warnings());
  }

  @Test
  void theRuledTableOfAPictureIsATable() throws Exception {
    PageOcr reader =
        page ->
            List.of(
                line("任务", 0.99, 230, 330),
                line("责任单位", 0.99, 730, 330),
                line("建设社区食堂", 0.99, 230, 430),
                line("市民政局", 0.99, 730, 430));
    assertEquals(
        """
        |任务|责任单位|
        |建设社区食堂|市民政局|""",
        Parsed.by(new PdfParser(), with(grid(), new byte[0]), reader).text());
  }
}
