package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the pieces of drawn lines together: the border of a table is drawn cell by cell, or in
 * dashes; and finds which lines hang together.
 */
final class RuleLines {
  private static final double SAME_LINE = 1.6;
  private static final double GAP = 2.6;
  private static final double SHORTEST = 5;
  private static final double TOUCH = 3;
  private static final long MOST_PAIRS = 4_000_000;

  private RuleLines() {}

  /** The whole lines, without those too short for the side of a cell. */
  static List<Rule> merge(List<Rule> pieces) {
    List<Rule> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparing(Rule::level).thenComparingDouble(Rule::at));
    List<Rule> merged = new ArrayList<>();
    int start = 0;
    while (start < sorted.size()) {
      Rule first = sorted.get(start);
      int end = start + 1;
      while (end < sorted.size()
          && sorted.get(end).level() == first.level()
          && sorted.get(end).at() - first.at() <= SAME_LINE) {
        end++;
      }
      mergeAlong(sorted.subList(start, end), merged);
      start = end;
    }
    merged.removeIf(rule -> rule.length() < SHORTEST);
    return merged;
  }

  private static void mergeAlong(List<Rule> line, List<Rule> merged) {
    List<Rule> sorted = line.stream().sorted(Comparator.comparingDouble(Rule::from)).toList();
    Rule open = sorted.get(0);
    for (Rule rule : sorted.subList(1, sorted.size())) {
      if (rule.from() <= open.to() + GAP) {
        open = new Rule(open.level(), open.at(), open.from(), Math.max(open.to(), rule.to()));
      } else {
        merged.add(open);
        open = rule;
      }
    }
    merged.add(open);
  }

  /** The lines that touch each other, in groups; lines that touch none are left out. */
  static List<List<Rule>> connected(List<Rule> rules) {
    List<Rule> level = rules.stream().filter(Rule::level).toList();
    List<Rule> upright = rules.stream().filter(rule -> !rule.level()).toList();
    if ((long) level.size() * upright.size() > MOST_PAIRS) {
      return List.of();
    }
    int[] group = new int[level.size() + upright.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < level.size(); i++) {
      for (int j = 0; j < upright.size(); j++) {
        if (touch(level.get(i), upright.get(j))) {
          group[root(group, i)] = root(group, level.size() + j);
        }
      }
    }
    List<List<Rule>> groups = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      groups.add(new ArrayList<>());
    }
    for (int i = 0; i < group.length; i++) {
      Rule rule = i < level.size() ? level.get(i) : upright.get(i - level.size());
      groups.get(root(group, i)).add(rule);
    }
    groups.removeIf(rulesOfGroup -> rulesOfGroup.size() < 2);
    return groups;
  }

  private static boolean touch(Rule level, Rule upright) {
    return upright.at() >= level.from() - TOUCH
        && upright.at() <= level.to() + TOUCH
        && level.at() >= upright.from() - TOUCH
        && level.at() <= upright.to() + TOUCH;
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }
}
