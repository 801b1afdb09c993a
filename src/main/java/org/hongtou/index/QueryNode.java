package org.hongtou.index;

import java.util.List;

/** A part of a query as it is understood: the syntax tree that {@link QueryParser} makes. */
sealed interface QueryNode {
  /**
   * A word, or several written together.
   *
   * @param at where it begins in the query
   */
  record Words(String text, int at) implements QueryNode {}

  /**
   * What stood in quotes.
   *
   * @param at where the opening quote stands in the query
   */
  record Phrase(String text, int at) implements QueryNode {}

  /**
   * A field and what it is to be: {@code due:..2025}.
   *
   * @param value as written, not empty, without quotes
   * @param at where the value begins in the query
   */
  record Field(QueryField field, String value, int at) implements QueryNode {}

  /** What must not be. */
  record Not(QueryNode part) implements QueryNode {}

  /** All of these; none of them is an And itself. */
  record And(List<QueryNode> parts) implements QueryNode {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of these. */
  record Or(List<QueryNode> parts) implements QueryNode {
    public Or {
      parts = List.copyOf(parts);
    }
  }
}
