package org.hongtou.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A deadline (期限) as an office needs it: 2025 and 2025-06 are no days, but something is overdue
 * only behind their last one.
 *
 * @param iso as in the record: {@code 2025}, {@code 2025-06}, {@code 2025-06-30}
 * @param lastDay the day that it falls on
 */
public record Deadline(String iso, LocalDate lastDay) {
  private static final int LENGTH_OF_DAY = "2025-06-30".length();

  /** Null for no deadline, and for one that is no date. */
  public static @Nullable Deadline of(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    try {
      LocalDate last =
          switch (iso.length()) {
            case 4 -> Year.parse(iso).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            case 10 -> LocalDate.parse(iso);
            default -> null;
          };
      return last == null ? null : new Deadline(iso, last);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether the notice names the day itself. */
  public boolean dayIsNamed() {
    return iso.length() == LENGTH_OF_DAY;
  }

  /** In Chinese, no more exact than the notice: 2025年, 2025年6月, 2025年6月30日. */
  public String text() {
    StringBuilder text = new StringBuilder().append(lastDay.getYear()).append('年');
    if (iso.length() > 4) {
      text.append(lastDay.getMonthValue()).append('月');
    }
    if (dayIsNamed()) {
      text.append(lastDay.getDayOfMonth()).append('日');
    }
    return text.toString();
  }

  /** The words for a deadline of a record; empty for none. */
  static String text(@Nullable String iso) {
    Deadline deadline = of(iso);
    return deadline != null ? deadline.text() : iso == null ? "" : iso;
  }
}
