package org.hongtou.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Span;

/**
 * The responsibility clauses of one notice by paragraph, each found once: groups, headings and
 * leaves all ask for them. For one thread.
 */
final class Clauses {
  private final String text;
  private final Map<Span, List<ResponsibilityClause>> found = new HashMap<>();

  Clauses(String text) {
    this.text = text;
  }

  /** The clauses of a paragraph, in order. */
  List<ResponsibilityClause> in(Span paragraph) {
    Span line = Brackets.trim(text, paragraph);
    return found.computeIfAbsent(line, span -> ClauseFinder.in(text, span));
  }
}
