package org.hongtou.model;

import java.util.List;

/**
 * A piece of the canonical text as the file lays it out: a paragraph or a table, or one of them
 * printed again. Blocks don't overlap and stand in order.
 */
public sealed interface Block {
  /** The characters of the block, without the line break behind it. */
  Span span();

  /** A paragraph (自然段): one line of the canonical text. */
  record Paragraph(Span span) implements Block {}

  /**
   * A table. Its text has one line per row and a tab between cells; every row has as many cells as
   * the table has columns.
   *
   * @param restored whether the file had lost the grid and it was told from the words: then what
   *     stands between a row's cells may belong to none
   */
  record Table(Span span, List<Row> rows, boolean restored) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A paragraph or table that the file prints a second time. It belongs to no part of the notice:
   * whoever reads the notice has read it where it stands first.
   */
  record Repeat(Span span) implements Block {}

  /**
   * A table's row. A merged cell stands in every row and column that it covers, each time with the
   * same span.
   */
  record Row(Span span, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A table's cell.
   *
   * @param span its characters; empty for an empty cell
   * @param header whether the file marks it as a heading of its column
   */
  record Cell(Span span, boolean header) {}
}
