package org.hongtou.cli;

import java.util.List;
import org.hongtou.index.SearchRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a command that counts or compares is to look at: a query and filters, as in search. */
final class QueryArguments {
  @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "filterQuery")
  private List<String> words = List.of();

  @Mixin private NoticeFilters filters = new NoticeFilters();

  String query() {
    return String.join(" ", words);
  }

  /** Everything that passes, of any kind. */
  SearchRequest request() {
    return filters.addTo(SearchRequest.of(query())).withFilled(false);
  }
}
