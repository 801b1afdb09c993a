package org.hongtou.evaluate;

/**
 * How many records agree with the annotation.
 *
 * @param right records that are in both
 * @param gold how many the annotation has
 * @param found how many were extracted
 */
public record Score(int right, int gold, int found) {
  static final Score NONE = new Score(0, 0, 0);

  /** Of two notices together. */
  Score plus(Score other) {
    return new Score(right + other.right, gold + other.gold, found + other.found);
  }

  /** Share of the extracted records that are right, from 0 to 1; 1 where none was extracted. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** Share of the annotated records that were found, from 0 to 1; 1 where there is none. */
  public double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall; 1 where there is nothing on either side. */
  public double f1() {
    return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
  }
}
