package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is one task, before its units get their full names.
 *
 * @param number the labels from the top; null for an unnumbered paragraph
 * @param title its heading
 * @param section the heading above it
 * @param span its characters, closing clause included
 * @param clauses the clauses that it holds or that close it
 */
record Stretch(
    @Nullable String number,
    @Nullable Span title,
    @Nullable Span section,
    Span span,
    List<ResponsibilityClause> clauses) {

  /** The same task with another end and other clauses. */
  Stretch to(int end, List<ResponsibilityClause> all) {
    return new Stretch(number, title, section, new Span(span.start(), end), all);
  }
}
