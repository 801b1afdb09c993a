package org.hongtou.read;

import java.util.Arrays;
import java.util.List;
import org.hongtou.model.Span;

/**
 * The characters of a flattened table's row without white space, with what stood between them: the
 * white space of such a row is all that is left of the grid.
 */
final class RowText {
  /** What stands before a character, in the order of how much it parts. */
  enum Gap {
    NONE,
    /** One blank. */
    BLANK,
    /** Several blanks. */
    WIDE,
    /** A tab or an upright line. */
    TAB,
    /** A line break. */
    LINE
  }

  private final String text;
  private final StringBuilder dense = new StringBuilder();
  private int[] offsets = new int[64];
  private Gap[] gaps = new Gap[64];

  /**
   * Reads a stretch of text.
   *
   * @param noise stretches to leave out, in order: page numbers, heads printed again
   */
  RowText(String text, int from, int to, List<Span> noise) {
    this.text = text;
    Gap gap = Gap.LINE;
    int next = 0;
    while (next < noise.size() && noise.get(next).end() <= from) {
      next++;
    }
    for (int i = from; i < to; i++) {
      if (next < noise.size() && i >= noise.get(next).start()) {
        i = Math.max(i, noise.get(next++).end() - 1);
        gap = Gap.LINE;
        continue;
      }
      char c = text.charAt(i);
      Gap here = gapOf(c);
      if (here == Gap.NONE) {
        add(c, i, gap);
        gap = Gap.NONE;
      } else if (here == Gap.BLANK && gap == Gap.BLANK) {
        gap = Gap.WIDE;
      } else if (here.compareTo(gap) > 0) {
        gap = here;
      }
    }
  }

  private static Gap gapOf(char c) {
    return switch (c) {
      case '\n' -> Gap.LINE;
      case '\t', '|', '｜', '│' -> Gap.TAB;
      default -> Characters.isSpace(c) ? Gap.BLANK : Gap.NONE;
    };
  }

  private void add(char c, int offset, Gap gap) {
    int at = dense.length();
    if (at == offsets.length) {
      offsets = Arrays.copyOf(offsets, at * 2);
      gaps = Arrays.copyOf(gaps, at * 2);
    }
    offsets[at] = offset;
    gaps[at] = gap;
    dense.append(c);
  }

  int length() {
    return dense.length();
  }

  char charAt(int at) {
    return dense.charAt(at);
  }

  /** The characters alone. */
  String dense() {
    return dense.toString();
  }

  Gap gapBefore(int at) {
    return at == 0 || at >= dense.length() ? Gap.LINE : gaps[at];
  }

  /** Where a stretch of these characters stands in the text, from its first to its last one. */
  Span origin(int from, int to) {
    return new Span(offsets[from], offsets[to - 1] + 1);
  }

  /** The offset in the text of a character; behind the last one, that of its end. */
  int offset(int at) {
    return at < dense.length() ? offsets[at] : offsets[at - 1] + 1;
  }

  /** The text that all offsets are of. */
  String text() {
    return text;
  }
}
