package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.Facets;

/** Counts by values as one table: facet, hits, value. */
final class FacetsView {
  private final Messages messages;
  private final int width;

  FacetsView(Messages messages, int width) {
    this.messages = messages;
    this.width = width;
  }

  /** What is counted, then the table. */
  List<String> lines(Facets facets) {
    List<String> counted = new ArrayList<>();
    facets
        .counted()
        .forEach(
            (kind, count) -> {
              if (count > 0) {
                counted.add(messages.text("search.counted." + kind, count));
              }
            });
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("search.counted", facets.total(), String.join(", ", counted)));
    Table table =
        new Table(
            width,
            List.of(
                messages.text("search.facet"),
                messages.text("search.facetHits"),
                messages.text("search.facetValue")));
    int digits = String.valueOf(largest(facets)).length();
    for (Facets.Values facet : facets.facets()) {
      String name = messages.text("search.facet." + facet.facet());
      for (Facets.Value value : facet.values()) {
        String hits = String.valueOf(value.count());
        table.add(List.of(name, " ".repeat(digits - hits.length()) + hits, value.value()));
        name = "";
      }
      int more = facet.distinct() - facet.values().size();
      if (more > 0) {
        table.add(List.of(name, "", messages.text("search.facetMore", more)));
      }
    }
    lines.addAll(table.lines());
    return lines;
  }

  private static long largest(Facets facets) {
    return facets.facets().stream()
        .flatMap(facet -> facet.values().stream())
        .mapToLong(Facets.Value::count)
        .max()
        .orElse(0);
  }
}
