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

  /** How much of a table is read at a time. */
  private static final int WINDOW = 8000;

  /** The doubt about a row above which the table is left alone. */
  private static final double MOST_DOUBT = 4.5;

  private final String text;
  private final FlatHeader header;
  private final NameDoubt names = new NameDoubt(true);
  private final List<CellAt> cells = new ArrayList<>();
  private int rows;
  private double doubt;

  private CycledRows(String text, FlatHeader header) {
    this.text = text;
    this.header = header;
  }

  /** The table below a head; null if the lines don't fill its columns. */
  static @Nullable FlatTable read(String text, FlatHeader header) {
    CycledRows table = new CycledRows(text, header);
    int at = header.span().end();
    while (at >= 0) {
      at = table.window(at);
    }
    if (table.rows < FEWEST_ROWS || table.doubt > MOST_DOUBT * table.rows) {
      return null;
    }
    FlatTableBuilder built = new FlatTableBuilder(text, header);
    built.row(null, table.cells, false);
    return built.build();
  }

  /** Reads rows from a place on; where the next ones begin, or -1 if these were the last. */
  private int window(int from) {
    int to = end(from);
    RowText words = new RowText(text, from, to, List.of());
    if (words.length() == 0) {
      return -1;
    }
    Result result =
        new RowLayout(words, header.columns(), header.style(), names, true).layOutLast(Habits.NONE);
    List<Integer> starts = starts(result.cells());
    // the last row of a window may go on behind it
    boolean more = to - from >= WINDOW && to < text.length() && starts.size() > FEWEST_ROWS;
    int count = more ? starts.size() - 1 : starts.size();
    int end = more ? starts.getLast() : result.cells().size();
    for (Placed cell : result.cells().subList(0, end)) {
      cells.add(new CellAt(cell.column(), words.origin(cell.from(), cell.to())));
    }
    rows += count;
    doubt += result.doubt() - RowLayout.NEXT_ROW * Math.max(0, starts.size() - 1);
    return more ? words.offset(result.cells().get(end).from()) : -1;
  }

  /** The indexes of the cells that begin rows. */
  private static List<Integer> starts(List<Placed> cells) {
    List<Integer> starts = new ArrayList<>();
    int last = Integer.MAX_VALUE;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).column() <= last) {
        starts.add(i);
      }
      last = cells.get(i).column();
    }
    return starts;
  }

  /** Where at the latest the table, or this window of it, ends. */
  private int end(int from) {
    int limit = Math.min(text.length(), from + WINDOW);
    int at = text.indexOf('\n', from);
    while (at >= 0 && at < limit) {
      if (LineRows.isBelow(text, TextLines.behindGap(text, at))) {
        return at;
      }
      at = text.indexOf('\n', at + 1);
    }
    return limit;
  }
}
