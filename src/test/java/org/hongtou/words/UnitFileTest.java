package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The resources of unit names are well-formed: what a line says is said once. */
class UnitFileTest {
  private static final Set<String> KINDS =
      Set.of("government", "party", "mass", "justice", "vertical", "company", "zone", "area");

  private static final Set<String> CENTRAL_KINDS =
      Set.of("government", "former", "party", "justice", "mass", "company", "named");

  @Test
  void sections_have_known_kinds_and_levels() {
    for (UnitFile.Entry entry : UnitFile.entries()) {
      assertTrue(
          (entry.central() ? CENTRAL_KINDS : KINDS).contains(entry.kind()), entry.toString());
      assertTrue(entry.central() || "省直市县".contains(entry.levels()) || isSubset(entry.levels()));
    }
  }

  private static boolean isSubset(String levels) {
    return !levels.isEmpty() && levels.chars().allMatch(level -> "省直市县".indexOf(level) >= 0);
  }

  @Test
  void a_name_means_one_unit_at_each_level_of_each_place() {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (UnitFile.Entry entry : UnitFile.entries()) {
      Set<String> own = new HashSet<>();
      for (String name : entry.names()) {
        if (!own.add(name)) {
          twice.add(name + " in one line: " + entry.formal());
        }
        for (String where : entry.where().isEmpty() ? Set.of("") : entry.where()) {
          for (char level : (entry.central() ? "中" : entry.levels()).toCharArray()) {
            String other = seen.put(name + ' ' + level + where, entry.formal());
            if (other != null) {
              twice.add(name + ": " + other + ", " + entry.formal());
            }
          }
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void holes_are_closed_and_names_have_no_stray_characters() {
    for (UnitFile.Entry entry : UnitFile.entries()) {
      for (String name : entry.names()) {
        String bare = name.replaceAll("\\{[-^*]?}", "");
        assertTrue(
            bare.codePoints()
                .allMatch(c -> Character.isIdeographic(c) || "（）、“”2022".indexOf(c) >= 0),
            name);
      }
    }
  }

  @Test
  void names_that_follow_from_the_formal_one_need_no_entry() {
    List<String> needless = new ArrayList<>();
    for (UnitFile.Entry entry : UnitFile.entries()) {
      Set<String> derived = UnitFile.derived(entry.formal());
      for (String name : entry.names()) {
        if (derived.contains(name) && entry.where().isEmpty()) {
          needless.add(name);
        }
      }
    }
    assertEquals(List.of(), needless);
  }

  @Test
  void every_unit_of_a_reform_is_known() {
    List<String> unknown = new ArrayList<>();
    for (UnitReforms.Reform step : UnitReforms.steps()) {
      assertTrue(step.year() >= 2008 && step.year() <= 2025, step.toString());
      for (String name : List.of(step.former(), step.successor())) {
        if (!isKnown(name, "江西省") && !isKnown(name, "赣州市") && !Units.isKnown(name)) {
          unknown.add(name);
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  private static boolean isKnown(String template, String place) {
    return Units.isKnown(Template.fill(template, Seat.of(Places.named(place))));
  }
}
