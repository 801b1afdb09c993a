package org.hongtou.fetch;

import java.time.Duration;
import java.time.LocalDate;
import org.hongtou.fetch.store.PageTable.Again;
import org.jspecify.annotations.Nullable;

/**
 * How far a fetch goes.
 *
 * @param since only notices that their list dates on or after this day; null for all. A notice
 *     without a date is fetched.
 * @param again which known pages are asked for again
 * @param mostNew how many notices that are not held may be fetched, without their attachments
 * @param mostBytes how many bytes may be received, all together
 * @param mostTime how long it may take; what is under way is ended then
 * @param listsOnly whether only lists are read and no page is asked for: to see what would be
 */
public record FetchOptions(
    @Nullable LocalDate since,
    Again again,
    int mostNew,
    long mostBytes,
    Duration mostTime,
    boolean listsOnly) {

  /** No limits but those of good sense: 10 GB, a day. */
  public static final FetchOptions STANDARD =
      new FetchOptions(null, Again.DUE, Integer.MAX_VALUE, 10L << 30, Duration.ofDays(1), false);
}
