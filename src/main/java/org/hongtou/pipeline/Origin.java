package org.hongtou.pipeline;

import java.io.Serializable;
import org.hongtou.fetch.store.FetchedPage;
import org.jspecify.annotations.Nullable;

/**
 * Where a file was fetched from.
 *
 * @param url the address
 * @param fetched when, ISO 8601 in UTC
 * @param linkedBy of an attachment: the page that links it; null for any other
 */
public record Origin(String url, String fetched, @Nullable String linkedBy)
    implements Serializable {

  /** What a manifest says of a file; null if that is nothing, or not when it was fetched. */
  public static @Nullable Origin of(@Nullable FetchedPage page) {
    return page == null || page.fetched() == null
        ? null
        : new Origin(page.url(), page.fetched(), page.linkedBy());
  }
}
