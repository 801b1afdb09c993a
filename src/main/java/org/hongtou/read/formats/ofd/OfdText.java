package org.hongtou.read.formats.ofd;

import java.awt.geom.Point2D;
import java.util.List;
import org.hongtou.read.formats.layout.Glyph;
import org.hongtou.read.formats.layout.Ink;
import org.hongtou.read.formats.layout.PositionedPages;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_RefID;
import org.ofdrw.core.graph.pathObj.FillColor;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.text.CT_Text;
import org.ofdrw.reader.DeltaTool;

/**
 * Puts the characters of a text object on its page: each stands {@code DeltaX} behind the one
 * before it, and the last is as wide as its kind.
 */
final class OfdText {
  private static final int MOST_CHARACTERS = 100_000;
  private static final int PALE_ALPHA = 150;
  private static final double PALE = 0.7;

  private final PositionedPages.Page page;
  private int characters;

  OfdText(PositionedPages.Page page) {
    this.page = page;
  }

  void draw(CT_Text text, OfdTransform outer) {
    OfdTransform at = outer.of(text);
    if (!at.isLevel() || Boolean.FALSE.equals(text.getVisible())) {
      return;
    }
    Double size = text.getSize();
    double em = size == null ? 0.353 : size;
    double stretch = text.getHScale() == null ? 1 : text.getHScale();
    ST_RefID font = text.getFont();
    String fontId = font == null ? "" : font.toString();
    Colour colour = Colour.of(text);
    Ink ink = new Ink(fontId, colour.red, colour.light, false, false);
    double x = 0;
    double y = 0;
    for (TextCode code : text.getTextCodes()) {
      x = code.getX() == null ? x : code.getX();
      y = code.getY() == null ? y : code.getY();
      String content = code.getText();
      int[] points = content.codePoints().toArray();
      characters += points.length;
      if (characters > MOST_CHARACTERS) {
        return;
      }
      List<Float> right = deltas(code.getDeltaX(), points.length);
      List<Float> down = deltas(code.getDeltaY(), points.length);
      double left = x;
      double baseline = y;
      for (int i = 0; i < points.length; i++) {
        double natural = em * stretch * (points[i] < 0x2000 ? 0.5 : 1);
        double step = i < right.size() ? right.get(i) : right.isEmpty() ? natural : 0;
        boolean last = i == points.length - 1;
        double width = step > 0 && !last ? Math.min(step, natural * 1.2) : natural;
        Point2D from = at.point(left, baseline);
        page.add(
            new Glyph(
                Character.toString(points[i]),
                from.getX(),
                from.getX() + width * at.scaleX(),
                from.getY(),
                em * at.scale(),
                ink));
        left += step;
        baseline += i < down.size() ? down.get(i) : 0;
      }
    }
  }

  private static List<Float> deltas(@Nullable ST_Array array, int length) {
    return array == null || length > MOST_CHARACTERS
        ? List.of()
        : DeltaTool.getDelta(array, length);
  }

  /** As far as a text's colour tells what it is for. */
  private record Colour(boolean red, boolean light) {
    static Colour of(CT_Text text) {
      FillColor fill = text.getFillColor();
      Integer alpha = text.getAlpha();
      boolean light = alpha != null && alpha < PALE_ALPHA;
      if (fill == null) {
        return new Colour(false, light);
      }
      light |= fill.getAlpha() != null && fill.getAlpha() < PALE_ALPHA;
      ST_Array value = fill.getValue();
      if (value == null || value.size() != 3) {
        return new Colour(false, light);
      }
      double r = value.get(0);
      double g = value.get(1);
      double b = value.get(2);
      double lightness = (0.3 * r + 0.59 * g + 0.11 * b) / 255;
      return new Colour(
          r > 150 && g < 90 && b < 90, light || (lightness > PALE && lightness < 0.98));
    }
  }
}
