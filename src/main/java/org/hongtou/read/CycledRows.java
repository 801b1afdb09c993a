package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.read.FlatTableBuilder.CellAt;
import org.hongtou.read.RowLayout.Habits;
import org.hongtou.read.RowLayout.Placed;
import org.hongtou.read.RowLayout.Result;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a flattened table without numbers: as long as its lines fill the columns again and
 * again.
 */
final class CycledRows {
  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST = 12000;

  /** The doubt about a row above which the table is left alone. */
  private static final double MOST_DOUBT = 4.5;

  private CycledRows() {}

  /** The table below a head; null if the lines don't fill its columns. */
  static @Nullable FlatTable read(String text, FlatHeader header) {
    int start = header.span().end();
    RowText words = new RowText(text, start, end(text, start), List.of());
    if (words.length() == 0) {
      return null;
    }
    Result result =
        new RowLayout(words, header.columns(), header.style(), new UnitRun(true), true)
            .layOutLast(Habits.NONE);
    int rows = 0;
    int last = Integer.MAX_VALUE;
    List<CellAt> cells = new ArrayList<>();
    for (Placed cell : result.cells()) {
      rows += cell.column() <= last ? 1 : 0;
      last = cell.column();
      cells.add(new CellAt(cell.column(), words.origin(cell.from(), cell.to())));
    }
    double doubt = result.doubt() - RowLayout.NEXT_ROW * (rows - 1);
    if (rows < FEWEST_ROWS || doubt > MOST_DOUBT * rows) {
      return null;
    }
    FlatTableBuilder table = new FlatTableBuilder(text, header);
    table.row(null, cells, false);
    return table.build();
  }

  /** Where at the latest the table ends. */
  private static int end(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    int at = text.indexOf('\n', from);
    while (at >= 0 && at < limit) {
      int line = at + 1;
      while (line < limit && Characters.isSpace(text.charAt(line))) {
        line++;
      }
      if (NumberedRows.isBelow(text, line)) {
        return at;
      }
      at = text.indexOf('\n', at + 1);
    }
    return limit;
  }
}
