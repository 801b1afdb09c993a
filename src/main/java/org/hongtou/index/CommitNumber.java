package org.hongtou.index;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which commit of which index. Each notice has the number of the commit that brought it, new or
 * changed, so what came after a commit is found without looking at the rest.
 *
 * @param series of the index; one made anew has another
 * @param number from 1 on, one more for each commit that changes something; 0 before the first
 */
public record CommitNumber(String series, long number) {
  private static final String SERIES = "hongtou.series";
  private static final String NUMBER = "hongtou.commit";

  /** Of an index that is made anew, before its first commit. */
  static CommitNumber none() {
    return new CommitNumber(UUID.randomUUID().toString(), 0);
  }

  /** As a commit has it; that of a new index if it has none. */
  static CommitNumber read(Map<String, String> commitData) {
    String series = commitData.get(SERIES);
    String number = commitData.get(NUMBER);
    try {
      return series == null || number == null
          ? none()
          : new CommitNumber(series, Long.parseLong(number));
    } catch (NumberFormatException e) {
      return none();
    }
  }

  void write(Map<String, String> commitData) {
    commitData.put(SERIES, series);
    commitData.put(NUMBER, String.valueOf(number));
  }

  CommitNumber next() {
    return new CommitNumber(series, number + 1);
  }

  /**
   * How far this commit has seen an index.
   *
   * @param seen what was seen of it; null for nothing
   * @return the number of the commit up to which it was seen; 0 if it was another index
   */
  public long after(@Nullable CommitNumber seen) {
    return seen != null && seen.series.equals(series) ? seen.number : 0;
  }
}
