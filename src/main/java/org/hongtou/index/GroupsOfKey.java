package org.hongtou.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.index.SourceGroups.Group;
import org.jspecify.annotations.Nullable;

/**
 * The groups of which a member has one number or title. Most often they are one or two; titles that
 * hundreds have (关于人事任免的通知) would make every file be compared with every other, so of so many only
 * those are taken whose texts share a band.
 */
final class GroupsOfKey {
  /** As many comparisons cost less than finding out whether they can be spared. */
  private static final int FEW = 32;

  private final List<Entry> entries = new ArrayList<>();
  private @Nullable Map<Long, List<Group>> ofBand;

  private record Entry(Group group, TextSketch text) {}

  void add(Group group, TextSketch text) {
    entries.add(new Entry(group, text));
    if (ofBand != null) {
      add(ofBand, group, text);
    } else if (entries.size() > FEW) {
      Map<Long, List<Group>> bands = new HashMap<>();
      entries.forEach(entry -> add(bands, entry.group(), entry.text()));
      ofBand = bands;
    }
  }

  private static void add(Map<Long, List<Group>> ofBand, Group group, TextSketch text) {
    for (long band : text.bands()) {
      ofBand.computeIfAbsent(band, b -> new ArrayList<>(1)).add(group);
    }
  }

  /** Adds the groups that may hold the same notice as a text. */
  void collect(TextSketch text, Set<Group> near) {
    if (ofBand == null) {
      entries.forEach(entry -> near.add(entry.group()));
      return;
    }
    for (long band : text.bands()) {
      near.addAll(ofBand.getOrDefault(band, List.of()));
    }
  }
}
