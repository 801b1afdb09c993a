package org.hongtou.ledger.office;

/**
 * How much room text takes in a table, in ems: a Chinese character is as wide as the font is high.
 * Office programs fit the height of rows to their text only where no cells are merged, and some
 * readers never do, so heights are reckoned here; generously, as fonts differ from machine to
 * machine.
 */
final class TextFit {
  /** Letters and figures of Chinese fonts take about half; capitals more. */
  private static final double NARROW = 0.56;

  /** What a line loses because punctuation may not begin one (避头点), and to the cell's edges. */
  private static final double LOST_AT_END = 0.6;

  private TextFit() {}

  /** The width of the widest of a text's lines. */
  static double width(String text) {
    double widest = 0;
    double line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line = c == '\n' ? 0 : line + width(c);
      widest = Math.max(widest, line);
    }
    return widest;
  }

  private static double width(char c) {
    return c < 0x2000 ? NARROW : 1;
  }

  /**
   * How many lines a text takes.
   *
   * @param width of the column
   */
  static int lines(String text, double width) {
    double room = Math.max(1, width - LOST_AT_END);
    int lines = 1;
    double used = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
        used = 0;
        continue;
      }
      used += width(c);
      if (used > room) {
        lines++;
        used = width(c);
      }
    }
    return lines;
  }
}
