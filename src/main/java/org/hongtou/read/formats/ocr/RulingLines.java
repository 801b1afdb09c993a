package org.hongtou.read.formats.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the ruling lines of tables in the picture of a page: long, thin runs of dark pixels along
 * its axes. A page that lies a little askew gives a line in several pieces.
 */
final class RulingLines {
  private static final int DARK = 150;
  private static final int MOST_GAP = 2;
  private static final int THICKEST = 10;
  private static final int MOST = 20_000;

  /** A piece of a line, in pixels; level or upright. */
  record Line(int x0, int y0, int x1, int y1) {}

  private final int width;
  private final int height;
  private final BitSet dark;
  private final int shortest;
  private final List<Line> lines = new ArrayList<>();

  private RulingLines(BufferedImage image, int shortest) {
    this.width = image.getWidth();
    this.height = image.getHeight();
    this.shortest = shortest;
    dark = new BitSet(width * height);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int grey = ((row[x] >> 16 & 0xFF) * 3 + (row[x] >> 8 & 0xFF) * 6 + (row[x] & 0xFF)) / 10;
        if (grey < DARK) {
          dark.set(y * width + x);
        }
      }
    }
  }

  /** The lines that are no shorter than so many pixels. */
  static List<Line> of(BufferedImage image, int shortest) {
    RulingLines found = new RulingLines(image, shortest);
    for (int y = 0; y < found.height; y++) {
      found.runs(y, true);
    }
    for (int x = 0; x < found.width; x++) {
      found.runs(x, false);
    }
    return found.lines;
  }

  private boolean isDark(int along, int across, boolean level) {
    int x = level ? along : across;
    int y = level ? across : along;
    return x >= 0 && x < width && y >= 0 && y < height && dark.get(y * width + x);
  }

  private void runs(int across, boolean level) {
    int length = level ? width : height;
    int start = -1;
    int last = -1;
    for (int along = 0; along <= length; along++) {
      if (along < length && isDark(along, across, level)) {
        start = start < 0 ? along : start;
        last = along;
      } else if (start >= 0 && (along - last > MOST_GAP || along == length)) {
        if (last - start >= shortest && isThin(start, last, across, level)) {
          add(start, last, across, level);
        }
        start = -1;
      }
    }
  }

  /** A photograph or a black bar is dark on both sides, too. */
  private boolean isThin(int start, int end, int across, boolean level) {
    int thin = 0;
    for (int part = 1; part <= 5; part++) {
      int along = start + (end - start) * part / 6;
      int thickness = 0;
      for (int side = -THICKEST; side <= THICKEST; side++) {
        thickness += isDark(along, across + side, level) ? 1 : 0;
      }
      thin += thickness <= THICKEST ? 1 : 0;
    }
    return thin >= 3;
  }

  private void add(int start, int end, int across, boolean level) {
    if (lines.size() < MOST) {
      lines.add(
          level ? new Line(start, across, end, across) : new Line(across, start, across, end));
    }
  }
}
