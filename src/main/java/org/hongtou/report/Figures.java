package org.hongtou.report;

import java.math.BigDecimal;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/** A target's figure as a reader wants it: comparison, value, unit. */
final class Figures {
  private Figures() {}

  /** The figure; empty for a qualitative target. */
  static String value(Target target) {
    if (target.value() == null) {
      return "";
    }
    String op =
        target.op() == null
            ? ""
            : switch (target.op()) {
              case EQUAL -> "";
              case AT_LEAST -> "≥ ";
              case AT_MOST -> "≤ ";
              case ABOUT -> "≈ ";
            };
    String max = target.valueMax() == null ? "" : "–" + plain(target.valueMax());
    return op + plain(target.value()) + max + (target.unit() == null ? "" : " " + target.unit());
  }

  /** 200,000,000 is read at a glance, 200000000 is not. */
  private static String plain(@Nullable BigDecimal value) {
    if (value == null) {
      return "";
    }
    String digits = value.stripTrailingZeros().toPlainString();
    int point = digits.indexOf('.');
    int first = digits.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = (point < 0 ? digits.length() : point) - 3; at > first; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
