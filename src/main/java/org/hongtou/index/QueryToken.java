package org.hongtou.index;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a query, as {@link QueryLexer} cuts it.
 *
 * @param text as written, without quotes; of a field, its value (empty before an opening bracket)
 * @param at where it begins in the query
 * @param valueAt where the text begins: of a field, behind the colon
 * @param field of a field only
 * @param quoted whether the text stood in quotes
 */
record QueryToken(
    Kind kind, String text, int at, int valueAt, @Nullable QueryField field, boolean quoted) {
  enum Kind {
    WORD,
    PHRASE,
    FIELD,
    /** A field whose values follow in brackets. */
    FIELD_GROUP,
    MINUS,
    AND,
    OR,
    OPEN,
    CLOSE,
    END
  }

  QueryToken(Kind kind, String text, int at) {
    this(kind, text, at, at, null, false);
  }

  /** Whether something that can be found begins here. */
  boolean isOperand() {
    return switch (kind) {
      case WORD, PHRASE, FIELD, FIELD_GROUP, MINUS, OPEN -> true;
      case AND, OR, CLOSE, END -> false;
    };
  }
}
