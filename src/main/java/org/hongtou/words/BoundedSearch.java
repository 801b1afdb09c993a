package org.hongtou.words;

/**
 * Looks into a stretch of a long text; {@link String#indexOf(String, int)} and {@link
 * String#lastIndexOf(int, int)} look through all that stands behind it or before it.
 */
public final class BoundedSearch {
  private BoundedSearch() {}

  /**
   * Where a word begins first within a stretch; it may end behind it.
   *
   * @return −1 where it does not begin there
   */
  public static int indexOf(String word, String text, int from, int to) {
    int end = Math.min(to - 1 + word.length(), text.length());
    return from >= end ? -1 : text.indexOf(word, from, end);
  }

  /**
   * The last place of either of two characters.
   *
   * @param from the first offset that may be one
   * @param to the last offset that may be one
   * @return −1 if neither stands there
   */
  public static int lastOf(char one, char other, String text, int from, int to) {
    for (int i = Math.min(to, text.length() - 1); i >= from; i--) {
      char c = text.charAt(i);
      if (c == one || c == other) {
        return i;
      }
    }
    return -1;
  }
}
