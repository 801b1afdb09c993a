package org.hongtou.read.formats.pdf;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.parser.ParseContext;
import org.hongtou.read.formats.PageOcr;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages that are pictures, where something that reads pictures is at hand. Its lines become
 * glyphs at their places, so that they are laid out as any others.
 */
final class ScannedPages {
  private static final int DOTS_PER_INCH = 200;
  private static final int MOST_PIXELS = 40_000_000;

  /** Fewer glyphs on a page that pictures cover are a stamp or a page number on a scan. */
  private static final int FEWEST_GLYPHS = 12;

  private static final double COVERED = 0.5;

  private final @Nullable PageOcr ocr;
  private double leastConfidence = 1;

  ScannedPages(ParseContext context) {
    PageOcr given = context.get(PageOcr.class);
    ocr = given != null ? given : ServiceLoader.load(PageOcr.class).findFirst().orElse(null);
  }

  boolean canRead() {
    return ocr != null;
  }

  /** How sure the reading was of what it was least sure of. */
  double leastConfidence() {
    return leastConfidence;
  }

  /** Whether the page's text is in a picture only, or in a font that doesn't say its characters. */
  static boolean isPicture(PageContent page) {
    long glyphs = page.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
    boolean undecodable = page.unreadable() > 20 && page.unreadable() * 2L > glyphs;
    return undecodable
        || (glyphs == 0 && page.pictures() > 0)
        || (glyphs < FEWEST_GLYPHS && page.pictures() >= COVERED);
  }

  /** The page with the text of its picture, or null where nothing reads it. */
  @Nullable PageContent read(PDDocument document, PageContent page) throws IOException {
    if (ocr == null) {
      return null;
    }
    double inches = page.width() / 72 * (page.height() / 72);
    double dots = Math.min(DOTS_PER_INCH, Math.sqrt(MOST_PIXELS / Math.max(0.01, inches)));
    BufferedImage picture =
        new PDFRenderer(document)
            .renderImageWithDPI(page.number() - 1, (float) dots, ImageType.RGB);
    List<PageOcr.Line> lines = ocr.read(picture);
    if (lines == null) {
      return null;
    }
    double scale = 72 / dots;
    List<Glyph> glyphs = new ArrayList<>();
    for (PageOcr.Line line : lines) {
      leastConfidence = Math.min(leastConfidence, line.confidence());
      addGlyphs(line, scale, glyphs);
    }
    return new PageContent(
        page.number(),
        picture.getWidth() * scale,
        picture.getHeight() * scale,
        glyphs,
        List.of(),
        List.of(),
        page.pictures(),
        0);
  }

  /** Spreads the characters of a line over its box: a Latin one takes half of a Chinese one. */
  private static void addGlyphs(PageOcr.Line line, double scale, List<Glyph> glyphs) {
    int[] characters = line.text().codePoints().toArray();
    double units = 0;
    for (int c : characters) {
      units += width(c);
    }
    Rectangle2D box = line.box();
    if (units == 0 || box.getWidth() <= 0 || box.getHeight() <= 0) {
      return;
    }
    double unit = box.getWidth() * scale / units;
    double size = Math.min(unit, box.getHeight() * scale);
    double baseline = (box.getY() + box.getHeight() / 2) * scale + 0.38 * size;
    double x = box.getX() * scale;
    for (int c : characters) {
      double next = x + width(c) * unit;
      glyphs.add(new Glyph(Character.toString(c), x, next, baseline, size, Ink.RECOGNISED));
      x = next;
    }
  }

  private static double width(int c) {
    return c < 0x250 ? 0.5 : 1;
  }
}
