package org.hongtou.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * How much a unit has to do (单位负担): by notice, and by year where a unit has tasks of several
 * notices of a year.
 *
 * @param unit as in {@link UnitTask}
 * @param year in which the notice was written; empty where that is unknown
 * @param source the notice; null for all of the year
 * @param tasks how many tasks, each once
 * @param lead of how many it is the leader (牵头)
 * @param responsible for how many it is responsible (责任)
 * @param support how many it supports (配合)
 * @param leader how many have it as a leading person (领导)
 */
public record UnitLoad(
    String unit,
    String year,
    @Nullable LedgerSource source,
    int tasks,
    int lead,
    int responsible,
    int support,
    int leader) {

  /** The loads of the units of a ledger: the heaviest first; of a unit, the newest year first. */
  public static List<UnitLoad> of(Ledger ledger) {
    Map<String, List<UnitTask>> byUnit = new LinkedHashMap<>();
    for (UnitTask task : UnitTask.of(ledger)) {
      byUnit.computeIfAbsent(task.unit(), any -> new ArrayList<>()).add(task);
    }
    List<UnitLoad> loads = new ArrayList<>();
    byUnit.values().stream()
        .sorted((one, other) -> Integer.compare(rows(other), rows(one)))
        .forEach(tasks -> addLoads(tasks, loads));
    return loads;
  }

  private static void addLoads(List<UnitTask> ofUnit, List<UnitLoad> loads) {
    Map<String, Map<LedgerSource, List<UnitTask>>> byYear = new TreeMap<>();
    for (UnitTask task : ofUnit) {
      LedgerSource source = task.row().source();
      byYear
          .computeIfAbsent(source.year(), any -> new LinkedHashMap<>())
          .computeIfAbsent(source, any -> new ArrayList<>())
          .add(task);
    }
    String unit = ofUnit.getFirst().unit();
    for (String year : new ArrayList<>(byYear.keySet()).reversed()) {
      Map<LedgerSource, List<UnitTask>> byNotice = byYear.getOrDefault(year, Map.of());
      if (byNotice.size() > 1) {
        List<UnitTask> all = byNotice.values().stream().flatMap(List::stream).toList();
        loads.add(load(unit, year, null, all));
      }
      byNotice.forEach((source, tasks) -> loads.add(load(unit, year, source, tasks)));
    }
  }

  private static UnitLoad load(
      String unit, String year, @Nullable LedgerSource source, List<UnitTask> tasks) {
    return new UnitLoad(
        unit,
        year,
        source,
        rows(tasks),
        rows(tasks, Role.LEAD),
        rows(tasks, Role.RESPONSIBLE),
        rows(tasks, Role.SUPPORT),
        rows(tasks, Role.LEADER));
  }

  private static int rows(List<UnitTask> tasks, Role role) {
    return rows(tasks.stream().filter(task -> task.part().role() == role).toList());
  }

  /** A task counts once, though two names of it may be the unit's. */
  private static int rows(Collection<UnitTask> tasks) {
    Set<Integer> rows = new HashSet<>();
    tasks.forEach(task -> rows.add(task.row().number()));
    return rows.size();
  }
}
