package org.hongtou.read;

import java.util.Arrays;

/**
 * Where the row of a flattened table may be cut into cells, and what is known of these places: at
 * the white space that is left, or, where none is, at the names and dates.
 */
final class RowCuts {
  /** More places to cut at than any row has; the beginning of such a row stays in one cell. */
  private static final int MOST = 90;

  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_ODD = 40;

  /** The doubt about running text for each stretch in it that reads like something else. */
  private static final double ODD = 2;

  /** The same for what could be a unit that nobody knows: 城建处. */
  private static final double SLIGHTLY_ODD = 0.7;

  private final RowText row;
  private final FlatStyle style;
  private final NameDoubt names;
  private final CellFit fit;

  /** The places, from 0 to the row's length. */
  private int[] places = {};

  /** The doubt about the gaps up to a character, if they all stood within a cell. */
  private final double[] gapSum;

  /** Whether a place lies within a name that a line break cut: 省发展 / 改革委. */
  private final boolean[] insideName;

  /** The doubt about the stretches up to each place, if they all were running text. */
  private double[] oddUpTo = {};

  /**
   * @param all whether the row may be of any length
   */
  RowCuts(RowText row, FlatStyle style, NameDoubt names, CellFit fit, boolean all) {
    this.row = row;
    this.style = style;
    this.names = names;
    this.fit = fit;
    gapSum = new double[row.length() + 1];
    insideName = new boolean[row.length() + 1];
    find(all ? Integer.MAX_VALUE : MOST);
  }

  int count() {
    return places.length;
  }

  /** A place, by its index. */
  int at(int index) {
    return places[index];
  }

  /** The doubt about the gaps within a cell between two places. */
  double within(int from, int to) {
    return gapSum[to - 1] - gapSum[from];
  }

  /** Whether a boundary at a place would cut a name. */
  boolean isInsideName(int place) {
    return insideName[place];
  }

  /**
   * The doubt about running text between two cuts, by their indexes, because stretches of it read
   * like units or a deadline by themselves; 0 where nothing parts stretches.
   */
  double odd(int from, int to) {
    return style == FlatStyle.GLUED ? 0 : oddUpTo[to] - oddUpTo[from];
  }

  private void find(int most) {
    boolean[] cut = new boolean[row.length() + 1];
    cut[0] = true;
    cut[row.length()] = true;
    for (int i = 1; i < row.length(); i++) {
      RowText.Gap gap = row.gapBefore(i);
      cut[i] =
          style == FlatStyle.GLUED ? gap.compareTo(RowText.Gap.WIDE) >= 0 : gap != RowText.Gap.NONE;
      gapSum[i] = gapSum[i - 1] + style.within(gap);
    }
    if (style == FlatStyle.GLUED) {
      new GluedCuts(row, names, fit).mark(cut);
    } else {
      findBrokenNames(cut);
    }
    fit.setEnds(cut);
    places = new int[cut.length];
    int count = 0;
    for (int i = 0; i < cut.length; i++) {
      if (cut[i]) {
        places[count++] = i;
      }
    }
    // of a cell of very many lines the first ones are text: nothing is looked for in them
    int dropped = Math.max(0, count - most);
    System.arraycopy(places, 1 + dropped, places, 1, count - 1 - dropped);
    places = Arrays.copyOf(places, count - dropped);
    if (style != FlatStyle.GLUED) {
      findOdd();
    }
  }

  private void findOdd() {
    oddUpTo = new double[places.length];
    for (int i = 1; i < places.length; i++) {
      int from = places[i - 1];
      int to = places[i];
      double units = to - from > LONGEST_ODD ? NameDoubt.NEVER : fit.units(from, to, false);
      double odd = 0;
      if (units < 0.9 || (to - from <= LONGEST_ODD && fit.deadline(from, to) < 0.5)) {
        odd = ODD;
      } else if (units < 2) {
        odd = SLIGHTLY_ODD;
      }
      oddUpTo[i] = oddUpTo[i - 1] + odd;
    }
  }

  private void findBrokenNames(boolean[] cut) {
    for (int at = 1; at < row.length(); at++) {
      insideName[at] = cut[at] && (isBetweenHalves(cut, at) || isInKnownName(cut, at));
    }
  }

  private boolean isInKnownName(boolean[] cut, int at) {
    for (int from = at - 1; from >= Math.max(0, at - LONGEST_NAME); from--) {
      if (!Character.isIdeographic(row.charAt(from))) {
        return false;
      }
      // a name begins a line, or stands behind a separator; not behind the 9 of 9月底前 / 市商务局
      boolean starts = from == 0 || cut[from] || !Character.isLetterOrDigit(row.charAt(from - 1));
      int limit = Math.min(row.length(), from + LONGEST_NAME);
      for (int to = at + 1; starts && to <= limit; to++) {
        if (NameDoubt.mayEnd(row.charAt(to - 1))
            && names.holdsTogether(row.dense().substring(from, to))
            && !names.beginsAt(row.dense(), from, at, to)) {
          return true;
        }
      }
      if (cut[from]) {
        return false;
      }
    }
    return false;
  }

  /** 省商务厅、雄安新区管 / 委会. */
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
        && names.isHalf(row.dense().substring(from, at), row.dense().substring(at, to));
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
    return names.of(row.dense().substring(from, at - 1)) <= 1;
  }
}
