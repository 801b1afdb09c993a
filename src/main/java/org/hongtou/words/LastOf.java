package org.hongtou.words;

/** Looks backwards within a stretch; {@link String#lastIndexOf} goes on to the text's beginning. */
public final class LastOf {
  private LastOf() {}

  /**
   * The last place of either character between two offsets.
   *
   * @param to the last offset that may be one
   * @return -1 if neither stands there
   */
  public static int either(char one, char other, String text, int from, int to) {
    for (int i = Math.min(to, text.length() - 1); i >= from; i--) {
      char c = text.charAt(i);
      if (c == one || c == other) {
        return i;
      }
    }
    return -1;
  }
}
