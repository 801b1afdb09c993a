package org.hongtou.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hongtou.model.Responsibility;
import org.jspecify.annotations.Nullable;

/**
 * Whether a responsibility is that of a unit, by the rule of the filter {@code unit:}: one of the
 * names has to be whole words of the unit's name, as written or in full. May be asked by several
 * threads.
 */
public final class UnitMatch {
  private final List<String> names;
  private final Map<String, Boolean> answers = new ConcurrentHashMap<>();

  /**
   * @param names of the unit
   */
  public UnitMatch(Collection<String> names) {
    this.names =
        names.stream().map(UnitNames::compact).filter(name -> !name.isEmpty()).distinct().toList();
  }

  /**
   * Whether it is the unit's.
   *
   * @param region the province of the notice; null if it has none
   */
  public boolean is(Responsibility responsibility, @Nullable String region) {
    String key = responsibility.asWritten() + '\n' + responsibility.unit() + '\n' + region;
    return answers.computeIfAbsent(
        key,
        any ->
            UnitNames.terms(responsibility, region).stream()
                .anyMatch(term -> names.stream().anyMatch(name -> isIn(term, name))));
  }

  private static boolean isIn(String term, String name) {
    String plain = UnitNames.unmarked(term);
    boolean[] boundaries = UnitNames.boundaries(term);
    for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
      if (boundaries[at] && boundaries[at + name.length()]) {
        return true;
      }
    }
    return false;
  }
}
