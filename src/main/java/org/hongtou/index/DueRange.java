package org.hongtou.index;

import org.hongtou.index.QuerySyntaxException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines from one day to another, both included, as people write them: {@code ..2025}, {@code
 * 2025-06..2025-12}, {@code 2025年底前}. A deadline in reduced precision falls on its last day.
 *
 * @param first the first day as a number (20250101); the least number for no limit
 * @param last the last day; the greatest number for no limit; before {@code first} for none at all
 */
public record DueRange(int first, int last) {
  /** Whatever has a deadline. */
  public static final DueRange ANY = new DueRange(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /**
   * Reads a range.
   *
   * @throws QuerySyntaxException if an end is no date
   */
  public static DueRange of(String written) throws QuerySyntaxException {
    return of(written, written, 0);
  }

  /** The same within a query, which a mistake is pointed at in. */
  static DueRange of(String written, String query, int at) throws QuerySyntaxException {
    ValueRange range = ValueRange.of(written);
    if (range.isEmpty()) {
      throw FieldQueries.wrong(Reason.DATE, query, at, written);
    }
    int first = ANY.first();
    int last = ANY.last();
    if (!range.low().isEmpty()) {
      Days days = days(range.low(), query, at + range.lowAt());
      first = range.lowIncluded() ? days.first() : days.last() + 1;
    }
    if (!range.high().isEmpty()) {
      Days days = days(range.high(), query, at + range.highAt());
      last = range.highIncluded() ? days.last() : days.first() - 1;
    }
    return new DueRange(first, last);
  }

  private static Days days(String written, String query, int at) throws QuerySyntaxException {
    Days days = Days.of(written);
    if (days == null) {
      throw FieldQueries.wrong(Reason.DATE, query, at, written);
    }
    return days;
  }

  /** Whether no day can be in it. */
  public boolean isEmpty() {
    return first > last;
  }

  /**
   * Whether a deadline falls into it; one that is missing or no date does not.
   *
   * @param deadline ISO 8601 in any precision: {@code 2025}, {@code 2025-06}
   */
  public boolean has(@Nullable String deadline) {
    Days days = deadline == null ? null : Days.of(deadline);
    return days != null && first <= days.last() && days.last() <= last;
  }
}
