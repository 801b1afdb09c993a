package org.hongtou.index;

import java.util.List;

/**
 * What a search has found.
 *
 * @param total how many hits there are in all; those of a notice with several sources count once,
 *     unless all sources were asked for
 * @param anyWord whether nothing has all the words of the query, so that these have some of them
 * @param hits the asked-for ones, best first; of equals, in the order of their files' paths
 */
public record SearchResult(long total, boolean anyWord, List<Hit> hits) {
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
