package org.hongtou.cli;

/**
 * How many columns of a terminal characters take: Chinese ones two (Unicode Standard Annex 11, East
 * Asian Width W and F), accents none, all others one. Ambiguous ones (① “ —) take one, as in the
 * terminals of today.
 */
final class DisplayWidth {
  private DisplayWidth() {}

  /** First and last characters of the wide ranges. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  /** Columns of a text. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** Columns of a character. */
  static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (c >= range[0] && c <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The text, filled with spaces to a number of columns. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** As much of the text as has room, with … where something is cut off. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    return text.substring(0, fitting(text, 0, columns - 1)) + "…";
  }

  /** Offset behind the last character, from an offset on, that still has room. */
  static int fitting(String text, int from, int columns) {
    int at = from;
    int used = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      used += of(c);
      if (used > columns) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }
}
