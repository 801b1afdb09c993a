package org.hongtou.evaluate;

import java.util.List;

/**
 * Several notices beside their annotations, added up.
 *
 * @param notices in the order of their names
 * @param missing names of those that are not there or cannot be read; they stand among {@code
 *     notices} too, with nothing found
 */
public record Evaluation(List<NoticeEvaluation> notices, List<String> missing) {
  public Evaluation {
    notices = List.copyOf(notices);
    missing = List.copyOf(missing);
  }

  /** The figures of all. */
  public Tally tally() {
    Tally all = new Tally();
    notices.forEach(notice -> all.add(notice.tally()));
    return all;
  }

  /** What is not as annotated, notice by notice. */
  public List<Difference> differences() {
    return notices.stream().flatMap(notice -> notice.differences().stream()).toList();
  }
}
