package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.read.FlatTableBuilder.CellAt;
import org.hongtou.words.ColumnNames.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table whose cells are still parted by tabs, as many in each row as in its head. A
 * cell may hold several lines; lines without tabs between the rows are headings, of one level or
 * more. Numbers say where a row begins, whatever they count to: a table may print a choice of its
 * rows only (58, 59, 62).
 */
final class TabbedRows {
  private static final int LONGEST_HEADING = 45;

  /** A chapter, a section and a subsection may stand above a row. */
  private static final int MOST_HEADINGS = 3;

  private static final int LONGEST_DATE = 16;

  private final String text;
  private final FlatHeader header;
  private final int width;
  private final FlatTableBuilder table;
  private final List<Span> cells = new ArrayList<>();
  private int rows;
  private int tasks;

  private TabbedRows(String text, FlatHeader header) {
    this.text = text;
    this.header = header;
    this.width = header.columns().size();
    this.table = new FlatTableBuilder(text, header);
  }

  /** The table below a head; null if its rows don't have a cell for each column. */
  static @Nullable FlatTable read(String text, FlatHeader header) {
    String head = header.span().of(text);
    if (head.indexOf('\n') >= 0 || tabs(head) != header.columns().size() - 1) {
      return null;
    }
    return new TabbedRows(text, header).read();
  }

  private @Nullable FlatTable read() {
    int at = TextLines.end(text, header.span().end()) + 1;
    boolean over = false;
    while (at < text.length() && !over) {
      int end = TextLines.end(text, at);
      String line = text.substring(at, end);
      if (!Characters.strip(line).isEmpty()) {
        over = !line(at, end, line);
      }
      at = end + 1;
    }
    close();
    return tasks >= 1 && tasks * 2 >= rows ? table.build() : null;
  }

  /** Takes a line; false if it does not belong to the table. */
  private boolean line(int at, int end, String line) {
    int tabs = tabs(line);
    boolean open =
        !cells.isEmpty()
            && cells.size() < width
            && !isRow(at, end)
            && !(tabs == 0 && isHeadingBelowShortRow(at, end));
    if (!open) {
      Span only = onlyCell(at, end);
      if (tabs == 0 && !isFollowedByRow(end, MOST_HEADINGS)) {
        return false;
      }
      if (only != null && only.length() <= LONGEST_HEADING) {
        close();
        table.heading(only);
        return true;
      }
      if (tabs == 0) {
        return false;
      }
      close();
    }
    int from = at;
    boolean first = open;
    for (int i = at; i <= end; i++) {
      if (i < end && text.charAt(i) != '\t') {
        continue;
      }
      if (first) {
        Span last = cells.removeLast();
        cells.add(new Span(last.start(), i));
      } else {
        cells.add(new Span(from, i));
      }
      first = false;
      from = i + 1;
    }
    return true;
  }

  /**
   * Whether a row stands below a line, or below further headings under it.
   *
   * @param headings how many lines may stand above the row, the one looked from included
   */
  private boolean isFollowedByRow(int end, int headings) {
    int next = end;
    for (int i = 0; i < headings; i++) {
      while (next < text.length() && Characters.isSpace(text.charAt(next))) {
        next++;
      }
      if (next >= text.length()) {
        return false;
      }
      int lineEnd = TextLines.end(text, next);
      int tabs = tabs(text.substring(next, lineEnd));
      if (tabs > 0) {
        boolean row = tabs >= width - 2 && width > 2;
        // 附件2 over the title and the head of a further table is no chapter of this one
        return row && (i == 0 || (isRow(next, lineEnd) && FlatHeader.at(text, next) == null));
      }
      if (lineEnd - next > LONGEST_HEADING || text.startsWith("附", next)) {
        return false;
      }
      next = lineEnd;
    }
    return false;
  }

  /** Whether a line begins a row by its looks: it has all cells, or a number before some. */
  private boolean isRow(int at, int end) {
    String line = text.substring(at, end);
    int tabs = tabs(line);
    if (!header.hasOrdinal()) {
      return tabs == width - 1;
    }
    int tab = line.indexOf('\t');
    if (tabs < 2 || Characters.strip(line.substring(0, tab)).isEmpty()) {
      return false;
    }
    int number = TextLines.stripped(text, at, at + tab).start();
    RowNumber found = RowNumber.at(text, number);
    return found != null && found.end() == TextLines.stripped(text, at, at + tab).end();
  }

  /**
   * Whether a line behind a row with a cell too few is a heading, and not a further line of the
   * row's last cell: the next row begins below it, and that cell is a date.
   */
  private boolean isHeadingBelowShortRow(int at, int end) {
    Span last = cells.getLast();
    return TextLines.stripped(text, at, end).length() <= LONGEST_HEADING
        && isDate(TextLines.stripped(text, last.start(), last.end()))
        && isFollowedByRow(end, MOST_HEADINGS);
  }

  private boolean isDate(Span cell) {
    // 无 and － stand below any heading
    return cell.length() > 1 && cell.length() <= LONGEST_DATE && CellFit.isDeadline(cell.of(text));
  }

  /** The only cell of a line with text in it; null if there are more. */
  private @Nullable Span onlyCell(int at, int end) {
    Span only = null;
    int from = at;
    for (int i = at; i <= end; i++) {
      if (i == end || text.charAt(i) == '\t') {
        Span cell = TextLines.stripped(text, from, i);
        if (cell.length() > 0 && only != null) {
          return null;
        }
        only = cell.length() > 0 ? cell : only;
        from = i + 1;
      }
    }
    return only;
  }

  private void close() {
    if (cells.isEmpty()) {
      return;
    }
    List<Span> row = new ArrayList<>(cells);
    cells.clear();
    rows++;
    if (row.size() < width) {
      // a cell too few: nobody knows which
      rows += 2;
    }
    Span number = null;
    List<CellAt> placed = new ArrayList<>();
    boolean task = false;
    boolean duty = false;
    for (int i = 0; i < row.size() && i < width; i++) {
      Span cell = TextLines.stripped(text, row.get(i).start(), row.get(i).end());
      if (cell.length() == 0) {
        continue;
      }
      if (i == 0 && header.hasOrdinal()) {
        number = cell;
        continue;
      }
      int column = i == row.size() - 1 ? lastColumn(i, cell) : i;
      Kind kind = header.columns().get(column).kind();
      task |= kind.isTask();
      duty |= kind == Kind.UNITS || kind == Kind.DEADLINE;
      placed.add(new CellAt(column - (header.hasOrdinal() ? 1 : 0), cell));
    }
    tasks += task && duty ? 1 : 0;
    table.row(number, placed, row.size() < width);
  }

  /** The column of a row's last cell: a date belongs below 完成时限, though cells before it lack. */
  private int lastColumn(int at, Span cell) {
    if (header.columns().get(at).kind() != Kind.DEADLINE && isDate(cell)) {
      for (int i = at + 1; i < width; i++) {
        if (header.columns().get(i).kind() == Kind.DEADLINE) {
          return i;
        }
      }
    }
    return at;
  }

  private static int tabs(String line) {
    return Characters.count(line, '\t');
  }
}
