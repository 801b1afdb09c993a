package org.hongtou.index;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.QueryNode.And;

/** What of a query is to be understood, and what has to hold to the letter. */
final class QueryMeaning {
  private QueryMeaning() {}

  /** The words that are to be found, also those in quotes; empty if there are none. */
  static String words(QueryNode node) {
    List<String> words = new ArrayList<>();
    collect(node, words);
    return String.join(" ", words).strip();
  }

  private static void collect(QueryNode node, List<String> words) {
    switch (node) {
      case QueryNode.Words word -> words.add(word.text());
      case QueryNode.Phrase phrase -> words.add(phrase.text());
      case QueryNode.And and -> and.parts().forEach(part -> collect(part, words));
      case QueryNode.Or or -> or.parts().forEach(part -> collect(part, words));
      case QueryNode.Not not -> {}
      case QueryNode.Field field -> {}
    }
  }

  /** Fields, phrases and exclusions: what has to hold of whatever means the same. */
  static And frame(And root) {
    List<QueryNode> parts = new ArrayList<>();
    for (QueryNode part : root.parts()) {
      boolean word = part instanceof QueryNode.Words;
      if (!word && !(part instanceof QueryNode.Or && !words(part).isEmpty())) {
        parts.add(part);
      }
    }
    return new And(parts);
  }
}
