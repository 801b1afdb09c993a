package org.hongtou.evaluate;

import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something annotated or extracted with its place.
 *
 * @param at in the folded text; null where it is not there
 */
record Placed<T>(T value, @Nullable Span at) {
  /** How much two of them share, from 0 to 1. */
  static double overlap(Placed<?> a, Placed<?> b) {
    return FoldedText.overlap(a.at(), b.at());
  }
}
