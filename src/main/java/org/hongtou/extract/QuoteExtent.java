package org.hongtou.extract;

import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.words.CharacterSet;

/**
 * Quotes that lead to their place: a clause that stands in the notice more than once (goals that a
 * later section repeats) is quoted with what stands before it, so that whoever looks the quote up
 * comes to the right one. For one text, whose targets are to be given in order.
 */
final class QuoteExtent {
  /** How many clauses before it a quote may take in; more would bury the figure. */
  private static final int MOST_CLAUSES = 6;

  private static final CharacterSet CLAUSE_ENDS = CharacterSet.of("，。；\n");

  private final String text;
  private final PassedText passed;

  QuoteExtent(String text) {
    this.text = text;
    this.passed = new PassedText(text);
  }

  /** The target with a quote that stands nowhere before its own place, if its paragraph allows. */
  Target unique(Target target) {
    Span span = target.span();
    int start = span.start();
    for (int i = 0; i < MOST_CLAUSES && passed.has(new Span(start, span.end())); i++) {
      int before = start - 1;
      while (before > 0 && !CLAUSE_ENDS.contains(text.charAt(before - 1))) {
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
