package org.hongtou.index;

import org.jspecify.annotations.Nullable;

/**
 * From one value to another, as people write it: {@code 10%..20%}, {@code ..2025}, {@code >=50%},
 * {@code 1000亿元以上}, {@code 2025年底前}, {@code 2021至2023}. What the ends mean is their reader's
 * business.
 *
 * @param low empty for no lower end
 * @param lowIncluded whether the lower end itself is in
 * @param lowAt where it begins in the text, as an offset
 * @param high empty for no upper end; the lower one's text for a single value
 * @param highIncluded whether the upper end itself is in
 * @param highAt where it begins
 */
record ValueRange(
    String low, boolean lowIncluded, int lowAt, String high, boolean highIncluded, int highAt) {
  private static final String[] BETWEEN = {
    "...", "..", "……", "…", "‥", "~", "——", "—", "–", "至", "到"
  };
  private static final String[] FROM = {"及以上", "以上", "以后", "之后", "以来", "起", "后"};
  private static final String[] UP_TO = {"及以下", "以下", "以内", "之内", "以前", "之前", "前", "内"};

  static ValueRange of(String written) {
    String text = TokenScanner.normalized(written);
    ValueRange compared = compared(text);
    if (compared != null) {
      return compared;
    }
    for (String between : BETWEEN) {
      int at = text.indexOf(between);
      if (at >= 0) {
        int behind = at + between.length();
        return new ValueRange(
            text.substring(0, at).strip(), true, 0, text.substring(behind).strip(), true, behind);
      }
    }
    for (String from : FROM) {
      if (text.endsWith(from)) {
        return from(text.substring(0, text.length() - from.length()), true, 0);
      }
    }
    for (String upTo : UP_TO) {
      if (text.endsWith(upTo)) {
        return upTo(text.substring(0, text.length() - upTo.length()), true, 0);
      }
    }
    String single = text.strip();
    return new ValueRange(single, true, 0, single, true, 0);
  }

  private static @Nullable ValueRange compared(String text) {
    int behind = 0;
    while (behind < text.length() && "<>=≤≥".indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    String rest = text.substring(behind);
    return switch (text.substring(0, behind)) {
      case ">" -> from(rest, false, behind);
      case ">=", "=>", "≥" -> from(rest, true, behind);
      case "<" -> upTo(rest, false, behind);
      case "<=", "=<", "≤" -> upTo(rest, true, behind);
      case "=", "==" -> new ValueRange(rest.strip(), true, behind, rest.strip(), true, behind);
      default -> null;
    };
  }

  private static ValueRange from(String value, boolean included, int at) {
    return new ValueRange(value.strip(), included, at, "", true, at);
  }

  private static ValueRange upTo(String value, boolean included, int at) {
    return new ValueRange("", true, at, value.strip(), included, at);
  }

  /** Whether no end is written at all. */
  boolean isEmpty() {
    return low.isEmpty() && high.isEmpty();
  }
}
