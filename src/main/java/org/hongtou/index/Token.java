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

  /** By place, the longest of a place first, and of those by text. */
  static int byPlace(Token one, Token other) {
    // Not by Comparator.comparing…, whose lambdas the JVM's archive of classes can't hold.
    int order = Integer.compare(one.position(), other.position());
    if (order == 0) {
      order = Integer.compare(other.length(), one.length());
    }
    return order == 0 ? one.text().compareTo(other.text()) : order;
  }
}
