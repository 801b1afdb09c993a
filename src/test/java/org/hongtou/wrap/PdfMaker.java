package org.hongtou.wrap;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hongtou.wrap.Wrapped.Grid;
import org.hongtou.wrap.Wrapped.Line;
import org.hongtou.wrap.Wrapped.Piece;
import org.hongtou.wrap.Wrapped.Style;

/**
 * Prints a notice to PDF as offices do: A4, 22 lines of 28 characters of 16 pt, the title centred
 * in 22 pt, signatures on the right.
 */
public final class PdfMaker {
  static final double PAGE_WIDTH = PDRectangle.A4.getWidth();
  static final double PAGE_HEIGHT = PDRectangle.A4.getHeight();
  static final double WIDTH = 448;
  static final double LEFT = (PAGE_WIDTH - WIDTH) / 2;
  static final double TOP = 105;
  static final double BOTTOM = PAGE_HEIGHT - 99;
  static final double SIZE = 16;
  static final double PITCH = 28.9;
  private static final double TITLE_SIZE = 22;
  private static final double TITLE_PITCH = 36;
  private static final double GUTTER = 32;
  private static final int SCAN_DOTS = 200;

  private final PdfOptions options;
  private final PDDocument document = new PDDocument();
  private final PdfFonts fonts;
  private PdfPen pen;
  private int pages;
  private int column;
  private double y;
  private double columnTop;

  private PdfMaker(PdfOptions options) throws IOException {
    this.options = options;
    fonts = new PdfFonts(document);
    pen = newPage();
    y = TOP;
    columnTop = TOP;
  }

  /** Why no PDF can be made here, or an empty text where it can. */
  public static String missing() {
    return PdfFonts.missing();
  }

  /** The notice as offices print it. */
  public static byte[] make(Wrapped notice) {
    return make(notice, PdfOptions.usual());
  }

  /** The notice set as the options say. */
  public static byte[] make(Wrapped notice, PdfOptions options) {
    try {
      PdfMaker maker = new PdfMaker(options);
      byte[] bytes = maker.print(notice);
      return options.scanned() ? scan(bytes) : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands on one page. */
  @FunctionalInterface
  public interface Drawing {
    void draw(PdfPen pen) throws IOException;
  }

  /** Pages drawn by hand, for shapes that no word processor would print so. */
  public static byte[] draw(Drawing... pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfOptions plain = PdfOptions.usual();
    try (PDDocument document = new PDDocument();
        PdfFonts fonts = new PdfFonts(document)) {
      for (Drawing page : pages) {
        try (PdfPen pen = new PdfPen(document, fonts, plain)) {
          page.draw(pen);
        }
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private byte[] print(Wrapped notice) throws IOException {
    boolean beforeBody = true;
    for (Piece piece : notice.pieces()) {
      boolean title = piece instanceof Line line && line.style() == Style.TITLE;
      if (beforeBody && !title) {
        columnTop = y;
        beforeBody = false;
      }
      switch (piece) {
        case Line line -> print(line, beforeBody);
        case Grid grid -> printTable(grid);
      }
    }
    pen.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    fonts.close();
    return out.toByteArray();
  }

  private double width() {
    return options.columns() == 1
        ? WIDTH
        : (WIDTH - GUTTER * (options.columns() - 1)) / options.columns();
  }

  private double left() {
    return LEFT + column * (width() + GUTTER);
  }

  private void print(Line line, boolean overColumns) throws IOException {
    double width = overColumns ? WIDTH : width();
    double x = overColumns ? LEFT : left();
    if (line.style() == Style.TITLE) {
      for (String text : PdfLines.wrap(fonts, line.text(), TITLE_SIZE, width - 60, 0)) {
        nextLine(TITLE_PITCH);
        x = overColumns ? LEFT : left();
        double length = fonts.width(text, TITLE_SIZE);
        pen.text(text, x + (width - length) / 2, y, TITLE_SIZE, 0);
      }
      return;
    }
    double indent = line.style() == Style.BODY && options.indent() ? 2 * SIZE : 0;
    List<String> texts = PdfLines.wrap(fonts, line.text(), SIZE, width, indent);
    for (int i = 0; i < texts.size(); i++) {
      nextLine(PITCH);
      String text = texts.get(i);
      double length = fonts.width(text, SIZE);
      if (line.style() == Style.RIGHT) {
        pen.text(text, left() + width - length - 2 * SIZE, y, SIZE, 0);
        continue;
      }
      double start = i == 0 ? indent : 0;
      boolean last = i == texts.size() - 1;
      int gaps = text.codePointCount(0, text.length()) - 1;
      double stretch =
          last || gaps == 0 || !options.justified() ? 0 : (width - start - length) / gaps;
      pen.text(text, left() + start, y, SIZE, stretch);
    }
  }

  /** Goes down by a line, to the next column or page where the column is full. */
  private void nextLine(double pitch) throws IOException {
    if (y + pitch > BOTTOM) {
      nextColumn();
    }
    y += pitch;
  }

  private void nextColumn() throws IOException {
    if (column + 1 < options.columns()) {
      column++;
    } else {
      pen.close();
      pen = newPage();
      column = 0;
      columnTop = TOP;
    }
    y = columnTop;
  }

  private PdfPen newPage() throws IOException {
    pages++;
    PdfPen page = new PdfPen(document, fonts, options);
    if (options.pageNumbers()) {
      String number = "— " + pages + " —";
      page.text(number, (PAGE_WIDTH - fonts.width(number, 14)) / 2, PAGE_HEIGHT - 60, 14, 0);
    }
    if (!options.header().isEmpty()) {
      page.text(options.header(), LEFT, 60, 10.5, 0);
    }
    if (!options.watermark().isEmpty()) {
      page.watermark(options.watermark());
    }
    return page;
  }

  private void printTable(Grid grid) throws IOException {
    PdfTable table = new PdfTable(fonts, grid, width());
    y += PITCH / 2;
    int row = 0;
    while (row < table.rows()) {
      int end = row;
      double height = row == 0 ? 0 : table.height(0);
      while (end < table.rows() && y + height + table.height(end) <= BOTTOM) {
        height += table.height(end);
        end++;
      }
      if (end == row) {
        nextColumn();
        continue;
      }
      y = table.draw(pen, left(), y, row, end);
      row = end;
      if (row < table.rows()) {
        nextColumn();
      }
    }
  }

  /** Each page as a picture. */
  private static byte[] scan(byte[] printed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument text = Loader.loadPDF(printed);
        PDDocument scanned = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(text);
      for (int i = 0; i < text.getNumberOfPages(); i++) {
        BufferedImage picture = renderer.renderImageWithDPI(i, SCAN_DOTS, ImageType.GRAY);
        PDPage page = new PDPage(text.getPage(i).getMediaBox());
        scanned.addPage(page);
        PDImageXObject image = JPEGFactory.createFromImage(scanned, picture, 0.9f);
        try (PDPageContentStream content = new PDPageContentStream(scanned, page)) {
          content.drawImage(
              image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        }
      }
      scanned.save(out);
    }
    return out.toByteArray();
  }
}
