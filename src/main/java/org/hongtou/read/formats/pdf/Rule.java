package org.hongtou.read.formats.pdf;

/**
 * A straight line drawn along an axis, or a rectangle too thin to be anything else.
 *
 * @param level of horizontal lines: from the left to the right
 * @param at y of a horizontal line, x of a vertical one
 * @param from where it begins, on the other axis
 * @param to where it ends
 */
record Rule(boolean level, double at, double from, double to) {
  double length() {
    return to - from;
  }
}
