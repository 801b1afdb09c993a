package org.hongtou.cli;

import java.util.List;
import org.hongtou.index.SearchRequest;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command that counts or compares is to look at: a query and filters, as in search. */
final class FilterOptions {
  @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "filterQuery")
  private List<String> words = List.of();

  @Option(names = "--region", paramLabel = "NAME", descriptionKey = "filterRegion")
  private @Nullable String region;

  @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "filterYear")
  private @Nullable Integer year;

  @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "filterUnit")
  private @Nullable String unit;

  @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "filterRole")
  private @Nullable Role role;

  String query() {
    return String.join(" ", words);
  }

  /** Everything that passes, of any kind. */
  SearchRequest request() {
    return SearchRequest.of(query())
        .withRegion(region)
        .withYear(year)
        .withUnit(unit)
        .withRole(role)
        .withFilled(false);
  }
}
