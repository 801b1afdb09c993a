package org.hongtou.index;

import java.util.List;

/**
 * A notice that cites another.
 *
 * @param notice which
 * @param citations where and how it does, in the order of its text; at least one
 */
public record CitingNotice(ConnectedNotice notice, List<CitedDocument> citations) {
  public CitingNotice {
    citations = List.copyOf(citations);
  }
}
