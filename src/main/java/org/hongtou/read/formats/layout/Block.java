package org.hongtou.read.formats.layout;

import java.util.List;

/** What follows from top to bottom in a column: printed lines, and tables between them. */
sealed interface Block {
  double top();

  /** A printed line. */
  record Line(TextLine text) implements Block {
    @Override
    public double top() {
      return text.top();
    }
  }

  /** A table. */
  record Table(RuledTable table) implements Block {
    @Override
    public double top() {
      return table.box().y0();
    }
  }

  /**
   * A column of a page, or the whole width of it.
   *
   * @param x0 its left end, as far as glyphs show it
   * @param place which of the columns that stand at the same place on several pages it is; {@link
   *     #WHOLE} where no other stands beside it
   */
  record Column(double x0, double x1, String place, List<Block> blocks) {
    static final String WHOLE = "";

    boolean isWhole() {
      return place.equals(WHOLE);
    }
  }
}
