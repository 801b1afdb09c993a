package org.hongtou.evaluate;

import java.util.Locale;

/** How a record stands to the annotation. */
public enum Verdict {
  /** Annotated and found, with the same fields but for those that only inform. */
  RIGHT,
  /** Found, but not as annotated. */
  DIFFERS,
  /** Annotated, not found. */
  MISSED,
  /** Found, not annotated. */
  EXTRA;

  /** As in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
