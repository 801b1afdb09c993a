package org.hongtou.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under which names a unit has worked (机构的现名、简称和曾用名): who asks for what 省工信厅 has to do also means
 * what was given to 省工信委, 省经济和信息化委员会 and 省信息产业厅. Safe for any thread.
 */
public final class UnitHistory {
  private UnitHistory() {}

  /**
   * A unit's names, formal and short, and those of the units that it came from, as far back as
   * {@link UnitReforms} knows. What became of it later is not among them: that is another unit.
   *
   * @param name with or without the level or place before it (商务厅, 省商务厅, 江西省商务厅)
   * @return the name itself first; nothing else for a unit that the lexicon lacks
   */
  public static Set<String> names(String name) {
    Set<String> all = new LinkedHashSet<>();
    all.add(name);
    String place = UnitAliases.placeOf(name);
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> toFollow = new ArrayDeque<>(List.of(name.substring(place.length())));
    while (!toFollow.isEmpty()) {
      Set<String> same = UnitAliases.sameUnit(toFollow.remove());
      if (seen.addAll(same)) {
        same.forEach(one -> all.add(place + one));
        for (UnitReforms.Reform step : UnitReforms.steps()) {
          String former = alone(step.former(), place);
          if (former != null && same.contains(alone(step.successor(), place))) {
            toFollow.add(former);
          }
        }
      }
    }
    addFormerInFull(name, all);
    return all;
  }

  /** Steps whose names have the place inside: 中国人民银行南昌中心支行, 江西出入境检验检疫局. */
  private static void addFormerInFull(String name, Set<String> all) {
    Deque<String> toFollow = new ArrayDeque<>(List.of(name));
    while (!toFollow.isEmpty()) {
      for (UnitReforms.Reform step : UnitReforms.before(toFollow.remove())) {
        if (all.add(step.former())) {
          toFollow.add(step.former());
        }
      }
    }
  }

  /** A step's unit without its place; null if it is that of another place. */
  private static @Nullable String alone(String template, String place) {
    String alone =
        template.startsWith(Template.FULL)
            ? template.substring(Template.FULL.length())
            : template.startsWith(place) ? template.substring(place.length()) : null;
    return alone == null || alone.indexOf('{') >= 0 ? null : alone;
  }
}
