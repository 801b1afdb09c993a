package org.hongtou.cli;

import java.util.List;
import org.hongtou.index.HitKind;
import org.hongtou.index.SearchRequest;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --query} and the filters of {@code search}: of what the index holds, some. */
final class QueryOptions {
  @Option(names = "--query", paramLabel = "QUERY")
  private @Nullable String query;

  @Option(names = "--region", paramLabel = "NAME")
  private @Nullable String region;

  @Option(names = "--year", paramLabel = "YYYY")
  private @Nullable Integer year;

  @Option(names = "--unit", paramLabel = "NAME")
  private @Nullable String unit;

  @Option(names = "--role", paramLabel = "ROLE")
  private @Nullable Role role;

  @Option(names = "--kind", paramLabel = "KIND", split = ",")
  private List<HitKind> kinds = List.of();

  @Option(names = "--all-sources")
  private boolean allSources;

  /** Whether anything is asked: otherwise all of the index is wanted. */
  boolean given() {
    return query != null
        || region != null
        || year != null
        || unit != null
        || role != null
        || !kinds.isEmpty()
        || allSources;
  }

  /** What is asked; everything of it has to hold. */
  SearchRequest request() {
    return SearchRequest.of(query == null ? "" : query)
        .withRegion(region)
        .withYear(year)
        .withUnit(unit)
        .withRole(role)
        .withKinds(kinds.toArray(HitKind[]::new))
        .withAllSources(allSources)
        .withFilled(false);
  }
}
