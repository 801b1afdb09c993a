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
  /** How the table lost its grid. */
  enum Style {
    /** One cell or less a line. */
    LINES,
    /** Tabs between cells. */
    TABS,
    /** Blanks between cells. */
    BLANKS,
    /** Nothing between cells. */
    GLUED
  }

  /** How doubtful something is at each gap. */
  private record Doubts(double none, double blank, double wide, double tab, double line) {
    double of(Gap gap) {
      return switch (gap) {
        case NONE -> none;
        case BLANK -> blank;
        case WIDE -> wide;
        case TAB -> tab;
        case LINE -> line;
      };
    }
  }

  /** In place of a column: a heading behind the row, which opens a group. */
  static final int HEADING = -1;

  /** In place of a column: the rest of a task whose cell goes on below the others. */
  static final int REST = -2;

  private static final double NEVER = UnitRun.NEVER;
  private static final double AGAIN = 1.5;

  /** Each row that fits speaks for the table, if its cells are less doubtful than this. */
  static final double NEXT_ROW = -3;

  /** A cell of a table without numbers has at most so many lines. */
  private static final int MOST_LINES = 14;

  /** The doubt about running text for each stretch in it that reads like something else. */
  private static final double ODD = 2;

  /** The doubt about a boundary within a name. */
  private static final double INSIDE = 6;

  private static final int LONGEST_NAME = 20;
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

  /** More places to cut at than any row has; the rest of such a row stays in one cell. */
  private static final int MOST_CUTS = 90;

  private final RowText row;
  private final List<Column> columns;
  private final Style style;
  private final CellFit fit;
  private final UnitRun units;
  private final int main;
  private final boolean cyclic;

  /** About a boundary of cells at a gap. */
  private final Doubts between;

  /** About a gap within a cell. */
  private final Doubts within;

  private Habits habits;
  private int[] cuts = {};

  /** The doubt about the gaps up to a character, if they all stood within a cell. */
  private double[] gapSum = {};

  private int[] oddUpTo = {};

  /** Whether a place lies within a known name that a line break cut: 省发展 / 改革委. */
  private boolean[] insideName = {};

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
   * @param end behind the last cell
   */
  record Result(List<Placed> cells, double doubt, int end) {}

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
  RowLayout(RowText row, List<Column> columns, Style style, UnitRun units, boolean cyclic) {
    this.cyclic = cyclic;
    this.habits = Habits.NONE;
    this.row = row;
    this.columns = columns;
    this.style = style;
    this.units = units;
    this.fit = new CellFit(row, units);
    this.main = mainText(columns);
    this.between =
        switch (style) {
          case LINES -> new Doubts(14, 3, 1.5, 0.8, 0);
          case TABS -> new Doubts(14, 4, 2, 0, 1.5);
          case BLANKS -> new Doubts(14, 0.5, 0, 0, 0.8);
          case GLUED -> new Doubts(0, 0, 0, 0, 0);
        };
    this.within =
        switch (style) {
          case LINES -> new Doubts(0, 0, 0.3, 1, 0.15);
          case TABS -> new Doubts(0, 0, 0.3, 8, 0.3);
          case BLANKS -> new Doubts(0, 0.3, 2, 6, 0.5);
          case GLUED -> new Doubts(0, 0.05, 0.3, 1, 0.1);
        };
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
    findCuts();
    if (style != Style.GLUED) {
      findOdd();
    }
    int n = cuts.length;
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
    if (style == Style.GLUED && kind.isText() && column != main) {
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
    if (style == Style.GLUED && kind.kind().isText() && column != main) {
      return;
    }
    double before = doubt[p][c] + extra + (p == 0 ? 0 : between(cuts[p]));
    int limit = cyclic ? Math.min(cuts.length, p + 1 + MOST_LINES) : cuts.length;
    for (int q = p + 1; q < limit; q++) {
      double inner = gapSum[cuts[q] - 1] - gapSum[cuts[p]];
      double total = before + inner;
      if (total >= doubt[q][column + 1]) {
        if (inner > 12) {
          break;
        }
        continue;
      }
      total += fit.of(kind, cuts[p], cuts[q]) + textDoubt(kind.kind(), p, q);
      if (total < doubt[q][column + 1] && total < NEVER) {
        doubt[q][column + 1] = total;
        steps[q][column + 1] = new Step(steps[p][c], new Placed(column, cuts[p], cuts[q]));
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
    if (style != Style.GLUED) {
      return q - p < 2 ? 0 : ODD * (oddUpTo[q] - oddUpTo[p]);
    }
    char last = row.charAt(cuts[q] - 1);
    double unlike =
        (habits.sentences && "。；！".indexOf(last) < 0 ? UNLIKE : 0)
            + (cuts[q] - cuts[p] < habits.shortest / 3 ? UNLIKE : 0);
    if (cuts[q] >= row.length()) {
      return unlike;
    }
    if ("，、和与由向对经按报及以同的在为各".indexOf(last) >= 0
        || row.dense().startsWith("有关", cuts[q] - 2)
        || row.dense().startsWith("相关", cuts[q] - 2)) {
      return 4 + unlike;
    }
    return unlike + ("。；）".indexOf(last) >= 0 ? 0 : 0.3);
  }

  /** How many of the stretches up to each cut read like units or a deadline. */
  private void findOdd() {
    oddUpTo = new int[cuts.length];
    for (int i = 1; i < cuts.length; i++) {
      int from = cuts[i - 1];
      int to = cuts[i];
      boolean odd =
          to - from <= 40 && (fit.units(from, to, false) < 0.9 || fit.deadline(from, to) < 0.5);
      oddUpTo[i] = oddUpTo[i - 1] + (odd ? 1 : 0);
    }
  }

  private double between(int at) {
    return between.of(row.gapBefore(at)) + (insideName[at] ? INSIDE : 0);
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
    return best == null ? new Result(List.of(), NEVER, row.length()) : best;
  }

  /** The same with the heading of a group behind the row: 二、扩大消费. */
  private @Nullable Result headed(int p, double[][] doubt, Step[][] steps) {
    Result best = null;
    for (int from = p - 1; from > 0; from--) {
      int length = cuts[p] - cuts[from];
      if (length > (style == Style.BLANKS ? LONGEST_REST : LONGEST_HEADING)) {
        break;
      }
      int behind = style == Style.BLANKS ? REST : HEADING;
      double heading =
          between(cuts[from])
              + (behind == REST ? rest(cuts[from], cuts[p]) : heading(cuts[from], cuts[p]));
      for (int c = 1; c <= columns.size(); c++) {
        double total = doubt[from][c] + ofRest(c) + heading;
        if (doubt[from][c] < NEVER && hasDuty(c) && (best == null || total < best.doubt)) {
          Result cells = result(steps[from][c], total);
          List<Placed> all = new ArrayList<>(cells.cells);
          all.add(new Placed(behind, cuts[from], cuts[p]));
          best = new Result(all, total, cuts[p]);
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
    if (style == Style.GLUED || fit.deadline(from, to) < 2) {
      return NEVER;
    }
    int lines = 0;
    for (int i = from + 1; i < to; i++) {
      lines += row.gapBefore(i) == Gap.LINE ? 1 : 0;
    }
    return UNNUMBERED + 2 * lines + (fit.units(from, to, false) < 2 ? 4 : 0);
  }

  /** A task's cell may go on, in lines of their own, below the others. */
  private double rest(int from, int to) {
    return row.gapBefore(from) == Gap.LINE
        ? 2 + gapSum[to - 1] - gapSum[from] + fit.of(columns.get(main), from, to)
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
    for (int p = 1; p < cuts.length; p++) {
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
    return best == null ? new Result(List.of(), NEVER, row.length()) : result(best, doubtOfBest);
  }

  private Result longest(double least, double[][] doubt, Step[][] steps) {
    for (int p = cuts.length - 1; p > 0; p--) {
      for (int c = 1; c <= columns.size(); c++) {
        if (doubt[p][c] < NEVER && doubt[p][c] + ofRest(c) <= least) {
          return result(steps[p][c], least);
        }
      }
    }
    return new Result(List.of(), NEVER, row.length());
  }

  /** Whether what stands before a cut reads like units or a deadline by itself. */
  private boolean readsOn(int p) {
    return style != Style.GLUED && oddUpTo[p] > oddUpTo[p - 1];
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
    return new Result(cells, doubt, cells.isEmpty() ? 0 : cells.getLast().to);
  }

  private void findCuts() {
    boolean[] cut = new boolean[row.length() + 1];
    cut[0] = true;
    cut[row.length()] = true;
    gapSum = new double[row.length() + 1];
    for (int i = 1; i < row.length(); i++) {
      Gap gap = row.gapBefore(i);
      cut[i] = style == Style.GLUED ? gap.compareTo(Gap.WIDE) >= 0 : gap != Gap.NONE;
      gapSum[i] = gapSum[i - 1] + within.of(gap);
    }
    insideName = new boolean[row.length() + 1];
    if (style == Style.GLUED) {
      new GluedCuts(row, units, fit).mark(cut);
    } else {
      findBrokenNames(cut);
    }
    fit.setEnds(cut);
    int count = 0;
    for (boolean here : cut) {
      count += here ? 1 : 0;
    }
    // of a cell of very many lines the first ones are text: nothing is looked for in them
    int dropped = cyclic ? 0 : Math.max(0, count - MOST_CUTS);
    cuts = new int[count - dropped];
    int n = 1;
    for (int i = 1; i < cut.length; i++) {
      if (cut[i] && dropped-- <= 0) {
        cuts[n++] = i;
      }
    }
  }

  private void findBrokenNames(boolean[] cut) {
    for (int at = 1; at < row.length(); at++) {
      if (!cut[at]) {
        continue;
      }
      insideName[at] = isBetweenHalves(cut, at);
      for (int from = at - 1; from >= Math.max(0, at - LONGEST_NAME); from--) {
        if (!Character.isIdeographic(row.charAt(from))) {
          break;
        }
        // a name begins a line, or stands behind a separator
        boolean starts = from == 0 || cut[from] || !Character.isIdeographic(row.charAt(from - 1));
        for (int to = at + 1; starts && to <= Math.min(row.length(), from + LONGEST_NAME); to++) {
          insideName[at] |=
              UnitRun.mayEnd(row.charAt(to - 1))
                  && units.holdsTogether(row.dense().substring(from, to));
        }
        if (cut[from]) {
          break;
        }
      }
    }
  }

  private boolean isBetweenHalves(boolean[] cut, int at) {
    int from = at;
    while (from > 0
        && at - from < LONGEST_NAME
        && (from == at || !cut[from])
        && Character.isIdeographic(row.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < row.length()
        && to - at < LONGEST_NAME
        && (to == at || !cut[to])
        && Character.isIdeographic(row.charAt(to))) {
      to++;
    }
    return from < at
        && to > at
        && endsList(from)
        && units.isHalf(row.dense().substring(from, at), row.dense().substring(at, to));
  }

  /** Whether a name and 、 stand before a place. */
  private boolean endsList(int at) {
    int from = at - 1;
    if (from < 1 || row.charAt(from) != '、') {
      return false;
    }
    while (from > 0 && at - from < LONGEST_NAME && "、，；。".indexOf(row.charAt(from - 1)) < 0) {
      from--;
    }
    return units.name(row.dense().substring(from, at - 1)) <= 1;
  }
}
