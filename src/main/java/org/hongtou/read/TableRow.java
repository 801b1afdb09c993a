package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.read.FlatTableBuilder.CellAt;
import org.hongtou.read.RowLayout.Placed;
import org.hongtou.read.RowLayout.Result;

/**
 * What stands in a numbered table below its head: a row, or a heading over the rows that follow.
 */
sealed interface TableRow {
  /** 二、扩大消费. */
  record Heading(Span span) implements TableRow {}

  /**
   * A row.
   *
   * @param number its number
   * @param words its text
   * @param layout its cells
   */
  record Cells(Span number, RowText words, Result layout) implements TableRow {
    /** Where the cells stand. */
    List<CellAt> cells() {
      return at(layout.cells());
    }

    /** The row's whole text as one cell. */
    List<CellAt> whole(int column) {
      return at(List.of(new Placed(column, 0, words.length())));
    }

    private List<CellAt> at(List<Placed> cells) {
      List<CellAt> at = new ArrayList<>(cells.size());
      for (Placed cell : cells) {
        at.add(new CellAt(cell.column(), words.origin(cell.from(), cell.to())));
      }
      return at;
    }
  }
}
