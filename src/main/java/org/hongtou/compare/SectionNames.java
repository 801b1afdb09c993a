package org.hongtou.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hongtou.model.Section;
import org.hongtou.model.Span;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Which section is which: one of the same heading, else one that the other notice does not have and
 * that holds most of the same tasks. So a heading of other words moves no task.
 */
final class SectionNames {
  private final Map<String, String> renamed = new TreeMap<>();
  private final List<FieldChange> changes = new ArrayList<>();

  /** Two tasks that are the same. */
  record Pair(Task a, Task b) {}

  SectionNames(List<Pair> pairs, List<Section> sectionsA, List<Section> sectionsB) {
    Set<String> headingsA = headings(sectionsA);
    Set<String> headingsB = headings(sectionsB);
    Map<String, Map<String, Integer>> there = new TreeMap<>();
    Map<String, Map<String, Integer>> back = new HashMap<>();
    for (Pair pair : pairs) {
      String one = Folded.fold(pair.a().section());
      String other = Folded.fold(pair.b().section());
      there.computeIfAbsent(one, key -> new TreeMap<>()).merge(other, 1, Integer::sum);
      back.computeIfAbsent(other, key -> new TreeMap<>()).merge(one, 1, Integer::sum);
    }
    there.forEach(
        (one, others) -> {
          String other = most(others);
          if (!headingsB.contains(one)
              && !headingsA.contains(other)
              && other != null
              && one.equals(most(back.getOrDefault(other, Map.of())))) {
            renamed.put(one, other);
            note(one, sectionsA, other, sectionsB);
          }
        });
  }

  private void note(String one, List<Section> as, String other, List<Section> bs) {
    Section a = find(one, as);
    Section b = find(other, bs);
    if (a != null && b != null) {
      changes.add(new FieldChange("heading", a.heading(), b.heading(), place(a), place(b)));
    }
  }

  private static Span place(Section section) {
    return section.span();
  }

  private static @Nullable Section find(String heading, List<Section> sections) {
    for (Section section : sections) {
      if (heading.equals(Folded.fold(section.heading()))) {
        return section;
      }
    }
    return null;
  }

  private static Set<String> headings(List<Section> sections) {
    Set<String> headings = new HashSet<>();
    for (Section section : sections) {
      headings.add(Folded.fold(section.heading()));
    }
    return headings;
  }

  /** The one counted most; null if two are. */
  private static @Nullable String most(Map<String, Integer> counts) {
    String most = null;
    int count = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() == count) {
        most = null;
      } else if (entry.getValue() > count) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return most;
  }

  /** Whether the two stand in the same section. */
  boolean same(Task a, Task b) {
    String one = Folded.fold(a.section());
    String other = Folded.fold(b.section());
    return one.equals(other) || other.equals(renamed.get(one));
  }

  /** The headings of other words. */
  List<FieldChange> changes() {
    return changes;
  }
}
