package org.hongtou.compare;

/** What became of a unit or a target. */
public enum Change {
  /** It is in the second notice only. */
  ADDED("added"),
  /** It is in the first notice only. */
  DROPPED("dropped"),
  /** It is in both, but not the same: of a unit, its role. */
  CHANGED("changed");

  private final String written;

  Change(String written) {
    this.written = written;
  }

  /** As in JSON. */
  @Override
  public String toString() {
    return written;
  }
}
