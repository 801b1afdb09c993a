package org.hongtou.read;

import org.hongtou.read.RowText.Gap;

/** How a table lost its grid: what is left between its cells. */
enum FlatStyle {
  /** One cell or less a line. */
  LINES,
  /** Tabs between cells. */
  TABS,
  /** Blanks between cells. */
  BLANKS,
  /** Nothing between cells. */
  GLUED;

  /** The doubt about a boundary of cells at a gap. */
  double between(Gap gap) {
    return switch (this) {
      case LINES -> doubt(gap, 14, 3, 1.5, 0.8, 0);
      case TABS -> doubt(gap, 14, 4, 2, 0, 1.5);
      case BLANKS -> doubt(gap, 14, 0.5, 0, 0, 0.8);
      case GLUED -> 0;
    };
  }

  /** The doubt about a gap within a cell. */
  double within(Gap gap) {
    return switch (this) {
      case LINES -> doubt(gap, 0, 0, 0.3, 1, 0.15);
      case TABS -> doubt(gap, 0, 0, 0.3, 8, 0.3);
      case BLANKS -> doubt(gap, 0, 0.3, 2, 6, 0.5);
      case GLUED -> doubt(gap, 0, 0.05, 0.3, 1, 0.1);
    };
  }

  private static double doubt(
      Gap gap, double none, double blank, double wide, double tab, double line) {
    return switch (gap) {
      case NONE -> none;
      case BLANK -> blank;
      case WIDE -> wide;
      case TAB -> tab;
      case LINE -> line;
    };
  }
}
