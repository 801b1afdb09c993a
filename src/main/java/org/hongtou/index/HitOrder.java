package org.hongtou.index;

/**
 * In which order hits are given. Those that are equal, or lack what counts, come last and in the
 * order of their files' paths and of the text; so the order never changes from search to search.
 */
public enum HitOrder {
  /** What matches best first; without words, the newest first. */
  BEST("best"),
  /** The newest notice first. */
  DATE("date"),
  /** What is due first, first. */
  DUE("due"),
  /** The largest figure first, whatever its unit. */
  VALUE("value");

  private final String written;

  HitOrder(String written) {
    this.written = written;
  }

  /** As on the command line. */
  @Override
  public String toString() {
    return written;
  }
}
