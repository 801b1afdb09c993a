package org.hongtou.evaluate;

/** What is counted, each with its F1. */
public enum Measure {
  /** Tasks that share at least half of their text with the annotated one. */
  TASKS("tasks"),
  /** Tasks that share at least four fifths of it. */
  TASKS_STRICT("tasks_strict"),
  /** Units of the tasks that were found, by their names as written. */
  UNITS("units"),
  /** The same with the right role. */
  UNITS_WITH_ROLE("units_with_role"),
  /** Targets with the right value and unit at the right place. */
  TARGETS("targets"),
  /** The same with the right comparison, kind and deadline. */
  TARGETS_FULL("targets_full"),
  /** Cited documents, by number, or by title where they have none. */
  CITATIONS("citations"),
  /** Lists with their count and their items, where the annotation has lists. */
  LISTS("lists");

  private final String written;

  Measure(String written) {
    this.written = written;
  }

  /** As in JSON and in tables. */
  @Override
  public String toString() {
    return written;
  }
}
