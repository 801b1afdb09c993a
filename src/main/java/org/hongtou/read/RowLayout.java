package org.hongtou.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hongtou.read.RowText.Gap;
import org.hongtou.words.ColumnNames.Column;
import org.hongtou.words.ColumnNames.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Lays the text of a row out in the columns of its table: of all ways to cut it at the white space
 * that is left (or, where none is, at the names and dates in it) the one with the least doubt
 * (Viterbi). A column may stay empty, as that of a merged cell is in all rows but the first, and
 * the columns from the task on may come again: several measures with units of their own under one
 * number.
 */
final class RowLayout {
  /** In place of a column: a heading behind the row, which opens a group. */
  static final int HEADING = -1;

  /** In place of a column: the rest of a task whose cell goes on below the others. */
  static final int REST = -2;

  private static final double NEVER = NameDoubt.NEVER;
  private static final double AGAIN = 1.5;

  /** Each row that fits speaks for the table, if its cells are less doubtful than this. */
  static final double NEXT_ROW = -3;

  /** A cell of a table without numbers has at most so many lines. */
  private static final int MOST_LINES = 14;

  /** The doubt about a boundary within a name. */
  private static final double INSIDE = 6;

  private static final int LONGEST_HEADING = 45;
  private static final int LONGEST_REST = 160;

  /** The doubt about a heading without a number. */
  private static final double UNNUMBERED = 1.8;

  /** The doubt about a last row that is unlike those before it. */
  private static final double UNLIKE = 2;

  /** Ways that differ by less are as good as each other. */
  private static final double SAME = 0.3;

  /** The same where a list of units goes on in a line of its own. */
  private static final double SIMILAR = 1.2;

  private final RowText row;
  private final List<Column> columns;
  private final FlatStyle style;
  private final CellFit fit;
  private final RowCuts cuts;
  private final int main;
  private final boolean cyclic;
  private Habits habits = Habits.NONE;

  /**
   * A cell.
   *
   * @param column which column it stands in, or {@link #HEADING} or {@link #REST}
   * @param from its first character in the row's text
   * @param to behind its last one
   */
  record Placed(int column, int from, int to) {}

  /**
   * The cells of a row.
   *
   * @param cells in the order of the text; a column that comes before the one of the cell before it
   *     begins a further row below the same number
   * @param doubt from 0: beyond doubt
   */
  record Result(List<Placed> cells, double doubt) {}

  /**
   * What the rows before the last one have in common.
   *
   * @param filled which columns were empty in none of them
   * @param sentences whether the task of each closed with a full stop
   * @param shortest the length of the shortest task
   */
  record Habits(Set<Integer> filled, boolean sentences, int shortest) {
    /** The habits of no rows. */
    static final Habits NONE = new Habits(Set.of(), false, 0);
  }

  private record Step(@Nullable Step before, Placed cell) {}

  /**
   * @param cyclic whether the text holds many rows, which nothing numbers
   */
  RowLayout(RowText row, List<Column> columns, FlatStyle style, NameDoubt names, boolean cyclic) {
    this.row = row;
    this.columns = columns;
    this.style = style;
    this.cyclic = cyclic;
    this.fit = new CellFit(row, names);
    this.cuts = new RowCuts(row, style, names, fit, cyclic);
    this.main = mainText(columns);
  }

  /** The column with the task's own words: the most detailed one. */
  static int mainText(List<Column> columns) {
    int best = -1;
    for (int i = 0; i < columns.size(); i++) {
      Kind kind = columns.get(i).kind();
      if (kind.isTask()
          && (best < 0 || kind == Kind.DETAIL || columns.get(best).kind() != Kind.DETAIL)) {
        best = i;
      }
    }
    return best;
  }

  /**
   * Lays the table's last row out, behind which text may follow that does not belong to the table.
   *
   * @param rows what the rows before it say of where it ends
   */
  Result layOutLast(Habits rows) {
    habits = rows;
    return layOut(true);
  }

  /** Lays the row out. */
  Result layOut() {
    return layOut(false);
  }

  private Result layOut(boolean open) {
    int n = cuts.count();
    int width = columns.size();
    double[][] doubt = new double[n][width + 1];
    Step[][] steps = new Step[n][width + 1];
    for (double[] at : doubt) {
      Arrays.fill(at, NEVER);
    }
    doubt[0][0] = 0;
    for (int p = 0; p < n - 1; p++) {
      for (int c = 0; c <= width; c++) {
        if (doubt[p][c] < NEVER) {
          from(p, c, doubt, steps);
        }
      }
    }
    return open ? bestEnd(doubt, steps) : end(n - 1, doubt, steps);
  }

  /** All ways on from a cut, with the columns before {@code c} filled. */
  private void from(int p, int c, double[][] doubt, Step[][] steps) {
    double skipped = 0;
    for (int next = c; next < columns.size(); next++) {
      cells(p, c, next, skipped, doubt, steps);
      skipped += ofNone(next);
      if (skipped > 12) {
        break;
      }
    }
    boolean complete = c > main && hasDuty(c);
    if (complete) {
      double rest = ofRest(c) + (cyclic ? NEXT_ROW : AGAIN);
      int first = main;
      while (first > 0 && (cyclic || columns.get(first - 1).kind().isTask())) {
        first--;
      }
      for (int next = first; next <= main; next++) {
        cells(p, c, next, rest, doubt, steps);
        rest += ofNone(next);
      }
    }
  }

  /** Whether a column of units or a deadline stands before {@code c}, behind the task. */
  private boolean hasDuty(int c) {
    for (int i = main + 1; i < c; i++) {
      if (columns.get(i).kind() == Kind.UNITS || columns.get(i).kind() == Kind.DEADLINE) {
        return true;
      }
    }
    return false;
  }

  private double ofRest(int c) {
    double rest = 0;
    for (int i = c; i < columns.size(); i++) {
      rest += ofNone(i);
    }
    return rest;
  }

  private double ofNone(int column) {
    return emptiness(column) + (habits.filled.contains(column) ? UNLIKE : 0);
  }

  private double emptiness(int column) {
    Kind kind = columns.get(column).kind();
    if (kind == Kind.UNITS && isFirstUnits(column)) {
      // rather than the lead the support is missing
      return CellFit.ofNone(kind, false) + 0.3;
    }
    if (style == FlatStyle.GLUED && kind.isText() && column != main) {
      // nothing tells two columns of running text apart
      return 0;
    }
    return CellFit.ofNone(kind, column == main);
  }

  private boolean isFirstUnits(int column) {
    for (int i = 0; i < column; i++) {
      if (columns.get(i).kind() == Kind.UNITS) {
        return false;
      }
    }
    return true;
  }

  private void cells(int p, int c, int column, double extra, double[][] doubt, Step[][] steps) {
    Column kind = columns.get(column);
    if (style == FlatStyle.GLUED && kind.kind().isText() && column != main) {
      return;
    }
    double before = doubt[p][c] + extra + (p == 0 ? 0 : between(cuts.at(p)));
    int limit = cyclic ? Math.min(cuts.count(), p + 1 + MOST_LINES) : cuts.count();
    for (int q = p + 1; q < limit; q++) {
      double inner = cuts.within(cuts.at(p), cuts.at(q));
      double total = before + inner;
      if (total >= doubt[q][column + 1]) {
        if (inner > 12) {
          break;
        }
        continue;
      }
      total += fit.of(kind, cuts.at(p), cuts.at(q)) + textDoubt(kind.kind(), p, q);
      if (total < doubt[q][column + 1] && total < NEVER) {
        doubt[q][column + 1] = total;
        steps[q][column + 1] = new Step(steps[p][c], new Placed(column, cuts.at(p), cuts.at(q)));
      }
    }
  }

  /**
   * The doubt about running text by what stands in it and before its end: a stretch of its own that
   * names units or a date is no part of it, and where nothing parts the cells it does not end with
   * a word that asks for more.
   */
  private double textDoubt(Kind kind, int p, int q) {
    if (!kind.isText()) {
      return 0;
    }
    if (style != FlatStyle.GLUED) {
      return q - p < 2 ? 0 : cuts.odd(p, q);
    }
    char last = row.charAt(cuts.at(q) - 1);
    double unlike =
        (habits.sentences && "。；！".indexOf(last) < 0 ? UNLIKE : 0)
            + (cuts.at(q) - cuts.at(p) < habits.shortest / 3 ? UNLIKE : 0);
    if (cuts.at(q) >= row.length()) {
      return unlike;
    }
    if ("，、和与由向对经按报及以同的在为各".indexOf(last) >= 0
        || row.dense().startsWith("有关", cuts.at(q) - 2)
        || row.dense().startsWith("相关", cuts.at(q) - 2)) {
      return 4 + unlike;
    }
    return unlike + ("。；）".indexOf(last) >= 0 ? 0 : 0.3);
  }

  private double between(int at) {
    return style.between(row.gapBefore(at)) + (cuts.isInsideName(at) ? INSIDE : 0);
  }

  private Result end(int p, double[][] doubt, Step[][] steps) {
    Result best = null;
    for (int c = 1; c <= columns.size(); c++) {
      double total = doubt[p][c] + ofRest(c);
      if (doubt[p][c] < NEVER && (best == null || total < best.doubt)) {
        best = result(steps[p][c], total);
      }
    }
    Result headed = headed(p, doubt, steps);
    if (headed != null && (best == null || headed.doubt < best.doubt)) {
      best = headed;
    }
    return best == null ? new Result(List.of(), NEVER) : best;
  }

  /** The same with the heading of a group behind the row: 二、扩大消费. */
  private @Nullable Result headed(int p, double[][] doubt, Step[][] steps) {
    Result best = null;
    for (int from = p - 1; from > 0; from--) {
      int length = cuts.at(p) - cuts.at(from);
      if (length > (style == FlatStyle.BLANKS ? LONGEST_REST : LONGEST_HEADING)) {
        break;
      }
      int behind = style == FlatStyle.BLANKS ? REST : HEADING;
      double heading =
          between(cuts.at(from))
              + (behind == REST
                  ? rest(cuts.at(from), cuts.at(p))
                  : heading(cuts.at(from), cuts.at(p)));
      for (int c = 1; c <= columns.size(); c++) {
        double total = doubt[from][c] + ofRest(c) + heading;
        if (doubt[from][c] < NEVER && hasDuty(c) && (best == null || total < best.doubt)) {
          Result cells = result(steps[from][c], total);
          List<Placed> all = new ArrayList<>(cells.cells);
          all.add(new Placed(behind, cuts.at(from), cuts.at(p)));
          best = new Result(all, total);
        }
      }
    }
    return best;
  }

  private double heading(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。；".indexOf(row.charAt(i)) >= 0) {
        return NEVER;
      }
    }
    if (LineShape.labelLength(row.dense().substring(from, to)) > 0
        && !LineShape.isDigit(row.charAt(from))) {
      return 0.3;
    }
    if (style == FlatStyle.GLUED || fit.deadline(from, to) < 2) {
      return NEVER;
    }
    return UNNUMBERED + 2 * fit.lineBreaks(from, to) + (fit.units(from, to, false) < 2 ? 4 : 0);
  }

  /** A task's cell may go on, in lines of their own, below the others. */
  private double rest(int from, int to) {
    return row.gapBefore(from) == Gap.LINE
        ? 2 + cuts.within(from, to) + fit.of(columns.get(main), from, to)
        : NEVER;
  }

  /**
   * Where the last row ends: as soon as it is complete; a list of units or a date is read to its
   * end.
   */
  private Result bestEnd(double[][] doubt, Step[][] steps) {
    double least = NEVER;
    for (double[] at : doubt) {
      for (int c = 1; c <= columns.size(); c++) {
        least = at[c] < NEVER ? Math.min(least, at[c] + ofRest(c)) : least;
      }
    }
    if (cyclic) {
      return longest(least, doubt, steps);
    }
    Step best = null;
    double doubtOfBest = NEVER;
    for (int p = 1; p < cuts.count(); p++) {
      for (int c = 1; c <= columns.size(); c++) {
        double total = doubt[p][c] + ofRest(c);
        boolean asGood = doubt[p][c] < NEVER && total <= least + SAME;
        boolean good = doubt[p][c] < NEVER && total <= least + SIMILAR && readsOn(p);
        if (best == null ? asGood : (asGood || good) && goesOn(best, steps[p][c], c - 1)) {
          best = steps[p][c];
          doubtOfBest = total;
        }
      }
    }
    return best == null ? new Result(List.of(), NEVER) : result(best, doubtOfBest);
  }

  private Result longest(double least, double[][] doubt, Step[][] steps) {
    for (int p = cuts.count() - 1; p > 0; p--) {
      for (int c = 1; c <= columns.size(); c++) {
        if (doubt[p][c] < NEVER && doubt[p][c] + ofRest(c) <= least) {
          return result(steps[p][c], least);
        }
      }
    }
    return new Result(List.of(), NEVER);
  }

  /** Whether what stands before a cut reads like units or a deadline by itself. */
  private boolean readsOn(int p) {
    return cuts.odd(p - 1, p) > 1;
  }

  /** Whether a way ends with the same cell as another, only further on. */
  private boolean goesOn(Step before, @Nullable Step step, int column) {
    return step != null
        && !columns.get(column).kind().isText()
        && step.cell.column == before.cell.column
        && step.cell.from == before.cell.from;
  }

  private static Result result(@Nullable Step last, double doubt) {
    List<Placed> cells = new ArrayList<>();
    for (Step step = last; step != null; step = step.before) {
      cells.addFirst(step.cell);
    }
    return new Result(cells, doubt);
  }
}
