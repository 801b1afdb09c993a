package org.hongtou.read;

import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that recognition (OCR) was doubtful of in the canonical text: 新建社区阅读点30个 may
 * stand in the middle of a paragraph, or in a cell. Laying lines out moves white space only, so it
 * is not compared.
 */
final class DoubtfulLines {
  /** A shorter line is found only where it is all of a paragraph or cell: 2 is in any year. */
  private static final int TELLING = 4;

  private final String text;

  /** The text without white space. */
  private final String letters;

  /** For each of the letters, where it stands in the text. */
  private final int[] places;

  private int from;

  DoubtfulLines(String text) {
    this.text = text;
    StringBuilder out = new StringBuilder(text.length());
    places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        places[out.length()] = i;
        out.append(text.charAt(i));
      }
    }
    letters = out.toString();
  }

  /**
   * Where the next line stands, given in about the order of the text.
   *
   * @return null if it is not in the text (a page number, a running header)
   */
  @Nullable Span next(String line) {
    StringBuilder wanted = new StringBuilder(line.length());
    Characters.clean(line)
        .chars()
        .filter(c -> !Characters.isSpace((char) c))
        .forEach(c -> wanted.append((char) c));
    if (wanted.isEmpty()) {
      return null;
    }
    int at = find(wanted.toString(), from);
    if (at < 0) {
      at = find(wanted.toString(), 0);
    }
    if (at < 0) {
      return null;
    }
    from = at + wanted.length();
    return new Span(places[at], places[from - 1] + 1);
  }

  private int find(String wanted, int start) {
    int at = letters.indexOf(wanted, start);
    while (at >= 0 && wanted.length() < TELLING && !isWhole(at, at + wanted.length())) {
      at = letters.indexOf(wanted, at + 1);
    }
    return at;
  }

  /** Whether nothing else stands in the paragraph or cell. */
  private boolean isWhole(int start, int end) {
    int before = places[start] - 1;
    int behind = places[end - 1] + 1;
    return (before < 0 || isEdge(text.charAt(before)))
        && (behind == text.length() || isEdge(text.charAt(behind)));
  }

  private static boolean isEdge(char c) {
    return c == '\n' || c == '\t';
  }
}
