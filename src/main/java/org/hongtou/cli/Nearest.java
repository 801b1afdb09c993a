package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What was perhaps meant by an unknown option or command. */
final class Nearest {
  private Nearest() {}

  /** Options or commands that differ by a slip of the fingers, nearest first. */
  static List<String> to(String typed, CommandSpec command) {
    String name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
    List<String> known = new ArrayList<>();
    if (name.startsWith("-")) {
      known.addAll(command.optionsMap().keySet());
    } else {
      known.addAll(command.subcommands().keySet());
    }
    int slips = Math.max(1, name.length() / 3);
    List<String> near = new ArrayList<>();
    for (int distance = 1; distance <= slips && near.isEmpty(); distance++) {
      for (String candidate : known) {
        if (candidate.length() > 2 && distance(name, candidate) == distance) {
          near.add(candidate);
        }
      }
    }
    return near;
  }

  /** How many letters must be put in, left out or changed (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
