package org.hongtou.compare;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * A target that was added, dropped or changed.
 *
 * @param change what became of it
 * @param a in the first notice; null if it is new
 * @param b in the second; null if it was dropped
 * @param fields those that differ; empty unless it changed
 */
public record TargetChange(
    Change change, @Nullable Place a, @Nullable Place b, List<FieldChange> fields) {
  public TargetChange {
    fields = List.copyOf(fields);
  }

  /**
   * A target in its notice.
   *
   * @param id its id there
   * @param text the clause
   * @param span where
   */
  public record Place(String id, String text, Span span) {
    static Place of(Target target) {
      return new Place(target.id(), target.text(), target.span());
    }
  }
}
