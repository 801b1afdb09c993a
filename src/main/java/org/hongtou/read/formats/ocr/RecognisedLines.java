package org.hongtou.read.formats.ocr;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hongtou.read.formats.PageOcr.Line;
import org.hongtou.read.formats.layout.Glyph;
import org.hongtou.read.formats.layout.Ink;
import org.hongtou.read.formats.layout.PositionedPages;

/**
 * Gives the characters of recognised lines their places: spread over the line's box, a Latin one
 * half as wide as a Chinese one. Boxes tell the size of type only roughly, so sizes that are nearly
 * the same are taken to be the same: a page has few of them.
 */
final class RecognisedLines {
  private static final double SAME_SIZE = 1.1;
  private static final double SAME_SIZE_GUESSED = 1.2;

  /** A box is so much higher than the type in it. */
  private static final double LEADING = 0.82;

  /** A line of so many em whose characters are mostly Chinese tells its size by its width. */
  private static final double TELLING_EMS = 5;

  private static final double BASELINE = 0.38;

  private final List<Line> lines = new ArrayList<>();

  /** Of all sizes that telling lines have, that of the longest of nearly the same ones. */
  private final List<Double> sizes = new ArrayList<>();

  RecognisedLines(List<Line> all) {
    for (Line line : all) {
      Rectangle2D box = line.box();
      if (ems(line) > 0 && box.getWidth() > 0 && box.getHeight() > 0) {
        lines.add(line);
      }
    }
    lines.stream()
        .filter(RecognisedLines::isTelling)
        .sorted(Comparator.comparingDouble(RecognisedLines::ems).reversed())
        .mapToDouble(RecognisedLines::unit)
        .forEach(
            size -> {
              if (known(size, SAME_SIZE) == size) {
                sizes.add(size);
              }
            });
  }

  void draw(PositionedPages.Page page, double scale) {
    for (Line line : lines) {
      Rectangle2D box = line.box();
      double size = scale * size(line);
      double unit = scale * unit(line);
      double baseline = scale * box.getCenterY() + BASELINE * size;
      double x = scale * box.getX() - unit * blankBefore(line.text());
      for (int c : line.text().codePoints().toArray()) {
        double next = x + unit * width(c);
        page.add(new Glyph(Character.toString(c), x, next, baseline, size, Ink.UNKNOWN));
        x = next;
      }
    }
  }

  private double size(Line line) {
    return isTelling(line)
        ? known(unit(line), SAME_SIZE)
        : known(line.box().getHeight() * LEADING, SAME_SIZE_GUESSED);
  }

  /** The size of the longest line that is nearly the same, or itself if there is none. */
  private double known(double size, double ratio) {
    for (double known : sizes) {
      if (Math.max(known / size, size / known) < ratio) {
        return known;
      }
    }
    return size;
  }

  private static boolean isTelling(Line line) {
    long wide = line.text().codePoints().filter(c -> width(c) == 1).count();
    return wide >= TELLING_EMS && wide > 0.7 * ems(line);
  }

  private static double unit(Line line) {
    return line.box().getWidth() / ems(line);
  }

  /** How wide the ink of a line is: the blank halves of marks at its ends are not in its box. */
  private static double ems(Line line) {
    String text = line.text();
    double ems = text.codePoints().mapToDouble(RecognisedLines::width).sum();
    return ems - blankBefore(text) - blankBehind(text);
  }

  private static double blankBefore(String text) {
    return text.length() > 1 && "（《〔“〈【".indexOf(text.charAt(0)) >= 0 ? 0.5 : 0;
  }

  private static double blankBehind(String text) {
    return text.length() > 1 && "）》〕”〉】，。；：、".indexOf(text.charAt(text.length() - 1)) >= 0
        ? 0.5
        : 0;
  }

  private static double width(int c) {
    return c < 0x250 ? 0.5 : 1;
  }
}
