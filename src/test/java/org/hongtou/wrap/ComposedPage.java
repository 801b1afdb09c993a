package org.hongtou.wrap;

import java.util.List;

/**
 * A composed A4 page, in millimetres from the upper left corner.
 *
 * @param texts runs of characters that stand on a grid: CJK an em wide, ASCII half an em
 * @param rules the lines of its tables
 */
record ComposedPage(List<Text> texts, List<Rule> rules) {
  static final double WIDTH = 210;
  static final double HEIGHT = 297;

  /** A run of characters; y is its baseline, size an em. */
  record Text(double x, double y, double size, String text) {
    double width() {
      return size * ems(text);
    }
  }

  record Rule(double x0, double y0, double x1, double y1) {}

  static double ems(String text) {
    return text.chars().mapToDouble(ComposedPage::ems).sum();
  }

  static double ems(int c) {
    return c < 0x2000 && c != '·' ? 0.5 : 1;
  }
}
