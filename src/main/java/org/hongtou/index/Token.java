package org.hongtou.index;

/**
 * A term of a text and where it stands.
 *
 * @param text the term in the form that is compared: lower case, half-width
 * @param start offset of its first character in the scanned text
 * @param end offset behind its last character
 * @param position its place; every Chinese character is one place further, every number or Latin
 *     word too, and punctuation none
 * @param length how many places it covers
 */
record Token(String text, int start, int end, int position, int length, TokenType type) {
  /** Whether it says something by itself: a single Chinese character is in every notice. */
  boolean isTelling() {
    return length > 1 || type == TokenType.ALPHANUMERIC;
  }

  /** The same term at another place. */
  Token shifted(int places) {
    return new Token(text, start, end, position + places, length, type);
  }
}
