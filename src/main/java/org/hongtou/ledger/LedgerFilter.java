package org.hongtou.ledger;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hongtou.index.DueRange;
import org.hongtou.index.UnitMatch;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.words.UnitHistory;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks and targets of a notice a ledger is to have. A task stays whole: with all its
 * targets, where one of them is due in time.
 *
 * @param unit whose tasks; null for anybody's
 * @param role in which the unit, or any unit, has them; null for any
 * @param due when they, or a target of theirs, are due; null for any time
 */
public record LedgerFilter(@Nullable UnitMatch unit, @Nullable Role role, @Nullable DueRange due) {

  /**
   * The filter for a unit under any of its names.
   *
   * @param unit as somebody writes it; null for anybody's tasks
   */
  public static LedgerFilter of(
      @Nullable String unit, @Nullable Role role, @Nullable DueRange due) {
    return new LedgerFilter(unit == null ? null : new UnitMatch(names(unit)), role, due);
  }

  /** The names under which a unit's tasks are looked for: short, formal and former ones. */
  public static Set<String> names(String unit) {
    return UnitHistory.names(unit);
  }

  /** The notice with what passes. */
  public Notice of(Notice notice) {
    if (unit == null && role == null && due == null) {
      return notice;
    }
    String region = notice.metadata().region();
    Set<String> dueInTask = new TreeSet<>();
    Set<String> alone = new TreeSet<>();
    for (Target target : notice.targets()) {
      if (due == null || due.has(target.deadline())) {
        if (target.task() != null) {
          dueInTask.add(target.task());
        } else if (unit == null && role == null) {
          alone.add(target.id());
        }
      }
    }
    Predicate<Responsibility> fits =
        part -> (role == null || part.role() == role) && isUnits(part, region);
    Set<String> tasks = new TreeSet<>();
    for (Task task : notice.tasks()) {
      boolean inTime = due == null || due.has(task.deadline()) || dueInTask.contains(task.id());
      boolean anybody = unit == null && role == null;
      if (inTime && (anybody || task.responsibilities().stream().anyMatch(fits))) {
        tasks.add(task.id());
      }
    }
    return notice.narrowed(tasks, alone);
  }

  /** Whether a responsibility is that of the unit; of no unit where none is asked for. */
  public boolean isAsked(Responsibility part, @Nullable String region) {
    return unit != null && (role == null || part.role() == role) && isUnits(part, region);
  }

  private boolean isUnits(Responsibility part, @Nullable String region) {
    return unit == null || unit.is(part, region);
  }
}
