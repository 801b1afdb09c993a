package org.hongtou.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Stack;
import java.util.stream.Collectors;
import org.hongtou.index.Facet;
import org.hongtou.model.EditDistance;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --facets} and how many values of each are shown. */
final class FacetsOption {
  private static final int MOST_VALUES = 10_000;

  // The list is read by ListBehind; what picocli would take, it takes from nowhere.
  @Option(
      names = "--facets",
      paramLabel = "LIST",
      arity = "0..1",
      parameterConsumer = ListBehind.class)
  private List<Facet> facets = new ArrayList<>();

  @Option(names = "--facet-limit", paramLabel = "N", defaultValue = "10")
  private int limit = 10;

  /** What to count by, in the order asked for; empty if nothing is to be counted. */
  List<Facet> facets() {
    return facets;
  }

  /** How many values of each. */
  int limit(Context context) {
    if (limit < 0 || limit > MOST_VALUES) {
      throw context.failure("search.facetLimit", MOST_VALUES);
    }
    return limit;
  }

  /**
   * Takes the word behind the option if it is a list of facets, so that in {@code --facets 养老} 养老
   * is still a word of the query. A list of which only some are facets is a slip.
   */
  static final class ListBehind implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
      List<Facet> asked = option.getValue();
      String next = words.isEmpty() ? "" : words.peek();
      List<String> names = Arrays.stream(next.split("[,，、]", -1)).map(String::strip).toList();
      List<String> unknown = names.stream().filter(name -> Facet.named(name) == null).toList();
      if (unknown.size() == names.size() && !isSlip(next)) {
        asked.addAll(EnumSet.allOf(Facet.class));
        return;
      }
      if (!unknown.isEmpty()) {
        String known =
            Arrays.stream(Facet.values()).map(Facet::toString).collect(Collectors.joining(", "));
        String sentence = command.resourceBundle().getString("error.choice");
        throw new ParameterException(
            command.commandLine(), String.format(Locale.ROOT, sentence, unknown.getFirst(), known));
      }
      words.pop();
      for (String name : names) {
        Facet facet = Facet.named(name);
        if (facet != null && !asked.contains(facet)) {
          asked.add(facet);
        }
      }
    }

    private static boolean isSlip(String word) {
      return word.length() > 2
          && Arrays.stream(Facet.values())
              .anyMatch(facet -> EditDistance.between(facet.toString(), word) <= 2);
    }
  }
}
