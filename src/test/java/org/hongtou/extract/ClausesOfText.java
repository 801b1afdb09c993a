package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;

/** The clause grammar by itself, for benchmarks. */
public final class ClausesOfText {
  private ClausesOfText() {}

  /** How many clauses of responsibility the paragraphs of a text have. */
  public static int count(String text, List<Span> paragraphs) {
    int count = 0;
    for (Span paragraph : paragraphs) {
      count += ClauseFinder.in(text, paragraph).size();
    }
    return count;
  }
}
