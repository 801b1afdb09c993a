package org.hongtou.index;

import java.util.Locale;

/**
 * What somebody who types may go on to.
 *
 * @param kind what it is
 * @param text the whole name or word
 * @param query how it is searched for: {@code unit:商务厅}
 * @param total how many hits that has, always some
 */
public record Completion(Kind kind, String text, String query, long total) {
  /** What a completion is. */
  public enum Kind {
    /** A unit with a task, from any word of its name on: 商务厅 of 江西省商务厅. */
    UNIT,
    /** A word of the notices' texts. */
    TERM,
    /** What a target measures. */
    INDICATOR,
    /** The title of a notice. */
    TITLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
