package org.hongtou.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Which files of an index hold the same notice. It depends on the files alone, not on the order in
 * which they came into the index: they are taken in the order of their paths, and each joins the
 * first group whose members are all the same notice as it. (A copy that lacks a page is the same as
 * two versions that differ on that page; it must not make one of them.)
 *
 * <p>Only files that share a key of {@link Evidence#keys} are compared, and where many share one, a
 * band of their texts too, so the work grows with the number of files, not with its square.
 */
final class SourceGroups {
  /** A notice of which the index has one file. */
  static final Position ALONE = new Position(0, 0);

  private final List<Group> groups = new ArrayList<>();
  private final Map<Long, GroupsOfKey> groupsOfKey = new HashMap<>();

  private SourceGroups() {}

  /**
   * Where a file stands.
   *
   * @param group above 0, the same for all files of a notice; 0 if it is the only one
   * @param rank 0 for the first source, which stands for the notice, then 1, 2 …
   */
  record Position(long group, long rank) {}

  private record Member(String path, SourceFacts facts) {}

  /** Files of one notice, and what they say, each once: a hundred copies are compared as one. */
  static final class Group {
    private final int ordinal;
    private final List<Member> members = new ArrayList<>();
    private final Set<Evidence> evidence = new LinkedHashSet<>();

    Group(int ordinal) {
      this.ordinal = ordinal;
    }

    boolean takes(Evidence other) {
      return evidence.contains(other) || evidence.stream().allMatch(other::isSameAs);
    }
  }

  /**
   * The positions of all files that aren't alone.
   *
   * @param candidates by path
   */
  static Map<String, Position> of(SortedMap<String, SourceFacts> candidates) {
    SourceGroups found = new SourceGroups();
    candidates.forEach((path, facts) -> found.add(new Member(path, facts)));
    return found.positions();
  }

  /** Not a constant: a search needs this class, and Java would make its parts anew each time. */
  private static Comparator<Member> firstSourceFirst() {
    return Comparator.<Member>comparingInt(member -> member.facts().onIssuersSite() ? 0 : 1)
        .thenComparing(
            member -> member.facts().published(), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Member::path);
  }

  private void add(Member member) {
    Evidence evidence = member.facts().evidence();
    Set<GroupsOfKey> places = new LinkedHashSet<>();
    for (long key : evidence.keys()) {
      places.add(groupsOfKey.computeIfAbsent(key, k -> new GroupsOfKey()));
    }
    Set<Group> near = new LinkedHashSet<>();
    places.forEach(place -> place.collect(evidence.text(), near));
    Group group = firstThatTakes(near, evidence);
    if (group == null) {
      group = new Group(groups.size());
      groups.add(group);
    }
    group.members.add(member);
    if (group.evidence.add(evidence)) {
      for (GroupsOfKey place : places) {
        place.add(group, evidence.text());
      }
    }
  }

  private static @Nullable Group firstThatTakes(Set<Group> near, Evidence evidence) {
    List<Group> inOrder = new ArrayList<>(near);
    inOrder.sort(Comparator.comparingInt(group -> group.ordinal));
    for (Group group : inOrder) {
      if (group.takes(evidence)) {
        return group;
      }
    }
    return null;
  }

  private Map<String, Position> positions() {
    Map<String, Position> positions = new HashMap<>();
    for (Group group : groups) {
      if (group.members.size() > 1) {
        // The members were added in the order of their paths.
        long number = (Letters.hash(group.members.getFirst().path()) >>> 1) | 1;
        group.members.sort(firstSourceFirst());
        for (int rank = 0; rank < group.members.size(); rank++) {
          positions.put(group.members.get(rank).path(), new Position(number, rank));
        }
      }
    }
    return positions;
  }
}
