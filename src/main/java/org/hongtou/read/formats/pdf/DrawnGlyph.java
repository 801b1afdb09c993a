package org.hongtou.read.formats.pdf;

import org.hongtou.read.formats.layout.Ink;

/**
 * A glyph in the page's own coordinates, y growing upwards.
 *
 * @param angle the direction in which its text runs, in radians, counter-clockwise
 */
record DrawnGlyph(
    String text, double x, double y, double width, double size, double angle, Ink ink) {

  DrawnGlyph withText(String other, double otherWidth) {
    return new DrawnGlyph(other, x, y, otherWidth, size, angle, ink);
  }
}
