package org.hongtou.read.formats.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.parser.ParseContext;
import org.hongtou.read.formats.LaidOut;
import org.hongtou.read.formats.layout.PositionedPages;
import org.hongtou.read.formats.ocr.PagePicture;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages that are pictures, where something that reads pictures is at hand; they are laid out
 * together with the pages of text.
 */
final class ScannedPages {
  private static final int DOTS_PER_INCH = 200;
  private static final int POINTS_PER_INCH = 72;

  /** A page of A2 at 200 dots an inch has 15 million. */
  private static final int MOST_PIXELS = 16_000_000;

  /** Fewer characters on a page that pictures cover are a stamp or a page number on a scan. */
  private static final int FEWEST_CHARACTERS = 12;

  private static final int FEWEST_UNREADABLE = 20;
  private static final double COVERED = 0.5;

  private final @Nullable PagePicture pictures;

  ScannedPages(ParseContext context) {
    pictures = PagePicture.in(context);
  }

  boolean canRead() {
    return pictures != null;
  }

  /** Whether most of the page's text is in a font that doesn't say its characters. */
  static boolean isUndecodable(PageEngine drawn, PositionedPages.Page page) {
    return drawn.unreadable() > FEWEST_UNREADABLE && drawn.unreadable() > page.characters();
  }

  /** Whether the page's text is in a picture only. */
  static boolean isPicture(PageEngine drawn, PositionedPages.Page page) {
    return (page.characters() == 0 && drawn.pictures() > 0)
        || (page.characters() < FEWEST_CHARACTERS && drawn.pictures() >= COVERED);
  }

  /** The page as its picture shows it, or null where nothing reads it. */
  PositionedPages.@Nullable Page read(PDDocument document, int index) throws IOException {
    if (pictures == null) {
      return null;
    }
    PDRectangle box = document.getPage(index).getCropBox();
    double inches = box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
    double dots = Math.min(DOTS_PER_INCH, Math.sqrt(MOST_PIXELS / Math.max(0.01, inches)));
    BufferedImage picture =
        new PDFRenderer(document).renderImageWithDPI(index, (float) dots, ImageType.RGB);
    PositionedPages.Page read = pictures.read(picture, POINTS_PER_INCH / dots);
    return read.characters() == 0 ? null : read;
  }

  /** Warns of every line that may have been read wrongly. */
  void warn(LaidOut out) {
    if (pictures != null) {
      pictures.warn(out);
    }
  }
}
