package org.hongtou.index;

/** What a term of the index is. */
enum TokenType {
  /** A word as HanLP cuts it. */
  WORD,
  /** A shorter word that a compound is made of (江西 in 江西省). */
  PART,
  /** A Chinese character of a longer word. */
  CHARACTER,
  /** A number or a word in letters (5G, 2025, 10%). */
  ALPHANUMERIC
}
