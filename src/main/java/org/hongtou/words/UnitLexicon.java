package org.hongtou.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of units of government (机构), formal and short, from {@code units.tsv} and {@code
 * unit-suffixes.txt}. Loaded at first use; safe for any thread.
 */
final class UnitLexicon {
  /** Alias without its place → formal name without its place. */
  final Map<String, String> local = new HashMap<>();

  /** Alias → formal name, of central units. */
  final Map<String, String> central = new HashMap<>();

  /** Alias such as 委网信办 → formal name. */
  final Map<String, String> party = new HashMap<>();

  /** Names with a place inside. */
  final List<Inside> inside = new ArrayList<>();

  final Set<String> suffixes = new HashSet<>();
  final int longestSuffix;
  final int longestName;

  /** A name with a place inside: {@code 人行{}中心支行}. */
  record Inside(String before, String after, String formal) {
    @Nullable String formalOf(String name) {
      boolean fits =
          name.length() > before.length() + after.length()
              && name.startsWith(before)
              && name.endsWith(after);
      return fits
          ? formal.replace("{}", name.substring(before.length(), name.length() - after.length()))
          : null;
    }
  }

  private static final class Loaded {
    static final UnitLexicon LEXICON = new UnitLexicon();
  }

  static UnitLexicon get() {
    return Loaded.LEXICON;
  }

  private UnitLexicon() {
    String part = "";
    for (String line : WordFile.lines(UnitLexicon.class, "units.tsv")) {
      if (line.startsWith("[")) {
        part = line;
        continue;
      }
      String[] columns = line.split("\t", -1);
      List<String> names = new ArrayList<>();
      if (!part.equals("[inside]")) {
        names.add(columns[0]);
      }
      if (columns.length > 1) {
        Collections.addAll(names, columns[1].split(" ", -1));
      }
      for (String name : names) {
        switch (part) {
          case "[central]" -> central.putIfAbsent(name, columns[0]);
          case "[party]" -> party.putIfAbsent(name, columns[0]);
          case "[inside]" -> {
            int hole = name.indexOf("{}");
            inside.add(new Inside(name.substring(0, hole), name.substring(hole + 2), columns[0]));
          }
          default -> local.putIfAbsent(name, columns[0]);
        }
      }
    }
    int longest = 0;
    for (String line : WordFile.lines(UnitLexicon.class, "unit-suffixes.txt")) {
      for (String suffix : line.split(" ", -1)) {
        suffixes.add(suffix);
        longest = Math.max(longest, suffix.length());
      }
    }
    longestSuffix = longest;
    int name = 0;
    for (Map<String, String> names : List.of(local, central, party)) {
      for (String key : names.keySet()) {
        name = Math.max(name, key.length());
      }
    }
    longestName = name;
  }
}
