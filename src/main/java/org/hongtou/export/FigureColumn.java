package org.hongtou.export;

import java.math.BigDecimal;

/**
 * How formats with a fixed number of digits keep a {@link ColumnType#DECIMAL}: 28 before the point
 * and 10 behind it.
 */
public final class FigureColumn {
  /** How many digits a figure may have. */
  public static final int PRECISION = 38;

  /** How many of them stand behind the point. */
  public static final int SCALE = 10;

  private FigureColumn() {}

  /** Whether a figure fits; the cell of one that does not is null. */
  public static boolean holds(BigDecimal figure) {
    return figure.scale() <= SCALE && figure.precision() - figure.scale() <= PRECISION - SCALE;
  }
}
