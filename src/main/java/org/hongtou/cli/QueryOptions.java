package org.hongtou.cli;

import java.util.List;
import org.hongtou.index.HitKind;
import org.hongtou.index.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --query} and the filters of {@code search}: of what the index holds, some. */
final class QueryOptions {
  @Option(names = "--query", paramLabel = "QUERY")
  private @Nullable String query;

  @Option(names = "--kind", paramLabel = "KIND", split = ",")
  private List<HitKind> kinds = List.of();

  @Option(names = "--all-sources")
  private boolean allSources;

  @Mixin private NoticeFilters filters = new NoticeFilters();

  /** Whether anything is asked: otherwise all of the index is wanted. */
  boolean given() {
    return query != null || filters.given() || !kinds.isEmpty() || allSources;
  }

  /** What is asked; everything of it has to hold. */
  SearchRequest request() {
    return filters
        .addTo(SearchRequest.of(query == null ? "" : query))
        .withKinds(kinds.toArray(HitKind[]::new))
        .withAllSources(allSources)
        .withFilled(false);
  }
}
