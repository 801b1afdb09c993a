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

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
