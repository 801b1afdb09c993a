package org.hongtou.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/** What changed of a task's units. A unit is the same by its full name, else as it is written. */
final class UnitChanges {
  private UnitChanges() {}

  /** A unit's part in a task. */
  private record Part(String unit, String written, Set<Role> roles, Span span) {}

  /** The units that were added or dropped or have other roles, those of the first notice first. */
  static List<UnitChange> of(Task a, Task b) {
    Map<String, Part> inA = parts(a);
    Map<String, Part> inB = parts(b);
    List<UnitChange> changes = new ArrayList<>();
    List<Part> onlyInA = new ArrayList<>();
    inA.forEach(
        (name, part) -> {
          Part other = inB.remove(name);
          if (other == null) {
            onlyInA.add(part);
          } else {
            addRoles(part, other, changes);
          }
        });
    for (Part part : onlyInA) {
      Part other = takeWritten(part.written(), inB);
      if (other == null) {
        changes.add(
            new UnitChange(
                Change.DROPPED,
                part.unit(),
                List.copyOf(part.roles()),
                List.of(),
                part.span(),
                null));
      } else {
        addRoles(part, other, changes);
      }
    }
    for (Part part : inB.values()) {
      changes.add(
          new UnitChange(
              Change.ADDED, part.unit(), List.of(), List.copyOf(part.roles()), null, part.span()));
    }
    return changes;
  }

  private static void addRoles(Part a, Part b, List<UnitChange> changes) {
    if (!a.roles().equals(b.roles())) {
      changes.add(
          new UnitChange(
              Change.CHANGED,
              b.unit(),
              List.copyOf(a.roles()),
              List.copyOf(b.roles()),
              a.span(),
              b.span()));
    }
  }

  private static @Nullable Part takeWritten(String written, Map<String, Part> parts) {
    for (Map.Entry<String, Part> entry : parts.entrySet()) {
      if (entry.getValue().written().equals(written)) {
        return parts.remove(entry.getKey());
      }
    }
    return null;
  }

  /** Each unit once, with all its roles, where it is named first. */
  private static Map<String, Part> parts(Task task) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Responsibility each : task.responsibilities()) {
      String unit = Objects.requireNonNullElse(each.unit(), each.asWritten());
      parts
          .computeIfAbsent(
              Folded.fold(unit),
              key -> new Part(unit, Folded.fold(each.asWritten()), new TreeSet<>(), each.span()))
          .roles()
          .add(each.role());
    }
    return parts;
  }
}
