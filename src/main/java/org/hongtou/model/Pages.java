package org.hongtou.model;

import java.util.List;

/**
 * The pages of paper of a notice's file.
 *
 * @param starts for each page the offset in the canonical text at which it begins, in order; empty
 *     for formats without pages
 */
public record Pages(List<Integer> starts) {
  /** Of a text or a page of the web. */
  public static final Pages NONE = new Pages(List.of());

  public Pages {
    starts = List.copyOf(starts);
  }

  /** Whether the format has pages. */
  public boolean exist() {
    return !starts.isEmpty();
  }

  /** The number of the page, from 1, on which a span begins; 0 without pages. */
  public int of(Span span) {
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle) <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return exist() ? Math.max(1, low) : 0;
  }
}
