package org.hongtou.cli;

import org.hongtou.index.SearchRequest;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --region}, {@code --year}, {@code --unit} and {@code --role}, which mean the same in every
 * command that takes some of the index.
 */
final class NoticeFilters {
  @Option(names = "--region", paramLabel = "NAME", descriptionKey = "filterRegion")
  private @Nullable String region;

  @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "filterYear")
  private @Nullable Integer year;

  @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "filterUnit")
  private @Nullable String unit;

  @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "filterRole")
  private @Nullable Role role;

  @Nullable String region() {
    return region;
  }

  @Nullable Integer year() {
    return year;
  }

  @Nullable String unit() {
    return unit;
  }

  @Nullable Role role() {
    return role;
  }

  /** Whether any of them is given. */
  boolean given() {
    return region != null || year != null || unit != null || role != null;
  }

  /** The request with these filters. */
  SearchRequest addTo(SearchRequest request) {
    return request.withRegion(region).withYear(year).withUnit(unit).withRole(role);
  }
}
