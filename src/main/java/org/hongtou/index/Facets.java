package org.hongtou.index;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A query's hits counted by what they have in common. What is counted are hits, as {@link
 * SearchResult#total} counts them: a notice that the index has in several files once, a task with
 * three units once for each of them.
 *
 * @param total how many hits there are in all
 * @param counted the same by kind, without kinds that were not asked for
 * @param anyWord whether nothing has all the words of the query, so that these have some of them
 * @param facets in the order in which they were asked for
 */
public record Facets(long total, Map<HitKind, Long> counted, boolean anyWord, List<Values> facets) {
  public Facets {
    counted = Collections.unmodifiableMap(new TreeMap<>(counted));
    facets = List.copyOf(facets);
  }

  /**
   * The values of one facet.
   *
   * @param facet which
   * @param distinct how many values the hits have in all
   * @param values those that most hits have, by their count down, then by the value
   */
  public record Values(Facet facet, int distinct, List<Value> values) {
    public Values {
      values = List.copyOf(values);
    }
  }

  /**
   * A value.
   *
   * @param value as the records have it; units in full where their full name is known
   * @param count how many hits the query has when it is narrowed to the value
   * @param query what to add to the query to narrow it: {@code unit:江西省商务厅}
   */
  public record Value(String value, long count, String query) {}
}
