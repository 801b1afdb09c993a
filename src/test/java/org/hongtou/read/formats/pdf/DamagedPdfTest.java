package org.hongtou.read.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.hongtou.read.formats.PageOcr;
import org.hongtou.wrap.PdfMaker;
import org.hongtou.wrap.PdfOptions;
import org.hongtou.wrap.Wrapped;
import org.junit.jupiter.api.Test;

/** Files that hold no plain text: protected, damaged, cut off, scanned, forms. */
class DamagedPdfTest {
  private static final String NOTICE = "# 关于建设社区食堂的通知\n各县区人民政府：\n到2026年底建成社区食堂240家。\n";

  private static byte[] pdf(PdfOptions options) {
    ReadPdf.needsFonts();
    return PdfMaker.make(Wrapped.parse(NOTICE), options);
  }

  private static byte[] protect(byte[] pdf, String password) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aFileThatAsksForAPasswordIsEncrypted() throws Exception {
    byte[] locked = protect(pdf(PdfOptions.usual()), "secret");
    assertThrows(EncryptedDocumentException.class, () -> ReadPdf.of(locked));
  }

  @Test
  void aFileThatOnlyForbidsChangesIsRead() throws Exception {
    byte[] restricted = protect(pdf(PdfOptions.usual()), "");
    assertEquals(3, ReadPdf.of(restricted).paragraphs().size());
  }

  @Test
  void aFileWithoutPagesIsDamaged() {
    byte[] noise = "%PDF-1.7\nno object stands here\n".getBytes(StandardCharsets.US_ASCII);
    TikaException e = assertThrows(TikaException.class, () -> ReadPdf.of(noise));
    assertTrue(e.getMessage().startsWith("the PDF is"), e.getMessage());
  }

  @Test
  void whatIsLeftOfAFileThatWasCutOffIsReadWithAWarning() throws Exception {
    byte[] whole = pdf(PdfOptions.usual());
    String raw = new String(whole, StandardCharsets.ISO_8859_1);
    byte[] cut = Arrays.copyOf(whole, raw.lastIndexOf("startxref"));
    ReadPdf read = ReadPdf.of(cut);
    assertEquals("到2026年底建成社区食堂240家。", read.paragraphs().get(2));
    assertEquals(List.of("pdf-truncated"), read.warnings());
  }

  @Test
  void aPictureOfAPageIsNamedWhereNothingCanBeReadOffIt() throws Exception {
    ReadPdf read = ReadPdf.of(pdf(PdfOptions.usual().asScan()), page -> List.of());
    assertEquals(List.of(), read.paragraphs());
    assertEquals(List.of("page-without-text"), read.warnings());
  }

  @Test
  void aFileThatShowsNothingIsNoSilentSuccess() throws Exception {
    ReadPdf.needsFonts();
    assertEquals(List.of("page-without-text"), ReadPdf.of(PdfMaker.draw(pen -> {})).warnings());
  }

  @Test
  void theLinesReadOffAPictureAreLaidOutAsAnyOthers() throws Exception {
    byte[] scan = pdf(PdfOptions.usual().asScan());
    PageOcr reader =
        page ->
            List.of(
                line("各县区人民政府：", 200, 300, 320),
                line("到2026年底，全市建成社区食堂240家，覆盖百分之八十", 280, 380, 1080),
                line("五以上的城市社区。", 200, 460, 360));
    assertEquals(
        List.of("各县区人民政府：", "到2026年底，全市建成社区食堂240家，覆盖百分之八十五以上的城市社区。"),
        ReadPdf.of(scan, reader).paragraphs());
  }

  private static PageOcr.Line line(String text, double x, double y, double width) {
    return new PageOcr.Line(text, 0.95, new java.awt.geom.Rectangle2D.Double(x, y, width, 44));
  }

  @Test
  void theValueOfAFormFieldIsText() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDAcroForm form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      PDResources resources = new PDResources();
      resources.put(
          org.apache.pdfbox.cos.COSName.getPDFName("Helv"),
          new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      form.setDefaultResources(resources);
      PDTextField field = new PDTextField(form);
      field.setPartialName("number");
      field.setDefaultAppearance("/Helv 12 Tf 0 g");
      form.getFields().add(field);
      var widget = field.getWidgets().get(0);
      widget.setRectangle(new org.apache.pdfbox.pdmodel.common.PDRectangle(100, 600, 200, 20));
      widget.setPage(page);
      page.getAnnotations().add(widget);
      field.setValue("QZF 2024 6");
      document.save(out);
    }
    assertEquals(List.of("QZF 2024 6"), ReadPdf.of(out.toByteArray()).paragraphs());
  }
}
