package org.hongtou.compare;

import java.util.List;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a task gained or lost, or that has another role in it.
 *
 * @param change what became of it
 * @param unit its full name, else as written
 * @param rolesA its roles in the first notice, most often one; empty if it is new
 * @param rolesB its roles in the second; empty if it was dropped
 * @param spanA where the first notice names it; null if it is new
 * @param spanB where the second does; null if it was dropped
 */
public record UnitChange(
    Change change,
    String unit,
    List<Role> rolesA,
    List<Role> rolesB,
    @Nullable Span spanA,
    @Nullable Span spanB) {
  public UnitChange {
    rolesA = List.copyOf(rolesA);
    rolesB = List.copyOf(rolesB);
  }
}
