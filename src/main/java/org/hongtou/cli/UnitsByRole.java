package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Task;

/** A task's units as text, the leading ones first: {@code 牵头：省商务厅}. */
final class UnitsByRole {
  private UnitsByRole() {}

  /** A line for each role. */
  static List<String> of(Task task, Messages messages) {
    Map<Role, List<String>> byRole = new TreeMap<>();
    for (Responsibility part : task.responsibilities()) {
      byRole.computeIfAbsent(part.role(), role -> new ArrayList<>()).add(part.asWritten());
    }
    List<String> lines = new ArrayList<>();
    byRole.forEach(
        (role, units) -> lines.add(messages.text("role." + role, String.join("、", units))));
    return lines;
  }
}
