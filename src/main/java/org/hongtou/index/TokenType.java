package org.hongtou.index;

/** What a term of the index is. */
enum TokenType {
  /** A word as HanLP cuts it. */
  WORD("word"),
  /** A shorter word that a compound is made of (江西 in 江西省). */
  PART("part"),
  /** The whole name of a unit (商务厅, 省商务厅), whatever words it is made of. */
  UNIT("unit"),
  /** A Chinese character of a longer word. */
  CHARACTER("character"),
  /** A number or a word in letters (5G, 2025, 10%). */
  ALPHANUMERIC("alphanumeric");

  private final String written;

  TokenType(String written) {
    this.written = written;
  }

  /** As in Lucene's type attribute. */
  @Override
  public String toString() {
    return written;
  }
}
