package org.hongtou.read.formats.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.hongtou.read.formats.layout.Glyph;
import org.hongtou.read.formats.layout.PathRules;
import org.hongtou.read.formats.layout.PositionedPages;
import org.hongtou.read.formats.layout.Rule;

/**
 * Turns a page so that most of its text runs to the right: landscape tables are printed on upright
 * pages as often as pages are turned by their {@code /Rotate}. Text at a slant is a watermark or
 * runs round a seal, and is left out; a glyph that is drawn twice to look bold counts once.
 */
final class Upright {
  private static final double SLANT = Math.toRadians(4);

  /** How far, in em, the second print of a bold glyph is off the first. */
  private static final double DOUBLE_PRINT = 0.2;

  /** A character and a small square of the page, to find its second print by. */
  private record Place(String text, long row, long column) {
    private static final double SIDE = 8;

    static Place of(Glyph glyph) {
      return new Place(
          glyph.text(), Math.round(glyph.baseline() / SIDE), Math.round(glyph.x0() / SIDE));
    }
  }

  private final PDRectangle page;
  private final int quarter;

  private Upright(PDRectangle page, int quarter) {
    this.page = page;
    this.quarter = quarter;
  }

  static PositionedPages.Page turn(PageEngine drawn, PDRectangle page) {
    int[] counts = new int[4];
    for (DrawnGlyph glyph : drawn.glyphs()) {
      int quarter = quarter(glyph.angle());
      if (quarter >= 0 && !glyph.text().isBlank()) {
        counts[quarter]++;
      }
    }
    int main = 0;
    for (int i = 1; i < 4; i++) {
      main = counts[i] > counts[main] ? i : main;
    }
    Upright upright = new Upright(page, main);
    PositionedPages.Page turned = new PositionedPages.Page(upright.width(), upright.height());
    upright.glyphs(drawn.glyphs()).forEach(turned::add);
    for (int i = 1; i < 4; i++) {
      int other = (main + i) % 4;
      if (counts[other] > 0) {
        new Upright(page, other).glyphs(drawn.glyphs()).forEach(turned::addSideways);
      }
    }
    for (PathRules.Piece piece : drawn.rules().found()) {
      turned.add(
          Rule.between(
              upright.x(piece.x0(), piece.y0()),
              upright.y(piece.x0(), piece.y0()),
              upright.x(piece.x1(), piece.y1()),
              upright.y(piece.x1(), piece.y1())));
    }
    return turned;
  }

  /** Which quarter of a turn an angle is, or -1 for a slant. */
  private static int quarter(double angle) {
    double turns = angle / (Math.PI / 2);
    long nearest = Math.round(turns);
    return Math.abs(turns - nearest) * (Math.PI / 2) > SLANT ? -1 : Math.floorMod(nearest, 4);
  }

  private double width() {
    return quarter % 2 == 0 ? page.getWidth() : page.getHeight();
  }

  private double height() {
    return quarter % 2 == 0 ? page.getHeight() : page.getWidth();
  }

  private double x(double x, double y) {
    return switch (quarter) {
      case 0 -> x - page.getLowerLeftX();
      case 1 -> y - page.getLowerLeftY();
      case 2 -> page.getUpperRightX() - x;
      default -> page.getUpperRightY() - y;
    };
  }

  private double y(double x, double y) {
    return switch (quarter) {
      case 0 -> page.getUpperRightY() - y;
      case 1 -> x - page.getLowerLeftX();
      case 2 -> y - page.getLowerLeftY();
      default -> page.getUpperRightX() - x;
    };
  }

  private List<Glyph> glyphs(List<DrawnGlyph> drawn) {
    List<Glyph> glyphs = new ArrayList<>(drawn.size());
    Map<Place, List<Glyph>> printed = new HashMap<>();
    for (DrawnGlyph raw : drawn) {
      if (quarter(raw.angle()) != quarter) {
        continue;
      }
      double x = x(raw.x(), raw.y());
      double y = y(raw.x(), raw.y());
      Glyph glyph = new Glyph(raw.text(), x, x + raw.width(), y, raw.size(), raw.ink());
      boolean onPage =
          glyph.centre() >= 0
              && glyph.centre() <= width()
              && glyph.middle() >= 0
              && glyph.middle() <= height();
      if (onPage && (glyph.isBlank() || isNew(glyph, printed))) {
        glyphs.add(glyph);
      }
    }
    return glyphs;
  }

  private static boolean isNew(Glyph glyph, Map<Place, List<Glyph>> printed) {
    double off = DOUBLE_PRINT * glyph.size();
    Place place = Place.of(glyph);
    for (int row = -1; row <= 1; row++) {
      for (int column = -1; column <= 1; column++) {
        Place near = new Place(place.text, place.row + row, place.column + column);
        for (Glyph other : printed.getOrDefault(near, List.of())) {
          if (Math.abs(other.x0() - glyph.x0()) < off
              && Math.abs(other.baseline() - glyph.baseline()) < off) {
            return false;
          }
        }
      }
    }
    printed.computeIfAbsent(place, k -> new ArrayList<>()).add(glyph);
    return true;
  }
}
