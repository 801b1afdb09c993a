package org.hongtou.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.PlaceHeads;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables that deal goals out to places (目标任务分解表) whose cells a tab parts, as they are
 * copied from a page. Cells may be empty, and the last column may hold remarks.
 *
 * <pre>
 * 县（市、区） | 粮食播种面积（万亩） | 其中：大豆（万亩） | 备注
 * 合计       | 451.5          | 66.0           |
 * 甲县       | 249.5          | 24.0           | 含示范区
 * </pre>
 */
final class TabbedPlaces {
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_PLACE = 12;

  private TabbedPlaces() {}

  /**
   * The table whose head is the line at a place.
   *
   * @return null if tabs part no cells there, or its rows don't hold figures
   */
  static @Nullable FlatTable at(String text, int at) {
    List<Span> head = cells(text, at);
    int end = TextLines.end(text, at);
    if (head.size() < FEWEST_COLUMNS || !FlatPlaces.dealsOutGoals(text, head, at)) {
      return null;
    }
    List<FlatTable.Line> lines = new ArrayList<>();
    lines.add(line(text, head, head.size()));
    int next = end + 1;
    int figures = 0;
    int others = 0;
    while (next < text.length()) {
      List<Span> row = cells(text, next);
      Span place = row.getFirst().length() > 0 || row.size() < 2 ? row.getFirst() : row.get(1);
      if (row.size() < 2
          || row.size() > head.size()
          || place.length() == 0
          || place.length() > LONGEST_PLACE
          || opensTable(text, row)) {
        break;
      }
      for (Span cell : row.subList(1, row.size())) {
        figures += FlatPlaces.isFigure(cell.of(text)) ? 1 : 0;
        others += cell.length() > 0 && !FlatPlaces.isFigure(cell.of(text)) ? 1 : 0;
      }
      lines.add(line(text, row, head.size()));
      end = row.getLast().end();
      next = TextLines.end(text, next) + 1;
    }
    return lines.size() <= FEWEST_ROWS || figures <= 2 * others
        ? null
        : new FlatTable(head.getFirst().start(), end, lines, true);
  }

  /** Whether a line is a head itself: then another table begins, and no line is read twice. */
  private static boolean opensTable(String text, List<Span> row) {
    return PlaceHeads.isOne(row.getFirst().of(text)) || PlaceHeads.isOne(row.get(1).of(text));
  }

  /** The row as pieces of the table; a cell that it lacks at its end is empty. */
  private static FlatTable.Line line(String text, List<Span> cells, int columns) {
    List<FlatTable.Piece> pieces = new ArrayList<>();
    List<FlatTable.@Nullable Piece> placed = new ArrayList<>();
    for (Span cell : cells) {
      FlatTable.Piece piece = cell.length() == 0 ? null : new FlatTable.Piece(cell.of(text));
      if (piece != null) {
        pieces.add(piece);
      }
      placed.add(piece);
    }
    while (placed.size() < columns) {
      placed.add(null);
    }
    return new FlatTable.Line(pieces, Collections.unmodifiableList(placed), false);
  }

  /** The cells of the line at a place, each without white space around it. */
  private static List<Span> cells(String text, int line) {
    List<Span> cells = new ArrayList<>();
    int end = TextLines.end(text, line);
    int from = line;
    for (int i = line; i <= end; i++) {
      if (i == end || text.charAt(i) == '\t') {
        cells.add(TextLines.stripped(text, from, i));
        from = i + 1;
      }
    }
    return cells;
  }
}
