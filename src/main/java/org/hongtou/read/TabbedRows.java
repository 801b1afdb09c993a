package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.read.FlatTableBuilder.CellAt;
import org.hongtou.words.ColumnNames.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table whose cells are still parted by tabs, as many in each row as in its head. A
 * cell may hold several lines; a line without tabs between the rows is a heading.
 */
final class TabbedRows {
  private static final int LONGEST_HEADING = 45;

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
    boolean open = !cells.isEmpty() && cells.size() < width;
    if (!open) {
      Span only = onlyCell(at, end);
      if (tabs == 0 && !isFollowedByRow(end)) {
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

  private boolean isFollowedByRow(int end) {
    int next = end;
    while (next < text.length() && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    return next < text.length()
        && tabs(text.substring(next, TextLines.end(text, next))) >= width - 2
        && width > 2;
  }

  /** The only cell of a line with text in it; null if there are more. */
  private @Nullable Span onlyCell(int at, int end) {
    Span only = null;
    int from = at;
    for (int i = at; i <= end; i++) {
      if (i == end || text.charAt(i) == '\t') {
        Span cell = stripped(from, i);
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
      Span cell = stripped(row.get(i).start(), row.get(i).end());
      if (cell.length() == 0) {
        continue;
      }
      if (i == 0 && header.hasOrdinal()) {
        number = cell;
        continue;
      }
      Kind kind = header.columns().get(i).kind();
      task |= kind.isTask();
      duty |= kind == Kind.UNITS || kind == Kind.DEADLINE;
      placed.add(new CellAt(i - (header.hasOrdinal() ? 1 : 0), cell));
    }
    tasks += task && duty ? 1 : 0;
    table.row(number, placed, row.size() < width);
  }

  private Span stripped(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static int tabs(String line) {
    return Characters.count(line, '\t');
  }
}
