package org.hongtou.read.formats.layout;

/** A rectangle on the page, in points, y growing downwards. */
record Box(double x0, double y0, double x1, double y1) {
  double width() {
    return x1 - x0;
  }

  double height() {
    return y1 - y0;
  }

  boolean holds(Glyph glyph) {
    return holds(glyph.centre(), glyph.middle());
  }

  boolean holds(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }
}
