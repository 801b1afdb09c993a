package org.hongtou.fetch.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a list says.
 *
 * @param entries in the order of the page, each address once
 * @param next the page behind it; null on the last page
 * @param paging how the next page was found, in a few words: {@code createPageHTML, 10 pages}; of a
 *     page without entries, why it has none
 * @param leftOut entries that are no notices by the profile's {@code detail}
 */
public record ListPage(
    List<ListEntry> entries, @Nullable PageRequest next, String paging, List<ListEntry> leftOut) {
  public ListPage {
    entries = List.copyOf(entries);
    leftOut = List.copyOf(leftOut);
  }

  /** A page that left nothing out. */
  public ListPage(List<ListEntry> entries, @Nullable PageRequest next, String paging) {
    this(entries, next, paging, List.of());
  }
}
