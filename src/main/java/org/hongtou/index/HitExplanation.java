package org.hongtou.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a hit stands where it does: what its score is made of.
 *
 * @param score as {@link Hit#score()} has it
 * @param parts the largest first; their points add up to the score, but for rounding
 */
public record HitExplanation(float score, List<Part> parts) {
  /** What adds to a score or takes from it. */
  public enum Kind {
    /** A word of the query. */
    WORD,
    /** Words of the query that stand together. */
    PHRASE,
    /** Words of the query near one another. */
    NEAR,
    /** When the notice was written. */
    DATE,
    /** That the notice no longer holds. */
    REPEALED
  }

  /** In which wording something was found. */
  public enum Wording {
    /** As it is asked for. */
    EXACT,
    /** By another name of the unit. */
    ALIAS,
    /** By a word that means the same. */
    SYNONYM,
    /** As the same figure. */
    FIGURE
  }

  /**
   * A part of the score.
   *
   * @param kind what it is about
   * @param asked the words of the query; the notice's date for {@link Kind#DATE}; empty for {@link
   *     Kind#REPEALED}
   * @param found what was found instead; null where it is what was asked for
   * @param wording how the one is the other
   * @param field where it was found, such as {@code title} or {@code text}; null for what isn't
   *     found anywhere
   * @param documents how many notices, tasks or targets, whatever the hit is, have it in that
   *     field; null where that isn't counted
   * @param points what it adds; negative for what it takes
   * @param percent the same as a share of the score; those of all parts add up to 100
   */
  public record Part(
      Kind kind,
      String asked,
      @Nullable String found,
      Wording wording,
      @Nullable String field,
      @Nullable Integer documents,
      float points,
      int percent) {}

  public HitExplanation {
    parts = List.copyOf(parts);
  }
}
