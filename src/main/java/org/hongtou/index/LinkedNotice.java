package org.hongtou.index;

import org.hongtou.links.Authority;
import org.hongtou.links.Authority.Level;
import org.jspecify.annotations.Nullable;

/**
 * A notice of the index, as far as it is connected with others.
 *
 * @param document Lucene's number
 * @param path of its file
 * @param title as published; null if it has none
 * @param number 发文字号; null if it has none
 * @param date when it was written, else published; null if neither is known
 * @param group of the files that hold the same notice; 0 if it is the only one
 * @param rank its place among them
 * @param repealed a value of {@link IndexSchema#REPEALED}
 */
record LinkedNotice(
    int document,
    String path,
    @Nullable String title,
    @Nullable String number,
    @Nullable String date,
    long group,
    long rank,
    long repealed,
    NoticeLinks links) {
  Authority authority() {
    return links.authority();
  }

  Level level() {
    return authority().level();
  }

  /** Whether both are files of one notice. */
  boolean isSameAs(LinkedNotice other) {
    return path.equals(other.path) || (group != SourceGroups.ALONE.group() && group == other.group);
  }

  /** The same for all files of one notice. */
  String identity() {
    return group == SourceGroups.ALONE.group() ? path : "#" + group;
  }

  /** When it was written; 0 if that is not known. */
  int year() {
    String written = date;
    if (written == null || written.length() < 4) {
      return 0;
    }
    try {
      return Integer.parseInt(written.substring(0, 4));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
