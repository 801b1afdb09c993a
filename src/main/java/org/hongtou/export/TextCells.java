package org.hongtou.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cells as text, for formats that have no types: the same characters as in JSON. */
public final class TextCells {
  /** Between several texts in one cell. */
  public static final String SEPARATOR = "；";

  private TextCells() {}

  /** A cell's value; null is empty. */
  public static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal figure -> figure.toPlainString();
      case List<?> texts ->
          texts.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
      default -> value.toString();
    };
  }
}
