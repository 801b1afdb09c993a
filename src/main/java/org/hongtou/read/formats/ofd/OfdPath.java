package org.hongtou.read.formats.ofd;

import java.awt.geom.Point2D;
import java.util.StringTokenizer;
import org.hongtou.read.formats.layout.PositionedPages;
import org.ofdrw.core.graph.pathObj.CT_Path;

/** Draws the straight parts of a path on its page: {@code M 0 0 L 120 0 C}. */
final class OfdPath {
  private final PositionedPages.Page page;
  private final OfdTransform at;
  private final StringTokenizer tokens;

  private OfdPath(PositionedPages.Page page, OfdTransform at, String data) {
    this.page = page;
    this.at = at;
    tokens = new StringTokenizer(data);
  }

  static void draw(CT_Path path, OfdTransform outer, PositionedPages.Page page) {
    String data = path.getAbbreviatedData();
    if (data == null || Boolean.FALSE.equals(path.getVisible())) {
      return;
    }
    new OfdPath(page, outer.of(path), data).trace();
    boolean stroked = !Boolean.FALSE.equals(path.getStroke());
    if (stroked) {
      page.stroke();
    } else {
      page.fill();
    }
  }

  private void trace() {
    while (tokens.hasMoreTokens()) {
      switch (tokens.nextToken()) {
        case "S", "M" -> {
          Point2D to = point();
          page.moveTo(to.getX(), to.getY());
        }
        case "L" -> {
          Point2D to = point();
          page.lineTo(to.getX(), to.getY());
        }
        case "Q" -> curve(2);
        case "B" -> curve(4);
        case "A" -> curve(5);
        case "C" -> page.closePath();
        default -> {
          // a number too many: the operators that follow still say where they are
        }
      }
    }
  }

  private void curve(int before) {
    for (int i = 0; i < before; i++) {
      number();
    }
    Point2D to = point();
    page.moveTo(to.getX(), to.getY());
  }

  private Point2D point() {
    double x = number();
    return at.point(x, number());
  }

  private double number() {
    try {
      return tokens.hasMoreTokens() ? Double.parseDouble(tokens.nextToken()) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
