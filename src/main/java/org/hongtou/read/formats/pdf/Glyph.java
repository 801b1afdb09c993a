package org.hongtou.read.formats.pdf;

/**
 * A character as it stands on the page, in points, y growing downwards, the text running to the
 * right.
 *
 * @param text mostly one character; a ligature has several
 * @param size the height of an em
 */
record Glyph(String text, double x0, double x1, double baseline, double size, Ink ink) {
  /** How much of an em stands above the baseline; CJK fonts set it to 0.86 to 0.88. */
  private static final double ASCENT = 0.88;

  double top() {
    return baseline - ASCENT * size;
  }

  double bottom() {
    return baseline + (1 - ASCENT) * size;
  }

  double middle() {
    return baseline - (ASCENT - 0.5) * size;
  }

  double centre() {
    return (x0 + x1) / 2;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  Glyph withText(String other) {
    return new Glyph(other, x0, x1, baseline, size, ink);
  }
}
