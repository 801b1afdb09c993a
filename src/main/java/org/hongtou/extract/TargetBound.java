package org.hongtou.extract;

/**
 * Figures that are set as what must not be passed: {@code 用水量增幅控制目标为3%}. The words say how the
 * figure is meant, and are no part of what is measured.
 */
final class TargetBound {
  private static final String WORDS = "控制目标";

  private TargetBound() {}

  /** Whether the words before a figure set it as a bound: 增幅控制目标为. */
  static boolean isOne(String left) {
    return left.contains(WORDS + "为") || left.endsWith(WORDS);
  }

  /** Where the name of what is measured ends: 用水量增幅 of 用水量增幅控制目标, with 为 or without. */
  static int nameEnd(String text, int from, int end) {
    int last = end > from && text.charAt(end - 1) == '为' ? end - 1 : end;
    int bare = last - WORDS.length();
    return bare > from && text.startsWith(WORDS, bare) ? bare : end;
  }
}
