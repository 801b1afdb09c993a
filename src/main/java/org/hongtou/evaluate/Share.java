package org.hongtou.evaluate;

/**
 * How many of so many are right.
 *
 * @param right from 0 to {@code of}
 * @param of how many were compared
 */
public record Share(int right, int of) {
  static final Share NONE = new Share(0, 0);

  static Share of(boolean right) {
    return new Share(right ? 1 : 0, 1);
  }

  Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }

  /** From 0 to 1; 1 where nothing was compared. */
  public double accuracy() {
    return of == 0 ? 1 : (double) right / of;
  }
}
