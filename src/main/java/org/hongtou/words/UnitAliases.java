package org.hongtou.words;

import java.util.ArrayList;
import java.util.Collection;
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

  /** In characters; a longer text is none that somebody types. */
  private static final int LONGEST_QUERY = 200;

  /**
   * Whether a text was looked through that is no query: who writes an index has short texts, too,
   * and the names in memory by then. It changes how fast a name is found, nothing else.
   */
  private static volatile boolean writing;

  /** Read at the first question. */
  private static final class Loaded {
    static final AliasTable ALIASES = AliasTable.read();
  }

  /** To find names within the texts of an index. */
  private static final class Table {
    static final NameTable<String> NAMES = new NameTable<>(byThemselves());

    private static Map<String, String> byThemselves() {
      Map<String, String> names = new HashMap<>();
      Loaded.ALIASES.names().forEach(name -> names.put(name, name));
      return names;
    }
  }

  /**
   * The other names, formal, short, former and successors'.
   *
   * @param name with or without the level or place before it
   * @return none if the lexicon does not have it
   */
  public static Set<String> of(String name) {
    if (!mayBeUnit(name)) {
      return Set.of();
    }
    String place = place(name);
    Set<String> others = new LinkedHashSet<>();
    String alone = name.substring(place.length());
    for (Set<String> same : Loaded.ALIASES.sets(alone)) {
      for (String other : same) {
        others.add(place + other);
      }
    }
    others.remove(name);
    return others;
  }

  /**
   * The names of the units that go by a name, without those of former units and successors.
   *
   * @param alone without level or place
   * @return the name alone if the lexicon does not have it
   */
  static Set<String> sameUnit(String alone) {
    Set<String> names = new LinkedHashSet<>();
    names.add(alone);
    for (Set<String> same : Loaded.ALIASES.sets(alone)) {
      if (same.contains(alone)) {
        names.addAll(same);
      }
    }
    return names;
  }

  /** The level or place before a unit's name; empty for none, and for a name of another kind. */
  static String placeOf(String name) {
    return mayBeUnit(name) ? place(name) : "";
  }

  /** Whether the lexicon has a name, with or without the level or place before it. */
  public static boolean isName(String name) {
    return mayBeUnit(name) && Loaded.ALIASES.has(name.substring(place(name).length()));
  }

  /**
   * The end of the longest name that begins at an offset of a text: of 工业和信息化厅 in 省工业和信息化厅.
   *
   * @param limit offset that it may not go beyond
   * @return -1 if none begins there
   */
  public static int nameEnd(String text, int at, int limit) {
    if (writing || text.length() > LONGEST_QUERY) {
      writing = true;
      return Table.NAMES.longestEnd(text, at, limit);
    }
    return Loaded.ALIASES.longestEnd(text, at, limit);
  }

  /** Whether a name is one of the lexicon, alone or behind 省, 市 or another such character. */
  public static boolean isPlain(String name) {
    return mayBeUnit(name)
        && (Loaded.ALIASES.has(name)
            || (isLevel(name.charAt(0)) && Loaded.ALIASES.has(name.substring(1))));
  }

  /** Whether a character before a unit's name says whose it is: 省 before 商务厅. */
  public static boolean isLevel(char c) {
    return UnitPrefix.isLevel(c);
  }

  private static boolean mayBeUnit(String name) {
    return name.length() >= SHORTEST && ENDINGS.indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  private static String place(String name) {
    if (Loaded.ALIASES.has(name)) {
      return "";
    }
    // Most that is asked is 省商务厅; the lists of places, which UnitPrefix needs, take a while to
    // load.
    return UnitPrefix.isLevel(name.charAt(0)) && Loaded.ALIASES.has(name.substring(1))
        ? name.substring(0, 1)
        : UnitPrefix.of(name);
  }

  /** Of each name the sets of names that mean the same, from the lists; for the table. */
  static Map<String, List<Set<String>>> read() {
    Map<String, Set<String>> ofUnit = new HashMap<>();
    for (UnitFile.Entry entry : UnitFile.general()) {
      Set<String> names = ofUnit.computeIfAbsent(entry.formal(), f -> new LinkedHashSet<>());
      addAll(names, entry.names());
      addAll(names, UnitFile.derived(entry.formal()));
    }
    Map<String, List<Set<String>>> aliases = new HashMap<>();
    for (Set<String> names : ofUnit.values()) {
      join(aliases, names, names);
    }
    for (UnitReforms.Reform step : UnitReforms.steps()) {
      Set<String> former = names(ofUnit, step.former());
      Set<String> successor = names(ofUnit, step.successor());
      join(aliases, former, successor);
      join(aliases, successor, former);
    }
    return aliases;
  }

  private static void addAll(Set<String> names, Collection<String> more) {
    for (String name : more) {
      if (name.length() >= SHORTEST && name.indexOf('{') < 0) {
        names.add(name);
      }
    }
  }

  private static Set<String> names(Map<String, Set<String>> ofUnit, String template) {
    String formal =
        template.startsWith(Template.FULL) ? template.substring(Template.FULL.length()) : template;
    return ofUnit.getOrDefault(formal, Set.of(formal));
  }

  private static void join(
      Map<String, List<Set<String>>> aliases, Set<String> names, Set<String> others) {
    if (others.isEmpty()) {
      return; // a unit whose name holds the place
    }
    for (String name : names) {
      aliases.computeIfAbsent(name, n -> new ArrayList<>(1)).add(others);
    }
  }
}
