package org.hongtou.index;

import java.util.List;

/**
 * A hit that is like another notice or task, and why.
 *
 * @param shares the telling words that both have, the most telling first; a few at most
 */
public record SimilarHit(List<String> shares, Hit hit) {
  public SimilarHit {
    shares = List.copyOf(shares);
  }
}
