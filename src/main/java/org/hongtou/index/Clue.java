package org.hongtou.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * One thing that speaks for a document: a word of the query, in any of several wordings and in any
 * field. What a document scores is the sum over the query's clues, so that its parts can be told.
 *
 * @param kind what it is
 * @param asked what of the query it is about, as it is compared
 * @param ways how it may be found; the best of them counts
 */
record Clue(Kind kind, String asked, List<Way> ways) {
  /** How much the fields beside the best one count. */
  static final float OTHER_FIELDS = 0.1f;

  /** What speaks for a document. */
  enum Kind {
    /** A word, or characters that are one. */
    WORD,
    /** Words that stand together as in the query. */
    PHRASE,
    /** Words that stand near one another. */
    NEAR
  }

  Clue {
    ways = List.copyOf(ways);
  }

  /**
   * A wording.
   *
   * @param variant the other wording; null for the one that is asked for
   * @param tokens what is looked for, in this order
   * @param slop how many characters they may be moved, in all
   * @param weight how much it counts
   */
  record Way(@Nullable Variant variant, List<Token> tokens, int slop, float weight) {
    Query inField(String field) {
      return TextQuery.inField(field, tokens, slop);
    }
  }

  /**
   * The clue as a query that scores.
   *
   * @param weights how much each field counts
   */
  Query query(Map<String, Float> weights) {
    List<Query> queries = new ArrayList<>();
    for (Way way : ways) {
      List<Query> fields = new ArrayList<>();
      weights.forEach(
          (field, weight) -> fields.add(new BoostQuery(way.inField(field), weight * way.weight())));
      queries.add(new DisjunctionMaxQuery(fields, OTHER_FIELDS));
    }
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
  }
}
