package org.hongtou.links;

import org.hongtou.model.Span;

/** The sentence that something stands in. */
public final class Sentences {
  private static final String ENDS = "。！？!?\n";

  /** A table that lost its grid has no end of a sentence; as much of it is shown on either side. */
  private static final int LONGEST_SIDE = 200;

  private Sentences() {}

  /**
   * The sentence around a place, with its full stop: from behind the last end of a sentence or line
   * to the next, at most 200 characters on either side.
   */
  public static Span around(String text, Span place) {
    int start = place.start();
    int first = Math.max(0, place.start() - LONGEST_SIDE);
    while (start > first && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = place.end();
    int last = Math.min(text.length(), place.end() + LONGEST_SIDE);
    if (end == 0 || ENDS.indexOf(text.charAt(end - 1)) < 0) {
      while (end < last && ENDS.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      end = end < last && text.charAt(end) != '\n' ? end + 1 : end;
    }
    while (start < place.start() && isBlank(text.charAt(start))) {
      start++;
    }
    return whole(text, start, Math.max(end, place.end()));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A character of two UTF-16 units is never cut. */
  private static Span whole(String text, int start, int end) {
    int from = start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    int to = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    return new Span(from, to);
  }
}
