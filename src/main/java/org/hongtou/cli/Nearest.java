package org.hongtou.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hongtou.model.EditDistance;
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
    known.removeIf(option -> option.length() <= 2); // -o is near to any other letter
    return among(known, name);
  }

  /** Those of some names that differ by a slip of the fingers, nearest first. */
  static List<String> among(Collection<String> known, String name) {
    int slips = Math.max(1, name.length() / 3);
    List<String> near = new ArrayList<>();
    for (int distance = 1; distance <= slips && near.isEmpty(); distance++) {
      for (String candidate : known) {
        // something has to be the same: 商 is not near to x
        if (distance < Math.max(name.length(), candidate.length())
            && EditDistance.between(name, candidate) == distance) {
          near.add(candidate);
        }
      }
    }
    return near;
  }
}
