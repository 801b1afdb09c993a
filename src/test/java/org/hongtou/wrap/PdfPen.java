package org.hongtou.wrap;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Draws on one page; y grows downwards. */
public final class PdfPen implements AutoCloseable {
  private final PDPageContentStream content;
  private final PdfFonts fonts;
  private final PdfOptions options;

  PdfPen(PDDocument document, PdfFonts fonts, PdfOptions options) throws IOException {
    this.fonts = fonts;
    this.options = options;
    float width = (float) PdfMaker.PAGE_WIDTH;
    float height = (float) PdfMaker.PAGE_HEIGHT;
    int turns = options.quarterTurns();
    PDPage page =
        new PDPage(
            turns % 2 == 0 ? new PDRectangle(width, height) : new PDRectangle(height, width));
    page.setRotation(90 * turns);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    switch (turns) {
      case 1 -> content.transform(new Matrix(0, 1, -1, 0, height, 0));
      case 2 -> content.transform(new Matrix(-1, 0, 0, -1, width, height));
      case 3 -> content.transform(new Matrix(0, -1, 1, 0, 0, width));
      default -> {}
    }
  }

  /**
   * Text, from where its baseline begins; each character but the last is followed by the stretch.
   */
  public void text(String text, double x, double y, double size, double stretch)
      throws IOException {
    content.beginText();
    content.newLineAtOffset((float) x, (float) (PdfMaker.PAGE_HEIGHT - y));
    content.setCharacterSpacing((float) stretch);
    show(text, size);
    content.endText();
  }

  private void show(String text, double size) throws IOException {
    int[] characters = text.codePoints().toArray();
    int start = 0;
    while (start < characters.length) {
      PDFont font = fonts.of(characters[start]);
      int end = start + 1;
      while (end < characters.length && fonts.of(characters[end]).equals(font)) {
        end++;
      }
      content.setFont(font, (float) size);
      content.showText(new String(characters, start, end - start));
      start = end;
    }
  }

  void watermark(String text) throws IOException {
    content.saveGraphicsState();
    content.setNonStrokingColor(new Color(225, 225, 225));
    content.beginText();
    content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(45), 140, 250));
    content.setCharacterSpacing(0);
    show(text, 60);
    content.endText();
    content.restoreGraphicsState();
  }

  public void rule(double x0, double y0, double x1, double y1) throws IOException {
    float height = (float) PdfMaker.PAGE_HEIGHT;
    if (options.filledRules()) {
      content.addRect(
          (float) x0,
          height - (float) y1,
          Math.max(0.5f, (float) (x1 - x0)),
          Math.max(0.5f, (float) (y1 - y0)));
      content.fill();
    } else {
      content.moveTo((float) x0, height - (float) y0);
      content.lineTo((float) x1, height - (float) y1);
      content.stroke();
    }
  }

  /** What the pen writes to, for operators that it has no word for; y grows upwards there. */
  public PDPageContentStream content() {
    return content;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
