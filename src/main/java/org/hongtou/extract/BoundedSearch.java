package org.hongtou.extract;

/** Looks into a stretch of a long text without looking through all that stands behind it. */
final class BoundedSearch {
  private BoundedSearch() {}

  /**
   * Where a word begins first within a stretch; it may end behind it.
   *
   * @return −1 where it does not begin there
   */
  static int indexOf(String word, String text, int from, int to) {
    int end = Math.min(to - 1 + word.length(), text.length());
    return from >= end ? -1 : text.indexOf(word, from, end);
  }
}
