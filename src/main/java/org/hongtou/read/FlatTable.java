package org.hongtou.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task table that was flattened to text, with its grid told from its words.
 *
 * @param start where it begins in the text it was found in
 * @param end where it ends there
 * @param lines its rows, in the order of the text
 * @param aligned whether it kept its columns side by side: then its grid was there to see
 */
record FlatTable(int start, int end, List<Line> lines, boolean aligned) {

  /** A piece of a row's text: a cell, or what a page break left between cells. Told by identity. */
  static final class Piece {
    final String text;

    Piece(String text) {
      this.text = text;
    }
  }

  /**
   * A row.
   *
   * @param pieces its text, in order
   * @param cells the piece in each column, of this row or, for a merged cell, of one before; null
   *     where the row has none
   * @param unclear whether the cells could not be told with certainty
   */
  record Line(List<Piece> pieces, List<@Nullable Piece> cells, boolean unclear) {}
}
