package org.hongtou.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.words.WordFile;

/**
 * Words of policy language for one thing, as {@code synonyms.tsv} lists them. Read when a query
 * first asks.
 */
final class Synonyms {
  private Synonyms() {}

  private static final class Loaded {
    static final Map<String, Set<String>> OTHERS = new HashMap<>();
    static final int LONGEST;

    static {
      int longest = 0;
      for (String line : WordFile.lines(Synonyms.class, "synonyms.tsv")) {
        List<String> words = List.of(line.split("\t", -1));
        for (String word : words) {
          OTHERS.computeIfAbsent(word, w -> new LinkedHashSet<>()).addAll(words);
          longest = Math.max(longest, word.length());
        }
      }
      OTHERS.forEach((word, others) -> others.remove(word));
      LONGEST = longest;
    }
  }

  /**
   * The synonyms of a text's parts that begin and end where words do; of two parts that overlap,
   * those of the longer.
   *
   * @param text normalized
   * @param tokens its words and their parts
   */
  static List<Variant> of(String text, List<Token> tokens) {
    boolean[] begins = new boolean[text.length() + 1];
    boolean[] ends = new boolean[text.length() + 1];
    for (Token token : tokens) {
      if (token.type() != TokenType.CHARACTER) {
        begins[token.start()] = true;
        ends[token.end()] = true;
      }
    }
    List<Variant> found = new ArrayList<>();
    int behind = 0;
    for (int start = 0; start < text.length(); start++) {
      for (int end = Math.min(text.length(), start + Loaded.LONGEST);
          begins[start] && end > Math.max(behind, start + 1);
          end--) {
        Set<String> others = ends[end] ? Loaded.OTHERS.get(text.substring(start, end)) : null;
        if (others != null) {
          for (String other : others) {
            found.add(Variant.of(Variant.Kind.SYNONYM, start, end, other));
          }
          behind = end;
        }
      }
    }
    return found;
  }
}
