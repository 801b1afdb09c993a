package org.hongtou.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.read.FlatTable.Line;
import org.hongtou.read.FlatTable.Piece;
import org.hongtou.words.ColumnNames.Column;
import org.hongtou.words.ColumnNames.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Puts a flattened table together, row by row. Every character of the text but white space goes
 * into one piece, in its order.
 */
final class FlatTableBuilder {
  private static final String SEPARATORS = "、，；,; ";

  private final String text;
  private final FlatHeader header;
  private final List<Column> columns;
  private final List<Line> lines = new ArrayList<>();
  private final Piece[] above;
  private final NameDoubt names = new NameDoubt(true);

  private boolean aligned;

  /** Behind what has been put into lines. */
  private int at;

  /**
   * A cell of a row.
   *
   * @param column from 0, not counting that of the numbers; or one of {@link RowLayout#HEADING},
   *     {@link RowLayout#REST}
   * @param span where it stands
   */
  record CellAt(int column, Span span) {}

  FlatTableBuilder(String text, FlatHeader header) {
    this.text = text;
    this.header = header;
    this.columns = header.withoutOrdinal();
    this.above = new Piece[columns.size() + 1];
    this.at = header.span().start();
    head();
  }

  /** Where in the text the table reaches to so far. */
  int end() {
    return at;
  }

  FlatTable build() {
    return new FlatTable(header.span().start(), at, List.copyOf(lines), aligned);
  }

  private void head() {
    List<Span> order = new ArrayList<>(header.names());
    order.sort((a, b) -> Integer.compare(a.start(), b.start()));
    List<Piece> pieces = new ArrayList<>();
    @Nullable Piece[] cells = new Piece[columns.size() + 1];
    for (Span name : order) {
      stray(name.start(), pieces);
      Piece piece = new Piece(joined(name, false));
      pieces.add(piece);
      int column = header.names().indexOf(name) + (header.hasOrdinal() ? 0 : 1);
      cells[column] = piece;
      at = name.end();
    }
    stray(header.span().end(), pieces);
    lines.add(new Line(pieces, Arrays.asList(cells), false));
  }

  /** A heading over the rows that follow: 一、扩大消费. */
  void heading(Span span) {
    List<Piece> pieces = new ArrayList<>();
    stray(span.start(), pieces);
    Piece piece = new Piece(joined(span, false));
    pieces.add(piece);
    at = span.end();
    @Nullable Piece[] cells = new Piece[columns.size() + 1];
    Arrays.fill(cells, piece);
    lines.add(new Line(pieces, Arrays.asList(cells), false));
    Arrays.fill(above, null);
  }

  /**
   * A row whose cells are known.
   *
   * @param number its number; null if it has none
   */
  void row(@Nullable Span number, List<CellAt> cells, boolean unclear) {
    List<Piece> pieces = new ArrayList<>();
    @Nullable Piece[] placed = new Piece[columns.size() + 1];
    if (number != null) {
      stray(number.start(), pieces);
      placed[0] = new Piece(joined(number, false));
      pieces.add(placed[0]);
      at = number.end();
    }
    int last = -1;
    for (CellAt cell : cells) {
      Span span = cell.span();
      if (cell.column() == RowLayout.HEADING) {
        add(pieces, placed, unclear);
        heading(span);
        return;
      }
      if (cell.column() >= 0 && cell.column() <= last) {
        // a further measure below the same number
        add(pieces, placed, unclear);
        pieces = new ArrayList<>();
        @Nullable Piece[] next = new Piece[columns.size() + 1];
        System.arraycopy(placed, 0, next, 0, cell.column() + 1);
        placed = next;
      }
      stray(span.start(), pieces);
      boolean units = cell.column() >= 0 && columns.get(cell.column()).kind() == Kind.UNITS;
      Piece piece = new Piece(joined(span, units));
      pieces.add(piece);
      at = span.end();
      if (cell.column() >= 0) {
        placed[cell.column() + 1] = piece;
        last = cell.column();
      }
    }
    add(pieces, placed, unclear);
  }

  private void add(List<Piece> pieces, @Nullable Piece[] cells, boolean unclear) {
    int main = RowLayout.mainText(columns) + 1;
    int leading = firstOfUnits() + 1;
    for (int i = 1; i < cells.length; i++) {
      Kind kind = columns.get(i - 1).kind();
      boolean shared =
          kind == Kind.GROUP || (kind.isTask() && i != main) || (i == leading && !unclear);
      if (shared && cells[i] == null) {
        // a merged cell stands in the first of its rows only
        cells[i] = above[i];
      }
      above[i] = cells[i];
    }
    lines.add(new Line(List.copyOf(pieces), Arrays.asList(cells.clone()), unclear));
  }

  /**
   * The column of those who answer for a row, which is never without one, where every cell is known
   * by its tabs: an empty cell in it is the lower part of a merged one. -1 if there is none.
   */
  private int firstOfUnits() {
    for (int i = 0; i < columns.size() && header.style() == FlatStyle.TABS; i++) {
      if (columns.get(i).kind() == Kind.UNITS && columns.get(i).role() != Role.LEADER) {
        return i;
      }
    }
    return -1;
  }

  /** What stands up to a place and belongs to no cell. */
  private void stray(int to, List<Piece> pieces) {
    if (at < to) {
      String words = joined(new Span(at, to), false);
      if (!words.isEmpty()) {
        pieces.add(new Piece(words));
      }
      at = to;
    }
  }

  /**
   * The words of a span on one line. A line break between two names stays as a blank, one within a
   * name goes.
   */
  private String joined(Span span, boolean units) {
    StringBuilder words = new StringBuilder(span.length());
    for (String line : span.of(text).split("[\n\t]", -1)) {
      String stripped = Characters.strip(line);
      if (stripped.isEmpty()) {
        continue;
      }
      join(words, stripped, units);
    }
    return words.toString();
  }

  private void join(StringBuilder words, String line, boolean units) {
    if (line.isEmpty()) {
      return;
    }
    if (units && !words.isEmpty() && isBetweenNames(words, line)) {
      words.append(' ');
    }
    Spaces.join(words, line);
  }

  /** Appends a further line of a cell, without white space around it, to those before it. */
  void join(StringBuilder words, String line, int column) {
    int index = column - (header.hasOrdinal() ? 1 : 0);
    join(words, line, index >= 0 && columns.get(index).kind() == Kind.UNITS);
  }

  /**
   * A row whose cells were put together from pieces.
   *
   * @param cells one a column
   * @param span where in the text the row stands
   */
  void composed(List<StringBuilder> cells, Span span) {
    List<Piece> pieces = new ArrayList<>();
    stray(span.start(), pieces);
    @Nullable Piece[] placed = new Piece[columns.size() + 1];
    int first = header.hasOrdinal() ? 0 : 1;
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        placed[i + first] = new Piece(cells.get(i).toString());
        pieces.add(placed[i + first]);
      }
    }
    at = span.end();
    aligned = true;
    add(pieces, placed, false);
  }

  private boolean isBetweenNames(StringBuilder words, String line) {
    int start = words.length();
    while (start > 0 && SEPARATORS.indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    int end = 0;
    while (end < line.length() && SEPARATORS.indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String before = words.substring(start);
    return !before.isEmpty() && end > 0 && names.parts(before, line.substring(0, end));
  }
}
