package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The grid that connected lines draw: where its rows and columns end, and which sides of its places
 * are drawn. Where a side between two places is not drawn, they are one cell.
 *
 * <p>Open sides are closed: tables without borders left and right, and those that a page break
 * leaves without their last line.
 */
final class TableGrid {
  private static final double SAME_SIDE = 4;
  private static final double OVERHANG = 8;
  private static final double DRAWN = 0.6;
  private static final int MOST_PLACES = 40_000;

  private final List<Rule> level = new ArrayList<>();
  private final List<Rule> upright = new ArrayList<>();
  private final List<Double> xs;
  private final List<Double> ys;
  private int[][] owners = new int[0][0];

  TableGrid(List<Rule> rules) {
    for (Rule rule : rules) {
      (rule.level() ? level : upright).add(rule);
    }
    closeSides(level, upright);
    closeSides(upright, level);
    xs = places(upright);
    ys = places(level);
  }

  /** Adds a line across where two lines or more run out beyond the outermost one across. */
  private static void closeSides(List<Rule> along, List<Rule> across) {
    if (across.isEmpty()) {
      return;
    }
    double first = across.stream().mapToDouble(Rule::at).min().orElseThrow();
    double last = across.stream().mapToDouble(Rule::at).max().orElseThrow();
    boolean acrossLevel = across.get(0).level();
    double from = along.stream().mapToDouble(Rule::at).min().orElse(0);
    double to = along.stream().mapToDouble(Rule::at).max().orElse(0);
    double start = agreed(along, Rule::from, first, false);
    double end = agreed(along, Rule::to, last, true);
    if (start < first - OVERHANG) {
      across.add(new Rule(acrossLevel, start, from, to));
    }
    if (end > last + OVERHANG) {
      across.add(new Rule(acrossLevel, end, from, to));
    }
  }

  /** The outermost end that at least two lines share. */
  private static double agreed(
      List<Rule> rules, ToDoubleFunction<Rule> end, double otherwise, boolean greatest) {
    double[] ends = rules.stream().mapToDouble(end).sorted().toArray();
    double best = otherwise;
    for (int i = 0; i + 1 < ends.length; i++) {
      if (ends[i + 1] - ends[i] <= SAME_SIDE) {
        best = greatest ? Math.max(best, ends[i]) : Math.min(best, ends[i]);
      }
    }
    return best;
  }

  private static List<Double> places(List<Rule> rules) {
    double[] sorted = rules.stream().mapToDouble(Rule::at).sorted().toArray();
    List<Double> places = new ArrayList<>();
    for (double at : sorted) {
      if (places.isEmpty() || at - places.get(places.size() - 1) > SAME_SIDE) {
        places.add(at);
      }
    }
    return places;
  }

  int rows() {
    return ys.size() - 1;
  }

  int columns() {
    return xs.size() - 1;
  }

  List<Double> xs() {
    return xs;
  }

  boolean isUsable() {
    return rows() >= 1 && columns() >= 2 && (long) rows() * columns() <= MOST_PLACES;
  }

  Box box() {
    return new Box(xs.get(0), ys.get(0), xs.get(columns()), ys.get(rows()));
  }

  Box box(int row, int column, int rows, int columns) {
    return new Box(xs.get(column), ys.get(row), xs.get(column + columns), ys.get(row + rows));
  }

  /**
   * The cells from top to bottom, from left to right; lines that don't close make no odd shapes.
   */
  List<TableCell> cells() {
    boolean[][] below = drawn(level, ys, xs);
    boolean[][] beside = drawn(upright, xs, ys);
    boolean[][] taken = new boolean[rows()][columns()];
    owners = new int[rows()][columns()];
    List<TableCell> cells = new ArrayList<>();
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (taken[row][column]) {
          continue;
        }
        int right = column + 1;
        while (right < columns() && !beside[right][row] && !taken[row][right]) {
          right++;
        }
        int bottom = row + 1;
        while (bottom < rows() && isOpen(below[bottom], taken[bottom], column, right)) {
          bottom++;
        }
        for (int r = row; r < bottom; r++) {
          for (int c = column; c < right; c++) {
            taken[r][c] = true;
            owners[r][c] = cells.size();
          }
        }
        int rows = bottom - row;
        int columns = right - column;
        cells.add(new TableCell(row, column, rows, columns, box(row, column, rows, columns)));
      }
    }
    return cells;
  }

  /** Which of the cells a glyph within the table stands in. */
  TableCell ownerOf(Glyph glyph, List<TableCell> cells) {
    int row = Math.min(rows() - 1, placeOf(ys, glyph.middle()));
    int column = Math.min(columns() - 1, placeOf(xs, glyph.centre()));
    return cells.get(owners[row][column]);
  }

  private static int placeOf(List<Double> places, double at) {
    int found = Collections.binarySearch(places, at);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  private static boolean isOpen(boolean[] drawn, boolean[] taken, int from, int to) {
    for (int c = from; c < to; c++) {
      if (drawn[c] || taken[c]) {
        return false;
      }
    }
    return true;
  }

  /** For each line of the grid and each piece between the crossing lines: whether it is drawn. */
  private static boolean[][] drawn(List<Rule> rules, List<Double> at, List<Double> ends) {
    boolean[][] drawn = new boolean[at.size()][ends.size() - 1];
    double[][] covered = new double[at.size()][ends.size() - 1];
    for (Rule rule : rules) {
      for (int i = 0; i < at.size(); i++) {
        double off = rule.at() - at.get(i);
        if (off < -0.5 || off > SAME_SIDE + 0.5) {
          continue;
        }
        for (int k = 0; k + 1 < ends.size(); k++) {
          double from = Math.max(rule.from(), ends.get(k));
          double to = Math.min(rule.to(), ends.get(k + 1));
          covered[i][k] += Math.max(0, to - from);
          drawn[i][k] = covered[i][k] >= DRAWN * (ends.get(k + 1) - ends.get(k));
        }
        break;
      }
    }
    return drawn;
  }
}
