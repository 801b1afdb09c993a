package org.hongtou.compare;

/** In what a task changed. */
public enum Aspect {
  /** It stands in another section, or in another order. */
  MOVED("moved"),
  /** It has another number. */
  RENUMBERED("renumbered"),
  /** It says it in other words, beside those that the other aspects tell of. */
  REWORDED("reworded"),
  /** A unit was added or dropped, or has another role. */
  UNITS("units"),
  /** It has another deadline. */
  DEADLINE("deadline"),
  /** A target was added, dropped or changed. */
  TARGETS("targets");

  private final String written;

  Aspect(String written) {
    this.written = written;
  }

  /** As in JSON. */
  @Override
  public String toString() {
    return written;
  }
}
