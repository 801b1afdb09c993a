package org.hongtou.read.formats.layout;

/**
 * A straight line drawn along an axis, or a rectangle too thin to be anything else.
 *
 * @param level of horizontal lines: from the left to the right
 * @param at y of a horizontal line, x of a vertical one
 * @param from where it begins, on the other axis
 * @param to where it ends
 */
public record Rule(boolean level, double at, double from, double to) {
  /** From one place to another, along the axis that it keeps nearer to. */
  public static Rule between(double xa, double ya, double xb, double yb) {
    return Math.abs(xb - xa) >= Math.abs(yb - ya)
        ? new Rule(true, (ya + yb) / 2, Math.min(xa, xb), Math.max(xa, xb))
        : new Rule(false, (xa + xb) / 2, Math.min(ya, yb), Math.max(ya, yb));
  }

  double length() {
    return to - from;
  }
}
