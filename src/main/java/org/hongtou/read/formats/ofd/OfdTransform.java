package org.hongtou.read.formats.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.pageDescription.CT_GraphicUnit;

/** From the millimetres of an object to the points of its page. */
record OfdTransform(AffineTransform matrix) {
  private static final double POINTS = 72 / 25.4;

  /** Of a page whose area begins at x, y. */
  static OfdTransform ofPage(double x, double y) {
    AffineTransform matrix = AffineTransform.getScaleInstance(POINTS, POINTS);
    matrix.translate(-x, -y);
    return new OfdTransform(matrix);
  }

  /** Of an object on it: its CTM, then its boundary's corner. */
  OfdTransform of(CT_GraphicUnit<?> object) {
    AffineTransform inner = new AffineTransform(matrix);
    ST_Box boundary = object.getBoundary();
    if (boundary != null) {
      inner.translate(boundary.getTopLeftX(), boundary.getTopLeftY());
    }
    double[] ctm = six(object.getCTM());
    if (ctm != null) {
      inner.concatenate(new AffineTransform(ctm));
    }
    return new OfdTransform(inner);
  }

  private static double @Nullable [] six(@Nullable ST_Array array) {
    if (array == null || array.size() != 6) {
      return null;
    }
    double[] values = new double[6];
    for (int i = 0; i < 6; i++) {
      values[i] = array.get(i);
    }
    return values;
  }

  Point2D point(double x, double y) {
    return matrix.transform(new Point2D.Double(x, y), null);
  }

  /** By how much an upright length grows. */
  double scale() {
    return Math.hypot(matrix.getShearX(), matrix.getScaleY());
  }

  double scaleX() {
    return Math.hypot(matrix.getScaleX(), matrix.getShearY());
  }

  /** Whether text runs to the right, as it does on a page, and not at a slant as a watermark. */
  boolean isLevel() {
    return matrix.getScaleX() > 0 && Math.abs(matrix.getShearY()) < 0.07 * matrix.getScaleX();
  }
}
