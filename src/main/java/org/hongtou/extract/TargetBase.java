package org.hongtou.extract;

/** The words for what a change is reckoned from (基数): 在2020年的基础上, 在现有水平上. */
final class TargetBase {
  private static final String[] ENDS = {"基础上", "基础之上", "水平上", "基数上"};

  private TargetBase() {}

  /** Whether some words speak of a base. */
  static boolean in(String words) {
    for (String end : ENDS) {
      if (words.contains(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands at a place makes a base of the date before it, with 的 or without. */
  static boolean follows(String text, int at) {
    int from = text.startsWith("的", at) ? at + 1 : at;
    for (String end : ENDS) {
      if (text.startsWith(end, from)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the closing words of a base begin that end at a place.
   *
   * @param from the first offset that may be one
   * @return −1 if none end there
   */
  static int closing(String text, int from, int end) {
    for (String words : ENDS) {
      int at = end - words.length();
      if (at > from && text.startsWith(words, at)) {
        return at;
      }
    }
    return -1;
  }
}
