package org.hongtou.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Span;
import org.hongtou.read.RowLayout.Habits;
import org.hongtou.read.RowLayout.Placed;
import org.hongtou.read.RowLayout.Result;
import org.hongtou.read.RowText.Gap;
import org.hongtou.words.ColumnNames.Column;
import org.hongtou.words.ColumnNames.Kind;

/** Reads the rows of one flattened table, and remembers them: the last one ends like the others. */
final class RowReader {
  /** A row with more doubt is kept, with a warning. */
  static final double CLEAR = 3;

  /** A row with more doubt is not cut into cells at all. */
  static final double CUT = 7;

  private static final String SEPARATORS = "、，；";

  private final List<Column> columns;
  private final FlatStyle style;
  private final NameDoubt names;
  private final List<TableRow> rows = new ArrayList<>();

  RowReader(FlatHeader header) {
    this.columns = header.withoutOrdinal();
    this.style = header.style();
    this.names = new NameDoubt(header.style() != FlatStyle.GLUED);
  }

  /** The rows and headings so far. */
  List<TableRow> rows() {
    return rows;
  }

  void heading(Span span) {
    rows.add(new TableRow.Heading(span));
  }

  /** Takes a row of which {@link #layOut} said where its cells stand. */
  void add(Span number, RowText words, Result layout) {
    rows.add(new TableRow.Cells(number, words, layout));
  }

  /** The cells of a row. */
  Result layOut(RowText words) {
    return checked(words, layout(words).layOut());
  }

  /** The cells of the last row, behind which other text may stand. */
  Result layOutLast(RowText words) {
    return checked(words, layout(words).layOutLast(habits()));
  }

  private RowLayout layout(RowText words) {
    return new RowLayout(words, columns, style, names, false);
  }

  private Result checked(RowText words, Result result) {
    return isAmbiguous(words, result.cells())
        ? new Result(result.cells(), Math.min(result.doubt() + CLEAR, CUT))
        : result;
  }

  /** What the rows so far have in common. */
  private Habits habits() {
    int main = RowLayout.mainText(columns);
    Set<Integer> filled = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      filled.add(i);
    }
    boolean sentences = true;
    int shortest = Integer.MAX_VALUE;
    int known = 0;
    for (TableRow one : rows) {
      if (!(one instanceof TableRow.Cells row) || row.layout().doubt() > CLEAR) {
        continue;
      }
      known++;
      Set<Integer> here = new HashSet<>();
      for (Placed cell : row.layout().cells()) {
        here.add(cell.column());
        if (cell.column() == main) {
          sentences &= "。；！".indexOf(row.words().charAt(cell.to() - 1)) >= 0;
          shortest = Math.min(shortest, cell.to() - cell.from());
        }
      }
      filled.retainAll(here);
    }
    return known < 2 || shortest == Integer.MAX_VALUE
        ? Habits.NONE
        : new Habits(filled, sentences, shortest);
  }

  /**
   * 省商务厅 / 省财政厅 / 省教育厅 in two columns of units: no more parts the columns than the names in one of
   * them.
   */
  private boolean isAmbiguous(RowText words, List<Placed> cells) {
    for (int i = 1; i < cells.size(); i++) {
      Placed left = cells.get(i - 1);
      Placed right = cells.get(i);
      if (isUnits(left)
          && isUnits(right)
          && (partsNames(words, left) || partsNames(words, right))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnits(Placed cell) {
    return cell.column() >= 0 && columns.get(cell.column()).kind() == Kind.UNITS;
  }

  /** Whether a gap that could as well part columns stands between two names of a cell. */
  private boolean partsNames(RowText words, Placed cell) {
    for (int i = cell.from() + 1; i < cell.to(); i++) {
      if (!mayPart(words.gapBefore(i)) || SEPARATORS.indexOf(words.charAt(i - 1)) >= 0) {
        continue;
      }
      int from = i;
      while (from > cell.from() && SEPARATORS.indexOf(words.charAt(from - 1)) < 0) {
        from--;
      }
      int to = i;
      while (to < cell.to() && SEPARATORS.indexOf(words.charAt(to)) < 0) {
        to++;
      }
      if (names.parts(words.dense().substring(from, i), words.dense().substring(i, to))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayPart(Gap gap) {
    return switch (style) {
      case LINES -> gap == Gap.LINE;
      case BLANKS -> gap != Gap.NONE;
      case TABS, GLUED -> false;
    };
  }
}
