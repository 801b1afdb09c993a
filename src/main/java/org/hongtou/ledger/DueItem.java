package org.hongtou.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hongtou.index.DueRange;
import org.jspecify.annotations.Nullable;

/**
 * Something that falls due: a task by its deadline, or a target by its own. A target without one is
 * due with its task, and stands in that one's row.
 *
 * @param uid the same in every list and calendar: {@code 319876edbe548701-t3@hongtou}
 * @param day on which it is due, ISO 8601: the last day of a deadline in reduced precision
 * @param deadline as in the record: {@code 2025}, {@code 2025-06}
 * @param overdue whether that is past
 * @param target the target; null for the task itself
 * @param row the ledger's row that it stands in
 */
public record DueItem(
    String uid,
    String day,
    String deadline,
    boolean overdue,
    @Nullable LedgerTarget target,
    LedgerRow row) {
  private static final Comparator<DueItem> BY_DAY =
      Comparator.comparing(DueItem::day).thenComparingInt(item -> item.row().number());

  /**
   * What of a ledger is due, by day; of a day in the order of the ledger.
   *
   * @param range the days that are asked for
   * @param today what is due before is overdue
   */
  public static List<DueItem> of(Ledger ledger, DueRange range, LocalDate today) {
    List<DueItem> items = new ArrayList<>();
    for (LedgerRow row : ledger.rows()) {
      add(items, row, null, row.deadline(), range, today);
      for (LedgerTarget target : row.targets()) {
        add(items, row, target, target.deadline(), range, today);
      }
    }
    items.sort(BY_DAY);
    return items;
  }

  private static void add(
      List<DueItem> items,
      LedgerRow row,
      @Nullable LedgerTarget target,
      @Nullable String written,
      DueRange range,
      LocalDate today) {
    Deadline deadline = Deadline.of(written);
    if (deadline == null || !range.has(deadline.iso())) {
      return;
    }
    String record = target == null ? String.valueOf(row.task()) : target.target();
    items.add(
        new DueItem(
            row.source().notice() + "-" + record + "@hongtou",
            deadline.lastDay().toString(),
            deadline.iso(),
            deadline.lastDay().isBefore(today),
            target,
            row));
  }

  /** What is due, in a few words: the task's heading, or 指标：目标值. */
  public String what() {
    return target == null ? row.work() : target.indicatorText() + "：" + target.shownValue();
  }

  /** The sentence that says so. */
  public String text() {
    return target == null ? row.text() : target.text();
  }

  /** Where that stands. */
  public Place place() {
    return target == null ? row.place() : target.place();
  }
}
