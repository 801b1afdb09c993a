package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;

/** Labels with values beside them, all values in one column. */
final class Facts {
  private static final String INDENT = "  ";
  private static final String GAP = "  ";
  private static final int NARROWEST_VALUE = 20;

  private final int width;
  private final List<Fact> facts = new ArrayList<>();

  private record Fact(String label, String value) {}

  /**
   * @param width columns of the terminal
   */
  Facts(int width) {
    this.width = width;
  }

  void add(String label, String value) {
    facts.add(new Fact(label, value));
  }

  /** A line for each, more where a value is too long. */
  List<String> lines() {
    int label = facts.stream().mapToInt(fact -> DisplayWidth.of(fact.label())).max().orElse(0);
    int room = Math.max(NARROWEST_VALUE, width - label - INDENT.length() - GAP.length());
    List<String> lines = new ArrayList<>();
    for (Fact fact : facts) {
      String beside = fact.label();
      for (String part : Table.wrap(fact.value(), room)) {
        lines.add(INDENT + DisplayWidth.pad(beside, label) + GAP + part);
        beside = "";
      }
    }
    return lines;
  }
}
