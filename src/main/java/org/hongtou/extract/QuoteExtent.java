package org.hongtou.extract;

import org.hongtou.model.Span;
import org.hongtou.model.Target;

/**
 * Quotes that lead to their place: a clause that stands in the notice more than once (goals that a
 * later section repeats) is quoted with what stands before it, so that whoever looks the quote up
 * comes to the right one.
 */
final class QuoteExtent {
  /** How many clauses before it a quote may take in; more would bury the figure. */
  private static final int MOST_CLAUSES = 6;

  private QuoteExtent() {}

  /** The target with a quote that stands nowhere before its own place, if its paragraph allows. */
  static Target unique(Target target, String text) {
    Span span = target.span();
    int start = span.start();
    for (int i = 0;
        i < MOST_CLAUSES && text.indexOf(text.substring(start, span.end())) < start;
        i++) {
      int before = start - 1;
      while (before > 0 && "，。；\n".indexOf(text.charAt(before - 1)) < 0) {
        before--;
      }
      if (before <= 0 || text.charAt(start - 1) == '\n') {
        return target;
      }
      start = before;
    }
    return start == span.start() ? target : target.withSpan(new Span(start, span.end()), text);
  }
}
