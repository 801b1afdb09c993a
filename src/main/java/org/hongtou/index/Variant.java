package org.hongtou.index;

import java.util.List;

/**
 * Another way to write a part of a query: 省工业和信息化厅 for 省工信厅, 融资难 for 贷款难.
 *
 * @param kind why it is the same
 * @param start offset in the clause of the part that it stands for
 * @param end offset behind it
 * @param text the other way
 * @param characters its tokens, to be found one behind the other
 */
record Variant(Kind kind, int start, int end, String text, List<Token> characters) {
  /** Why two wordings are the same. */
  enum Kind {
    /** Names of one unit. */
    ALIAS,
    /** Words for one thing. */
    SYNONYM,
    /** One figure: 1万 and 10000. */
    FIGURE
  }

  static Variant of(Kind kind, int start, int end, String text) {
    List<Token> tokens =
        kind == Kind.ALIAS ? QueryClause.unit(text) : TokenScanner.characters(text);
    return new Variant(kind, start, end, text, tokens);
  }
}
