package org.hongtou.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Under which other names a unit is written (机构的不同名称): 工信厅 as 工业和信息化厅, and as 经济和信息化厅, which it was
 * or became. A level or place before the name stays: 省工信厅 is 省工业和信息化厅, a part of 江西省工业和信息化厅. Safe
 * for any thread.
 */
public final class UnitAliases {
  /** 公安 is a name of 公安厅, too, and much else. */
  private static final int SHORTEST = 3;

  /** What units' names end with; nothing else needs to be looked for. */
  private static final String ENDINGS = "厅局委办部署院会室府行";

  private UnitAliases() {}

  private static final class Loaded {
    static final Map<String, Set<String>> ALIASES = read();
  }

  /**
   * The other names, formal, short, former and successors'.
   *
   * @param name with or without the level or place before it
   * @return none if the lexicon does not have it
   */
  public static Set<String> of(String name) {
    if (name.length() < SHORTEST || ENDINGS.indexOf(name.charAt(name.length() - 1)) < 0) {
      return Set.of();
    }
    String place = Loaded.ALIASES.containsKey(name) ? "" : UnitPrefix.of(name);
    Set<String> others = new LinkedHashSet<>();
    for (String other : Loaded.ALIASES.getOrDefault(name.substring(place.length()), Set.of())) {
      others.add(place + other);
    }
    others.remove(name);
    return others;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> ofUnit = new HashMap<>();
    for (UnitFile.Entry entry : UnitFile.entries()) {
      if (entry.where().isEmpty()) {
        Set<String> names = ofUnit.computeIfAbsent(entry.formal(), f -> new LinkedHashSet<>());
        names.addAll(entry.names());
        names.addAll(UnitFile.derived(entry.formal()));
        names.removeIf(name -> name.length() < SHORTEST || name.indexOf('{') >= 0);
      }
    }
    Map<String, Set<String>> aliases = new HashMap<>();
    ofUnit.values().forEach(names -> join(aliases, names, names));
    for (UnitReforms.Reform step : UnitReforms.steps()) {
      List<String> both = new ArrayList<>();
      for (String template : List.of(step.former(), step.successor())) {
        both.add(template.startsWith(Template.FULL) ? template.substring(2) : template);
      }
      Set<String> former = ofUnit.getOrDefault(both.getFirst(), Set.of(both.getFirst()));
      Set<String> successor = ofUnit.getOrDefault(both.getLast(), Set.of(both.getLast()));
      join(aliases, former, successor);
      join(aliases, successor, former);
    }
    return aliases;
  }

  private static void join(
      Map<String, Set<String>> aliases, Set<String> names, Set<String> others) {
    for (String name : names) {
      aliases.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(others);
    }
  }
}
