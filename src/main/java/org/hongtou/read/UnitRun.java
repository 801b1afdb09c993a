package org.hongtou.read;

import java.util.Arrays;
import org.hongtou.words.ColumnNames;

/**
 * How far lists of units reach from a place in a flattened table's row: names, separated by marks,
 * by white space that was left, or by nothing where a line break within the cell was lost. One pass
 * over the names (Viterbi) tells the doubt about every cell that begins there.
 */
final class UnitRun {
  /** The doubt about a name that runs into the next one. */
  private static final double GLUED = 1.6;

  /** A list with more doubt, and as much again as it has names, is none. */
  private static final double MOST_DOUBT = 9;

  private static final int LONGEST_CELL = 500;
  private static final int LONGEST_LABEL = 8;
  private static final double NEVER = NameDoubt.NEVER;
  private static final String SEPARATORS = "、，；,;/";

  private final RowText row;
  private final int from;
  private final int limit;
  private final boolean[] ends;
  private final boolean persons;
  private final NameDoubt names;

  /** The least doubt up to a place between two names, and up to one that ends the cell. */
  private final double[] inside;

  private final double[] atEnd;
  private final int[] count;
  private final int[] countAtEnd;

  /**
   * @param ends where such a cell may end
   * @param persons whether the cells name people
   */
  UnitRun(RowText row, int from, boolean[] ends, boolean persons, NameDoubt names) {
    this.row = row;
    this.from = from;
    this.limit = Math.min(row.length(), from + LONGEST_CELL);
    this.ends = ends;
    this.persons = persons;
    this.names = names;
    int length = limit - from + 1;
    inside = new double[length];
    atEnd = new double[length];
    count = new int[length];
    countAtEnd = new int[length];
    read();
  }

  /** The doubt about the stretch up to a place as a cell of units; 0 is a list beyond doubt. */
  double to(int end) {
    int at = end - from;
    if (at <= 0 || at >= atEnd.length || atEnd[at] >= NEVER || countAtEnd[at] == 0) {
      return NEVER;
    }
    double open = "、，和及".indexOf(row.charAt(end - 1)) >= 0 ? 3 : 0;
    open += SEPARATORS.indexOf(row.charAt(from)) >= 0 ? 3 : 0;
    return atEnd[at] / countAtEnd[at] + 0.1 * Math.min(atEnd[at], 10) + open;
  }

  private void read() {
    Arrays.fill(inside, NEVER);
    Arrays.fill(atEnd, NEVER);
    inside[0] = 0;
    int alive = 0;
    for (int i = 0; i < limit - from && i <= alive; i++) {
      if (inside[i] >= NEVER || inside[i] > MOST_DOUBT + count[i]) {
        continue;
      }
      char c = row.charAt(from + i);
      boolean and = i > 0 && (c == '和' || c == '及');
      if (SEPARATORS.indexOf(c) >= 0 || c == '。' || and) {
        double mark = c == '。' && from + i + 1 < limit ? 2 : 0;
        alive = step(i, i + 1, mark, alive);
        if (!and) {
          continue;
        }
      }
      int label = labelEnd(from + i) - from;
      if (label > i) {
        alive = step(i, label, 0, alive);
      }
      int behind = i == 0 ? 0 : behind(from + i);
      if (behind > 0) {
        alive = step(i, i + behind, 0.1, alive);
      }
      alive = names(i, alive);
    }
  }

  /** A step that is no name: a mark, a verb, a label. */
  private int step(int i, int to, double doubt, int alive) {
    relax(inside, count, to, inside[i] + doubt, count[i]);
    relax(atEnd, countAtEnd, to, inside[i] + doubt, count[i]);
    return Math.max(alive, to);
  }

  private int names(int i, int aliveBefore) {
    int alive = aliveBefore;
    int depth = 0;
    int broken = 0;
    int last = Math.min(limit - from, i + NameDoubt.LONGEST_NAME);
    for (int j = i + 1; j <= last; j++) {
      char c = row.charAt(from + j - 1);
      depth += "（(〔".indexOf(c) >= 0 ? 1 : "）)〕".indexOf(c) >= 0 ? -1 : 0;
      if ((depth <= 0 && SEPARATORS.indexOf(c) >= 0) || "。：；".indexOf(c) >= 0) {
        break;
      }
      broken += j > i + 1 && row.gapBefore(from + j - 1) != RowText.Gap.NONE ? 1 : 0;
      if (j < i + 2 || depth > 0) {
        continue;
      }
      boolean parted = isParted(from + j);
      boolean goesOn = parted || mayEnd(c);
      boolean end = ends[from + j];
      if (!goesOn && !end && behind(from + j) == 0) {
        continue;
      }
      String name = row.dense().substring(from + i, from + j);
      double doubt = names.of(name);
      if (persons) {
        doubt = Math.min(NameDoubt.ofPerson(name), doubt + 0.5);
      }
      if (doubt >= NEVER) {
        continue;
      }
      double total = inside[i] + doubt + NameDoubt.BROKEN * broken;
      boolean followed = !parted && behind(from + j) > 0;
      if (goesOn || followed) {
        relax(inside, count, j, total + (parted || followed ? 0 : GLUED), count[i] + 1);
        alive = Math.max(alive, j);
      }
      if (end) {
        relax(atEnd, countAtEnd, j, total, count[i] + 1);
      }
    }
    return alive;
  }

  private static boolean mayEnd(char c) {
    return NameDoubt.mayEnd(c);
  }

  private boolean isParted(int at) {
    return at >= row.length()
        || SEPARATORS.indexOf(row.charAt(at)) >= 0
        || "。和及".indexOf(row.charAt(at)) >= 0
        || row.gapBefore(at) != RowText.Gap.NONE;
  }

  private static void relax(double[] doubt, int[] count, int at, double total, int names) {
    if (total < doubt[at]) {
      doubt[at] = total;
      count[at] = names;
    }
  }

  /** The length of 牵头, 等部门 and the like at a place; 0 if nothing of the kind stands there. */
  private int behind(int at) {
    int length = TableWords.BEHIND.lengthAt(row.dense(), at);
    return at + length <= limit ? length : 0;
  }

  /** Behind 牵头单位： at a place; the place itself if no label stands there. */
  private int labelEnd(int at) {
    int end = Math.min(limit, at + LONGEST_LABEL);
    for (int i = at + 2; i < end; i++) {
      char c = row.charAt(i);
      if (c == '：' || c == ':') {
        return ColumnNames.of(row.dense().substring(at, i)) == null ? at : i + 1;
      }
    }
    return at;
  }
}
