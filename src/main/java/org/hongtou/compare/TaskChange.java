package org.hongtou.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task that is in both notices, but not the same.
 *
 * @param a in the first notice
 * @param b in the second
 * @param aspects in what it changed, at least one
 * @param words those that differ, beside those that tell of the units, deadline and targets that
 *     changed; empty unless it was reworded
 * @param units those that changed
 * @param deadline the old and new one; null if it is the same
 * @param targets those that changed
 */
public record TaskChange(
    TaskPlace a,
    TaskPlace b,
    List<Aspect> aspects,
    List<WordChange> words,
    List<UnitChange> units,
    @Nullable FieldChange deadline,
    List<TargetChange> targets) {
  public TaskChange {
    aspects = List.copyOf(aspects);
    words = List.copyOf(words);
    units = List.copyOf(units);
    targets = List.copyOf(targets);
  }
}
