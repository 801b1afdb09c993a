package org.hongtou.read.formats.layout;

/**
 * A character as it stands on the page, in points, y growing downwards, the text running to the
 * right.
 *
 * @param text mostly one character; a ligature has several
 * @param size the height of an em
 */
public record Glyph(String text, double x0, double x1, double baseline, double size, Ink ink) {
  /** The text of a glyph that the file gives no character for. */
  public static final String UNKNOWN = "\uFFFD";

  /** How much of an em stands above the baseline; CJK fonts set it to 0.86 to 0.88. */
  private static final double ASCENT = 0.88;

  double top() {
    return baseline - ASCENT * size;
  }

  double bottom() {
    return baseline + (1 - ASCENT) * size;
  }

  /** The middle of its em, above the baseline. */
  public double middle() {
    return baseline - (ASCENT - 0.5) * size;
  }

  /** The middle of its width. */
  public double centre() {
    return (x0 + x1) / 2;
  }

  /** Whether it shows nothing. */
  public boolean isBlank() {
    return text.isBlank();
  }

  Glyph withText(String other) {
    return new Glyph(other, x0, x1, baseline, size, ink);
  }
}
