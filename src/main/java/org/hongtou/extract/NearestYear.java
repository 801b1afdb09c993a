package org.hongtou.extract;

import org.hongtou.words.Numerals;
import org.jspecify.annotations.Nullable;

/** The year that an undated notice spoke of last: what 年底前 or 一季度 behind it means. */
final class NearestYear {
  private static final String BRACKETS = "〔[﹝";

  private NearestYear() {}

  /** The last year named before a place (2021年), document numbers aside; null without one. */
  static @Nullable Integer before(String text, int place) {
    for (int at = text.lastIndexOf('年', place - 1); at >= 4; at = text.lastIndexOf('年', at - 1)) {
      int start = at - 4;
      boolean number = text.startsWith("20", start);
      for (int i = start; i < at && number; i++) {
        number = Numerals.isArabic(text.charAt(i));
      }
      boolean whole =
          start == 0
              || (!Numerals.isArabic(text.charAt(start - 1))
                  && BRACKETS.indexOf(text.charAt(start - 1)) < 0);
      if (number && whole) {
        return Integer.valueOf(text.substring(start, at));
      }
    }
    return null;
  }
}
