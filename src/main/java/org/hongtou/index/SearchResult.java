package org.hongtou.index;

import java.util.List;

/**
 * What a search has found.
 *
 * @param total how many hits there are in all; those of a notice with several sources count once,
 *     unless all sources were asked for
 * @param complete how many of them have all the words of the query; they come first, and the others
 *     have some of the words
 * @param hits the asked-for ones, best first; of equals, in the order of their files' paths
 */
public record SearchResult(long total, long complete, List<Hit> hits) {
  public SearchResult {
    hits = List.copyOf(hits);
  }

  /** Whether nothing has all the words of the query, so that these have some of them. */
  public boolean anyWord() {
    return complete == 0 && total > 0;
  }
}
