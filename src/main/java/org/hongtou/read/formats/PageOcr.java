package org.hongtou.read.formats;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Reads the text off the picture of a page; what parsers ask where a page has no text layer. */
public interface PageOcr {
  /**
   * A line of text as it stands on the page.
   *
   * @param confidence how sure the recognition is of its least certain characters, 0 to 1
   * @param box where it stands, in pixels from the upper left corner
   */
  record Line(String text, double confidence, Rectangle2D box) {}

  /** The lines of a page, from top to bottom. */
  List<Line> read(BufferedImage page) throws IOException;
}
