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
    List<String> section = List.of();
    for (String line : WordFile.lines(UnitFile.class, NAME)) {
      if (line.charAt(0) == '[') {
        section = parts(line.substring(1, line.length() - 1), ' ');
      } else if (section.size() != 2) {
        throw new IllegalStateException(NAME + ": no [kind levels] above " + line);
      } else {
        List<String> columns = parts(line, '\t');
        if (limited || columns.size() < 3) {
          entries.add(entry(columns, section));
        }
      }
    }
    return entries;
  }

  private static Entry entry(List<String> columns, List<String> section) {
    String formal = columns.get(0);
    List<String> names = new ArrayList<>();
    names.add(formal);
    if (columns.size() > 1 && !columns.get(1).isEmpty()) {
      names.addAll(parts(columns.get(1), ' '));
    }
    Set<String> where = columns.size() > 2 ? places(columns.get(2), formal) : Set.of();
    boolean central = section.get(0).equals("central");
    String kind = section.get(central ? 1 : 0);
    return new Entry(kind, central, central ? "" : section.get(1), formal, names, where);
  }

  private static Set<String> places(String column, String formal) {
    Set<String> where = new LinkedHashSet<>();
    for (String name : parts(column, ' ')) {
      Place place = Places.named(name);
      if (place == null) {
        throw new IllegalStateException(NAME + ": unknown place " + name + " of " + formal);
      }
      where.add(place.name());
    }
    return where;
  }

  /** Not String.split: see {@link WordFile}. */
  private static List<String> parts(String text, char between) {
    int end = text.indexOf(between);
    if (end < 0) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (; end >= 0; end = text.indexOf(between, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
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
