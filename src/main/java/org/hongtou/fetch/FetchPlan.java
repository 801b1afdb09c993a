package org.hongtou.fetch;

import java.net.URI;
import java.util.List;
import org.hongtou.fetch.list.ListReader;
import org.hongtou.fetch.net.Politeness;
import org.hongtou.fetch.site.SiteProfile;
import org.jspecify.annotations.Nullable;

/**
 * What is to be fetched of one site.
 *
 * @param site what the store knows it by: the profile's id, or the address that was given
 * @param profile null for an address without a profile
 * @param lists where notices are listed; for an address without a profile that address, which may
 *     turn out to be a notice itself
 * @param politeness how to ask its hosts
 * @param mostPages how many pages may be asked for in one fetch
 */
public record FetchPlan(
    String site,
    @Nullable SiteProfile profile,
    List<Source> lists,
    Politeness politeness,
    int mostPages) {
  public FetchPlan {
    lists = List.copyOf(lists);
  }

  /** A list, and how it is read. */
  public record Source(URI url, ListReader reader) {}
}
