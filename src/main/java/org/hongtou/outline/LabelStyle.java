package org.hongtou.outline;

/**
 * How an item's number is printed (层次序数). Government documents nest 一、 （一） 1. （1） (GB/T 9704),
 * plans also use chapters and articles; offices mix them, so no order is assumed between styles:
 * the order in which a notice opens them decides.
 */
public enum LabelStyle {
  /** 第一部分, 第一篇. */
  VOLUME,
  /** 第一章. */
  CHAPTER,
  /** 第一节. */
  DIVISION,
  /** 第一条. */
  ARTICLE,
  /** 一、 */
  CHINESE,
  /** （一） */
  CHINESE_BRACKETED,
  /** 1. or 1． */
  ARABIC_POINT,
  /** 1、 */
  ARABIC_COMMA,
  /** （1） */
  ARABIC_BRACKETED,
  /** 1） */
  ARABIC_HALF_BRACKETED,
  /** 1 before a heading: 1 总则, above 1.1 编制目的. */
  ARABIC_PLAIN,
  /** 1.1 */
  DECIMAL,
  /** 1.1.1 */
  DECIMAL_DEEP,
  /** ① */
  CIRCLED;

  /**
   * Whether an office that writes this style may have meant the other: {@code 4、} among {@code 1.}
   * {@code 2.} {@code 3.}, or {@code 三）} among {@code （一）} {@code （二）}.
   */
  boolean isVariantOf(LabelStyle other) {
    return this == other || (plainArabic(this) && plainArabic(other));
  }

  private static boolean plainArabic(LabelStyle style) {
    return style == ARABIC_POINT || style == ARABIC_COMMA;
  }
}
