package org.hongtou.compare;

import java.util.List;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line outside tasks that was added, dropped or reworded.
 *
 * @param change what became of it
 * @param a in the first notice; null if it is new
 * @param b in the second; null if it was dropped
 * @param words those that differ; empty unless it changed
 */
public record PassageChange(
    Change change, @Nullable Place a, @Nullable Place b, List<WordChange> words) {
  public PassageChange {
    words = List.copyOf(words);
  }

  /**
   * A line in its notice.
   *
   * @param text its words, without its number
   * @param span where
   */
  public record Place(String text, Span span) {
    static Place of(Passage passage) {
      return new Place(passage.text(), passage.span());
    }
  }
}
