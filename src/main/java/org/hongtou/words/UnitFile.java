package org.hongtou.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.words.Places.Place;

/** The lines of the resource {@code units.tsv}, whose head says what they mean. */
final class UnitFile {
  private static final String NAME = "units.tsv";

  private UnitFile() {}

  /**
   * A line: a unit.
   *
   * @param kind government, party, mass, justice, vertical, company, zone, area; of central units
   *     what stands behind {@code central}
   * @param central whether it is a unit of the centre, which takes no place
   * @param levels those of 省直市县 that have it; none for units of the centre
   * @param formal its formal name, {@link Template}
   * @param names its formal name and its others
   * @param where full names of the places that the line is limited to; none if it is not
   */
  record Entry(
      String kind,
      boolean central,
      String levels,
      String formal,
      List<String> names,
      Set<String> where) {
    Entry {
      names = List.copyOf(names);
      where = Set.copyOf(where);
    }

    UnitLexicon.Meaning meaning(boolean shortPlace) {
      return new UnitLexicon.Meaning(formal, levels, where, kind, shortPlace);
    }
  }

  /** All lines, in the order of the file. */
  static List<Entry> entries() {
    return entries(true);
  }

  /** The lines that are limited to no place; the lists of places aren't loaded for them. */
  static List<Entry> general() {
    return entries(false);
  }

  private static List<Entry> entries(boolean limited) {
    List<Entry> entries = new ArrayList<>();
    String[] section = {};
    for (String line : WordFile.lines(UnitFile.class, NAME)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1).split(" ", -1);
      } else if (section.length != 2) {
        throw new IllegalStateException(NAME + ": no [kind levels] above " + line);
      } else {
        String[] columns = line.split("\t", -1);
        if (limited || columns.length < 3) {
          entries.add(entry(columns, section));
        }
      }
    }
    return entries;
  }

  private static Entry entry(String[] columns, String[] section) {
    List<String> names = new ArrayList<>();
    names.add(columns[0]);
    if (columns.length > 1 && !columns[1].isEmpty()) {
      names.addAll(List.of(columns[1].split(" ", -1)));
    }
    Set<String> where = new LinkedHashSet<>();
    if (columns.length > 2) {
      for (String name : columns[2].split(" ", -1)) {
        Place place = Places.named(name);
        if (place == null) {
          throw new IllegalStateException(NAME + ": unknown place " + name + " of " + columns[0]);
        }
        where.add(place.name());
      }
    }
    boolean central = section[0].equals("central");
    String kind = central ? section[1] : section[0];
    return new Entry(kind, central, central ? "" : section[1], columns[0], names, where);
  }

  /**
   * Names that follow from a formal one: 和 left out, 委员会 as 委, 办公室 as 办, 监督管理 as 监管, 人民政府 as 政府,
   * each or all together.
   */
  static Set<String> derived(String formal) {
    if (formal.indexOf('和') < 0
        && !formal.contains("监督管理")
        && !formal.endsWith("委员会")
        && !formal.endsWith("办公室")
        && !formal.startsWith("人民政府")) {
      return Set.of(); // most of them
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(formal);
    for (String name : List.copyOf(names)) {
      names.add(name.replace("和", ""));
    }
    for (String name : List.copyOf(names)) {
      names.add(name.replace("监督管理", "监管"));
    }
    for (String name : List.copyOf(names)) {
      if (name.endsWith("委员会") || name.endsWith("办公室")) {
        names.add(name.substring(0, name.length() - 2));
      }
    }
    for (String name : List.copyOf(names)) {
      if (name.startsWith("人民政府")) {
        names.add(name.substring("人民".length()));
      }
    }
    names.remove(formal);
    return names;
  }
}
