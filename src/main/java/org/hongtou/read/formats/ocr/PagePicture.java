package org.hongtou.read.formats.ocr;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.parser.ParseContext;
import org.hongtou.read.formats.LaidOut;
import org.hongtou.read.formats.PageOcr;
import org.hongtou.read.formats.layout.PositionedPages;
import org.jspecify.annotations.Nullable;

/** Reads pictures of pages: their lines of text and the ruling lines of their tables. */
public final class PagePicture {
  /** Below this the least certain characters of a line are wrong as often as not. */
  private static final double DOUBTFUL = 0.9;

  private static final double A4_SHORT = 595;
  private static final double A4_LONG = 842;

  /** Ruling lines are longer than a stroke of a character. */
  private static final double SHORTEST_RULE = 1.4;

  private final PageOcr ocr;
  private final List<String> doubtful = new ArrayList<>();

  private PagePicture(PageOcr ocr) {
    this.ocr = ocr;
  }

  /**
   * One that reads by the {@link PageOcr} of the context, else by the add-on.
   *
   * @return null if there is neither
   */
  public static @Nullable PagePicture in(ParseContext context) {
    PageOcr given = context.get(PageOcr.class);
    PageOcr ocr = given != null ? given : OcrAddOn.find();
    return ocr == null ? null : new PagePicture(ocr);
  }

  /** What the picture shows, as a page of A4's width. */
  public PositionedPages.Page read(BufferedImage picture) throws IOException {
    boolean upright = picture.getHeight() >= picture.getWidth();
    return read(picture, (upright ? A4_SHORT : A4_LONG) / picture.getWidth());
  }

  /**
   * What the picture shows.
   *
   * @param scale how many points a pixel is wide
   */
  public PositionedPages.Page read(BufferedImage picture, double scale) throws IOException {
    PositionedPages.Page page =
        new PositionedPages.Page(picture.getWidth() * scale, picture.getHeight() * scale);
    List<PageOcr.Line> lines = ocr.read(picture);
    new RecognisedLines(lines).draw(page, scale);
    for (PageOcr.Line line : lines) {
      if (line.confidence() < DOUBTFUL) {
        doubtful.add(line.text());
      }
    }
    int shortest = (int) Math.max(20, SHORTEST_RULE * lineHeight(lines));
    for (RulingLines.Line rule : RulingLines.of(picture, shortest)) {
      page.moveTo(rule.x0() * scale, rule.y0() * scale);
      page.lineTo(rule.x1() * scale, rule.y1() * scale);
    }
    page.stroke();
    return page;
  }

  private static double lineHeight(List<PageOcr.Line> lines) {
    double[] heights =
        lines.stream()
            .map(PageOcr.Line::box)
            .mapToDouble(Rectangle2D::getHeight)
            .sorted()
            .toArray();
    return heights.length == 0 ? 0 : heights[heights.length / 2];
  }

  /** Warns of every line that may have been read wrongly. */
  public void warn(LaidOut out) {
    for (String line : doubtful) {
      out.warn("ocr-doubtful", line);
    }
  }
}
