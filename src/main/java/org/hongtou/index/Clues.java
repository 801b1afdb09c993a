package org.hongtou.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.index.Clue.Kind;
import org.hongtou.index.Clue.Way;
import org.hongtou.index.QueryWords.Group;

/**
 * What of a query speaks for a document: each word, words that stand together as in the query, and
 * words that follow one another in the query near one another.
 *
 * <p>The weights were chosen by {@code scripts/bench relevance}; none of them is sharp: half or
 * twice as much changes nDCG@10 by less than 0.01.
 */
final class Clues {
  /** Words written together that stand together. */
  private static final float TOGETHER = 4f;

  /** Two words near one another; the nearer, the more. */
  private static final float NEAR = 1.5f;

  /** About a clause. Beyond, nearness counts next to nothing. */
  private static final int NEAR_CHARACTERS = 40;

  /** A synonym is seldom quite the same. */
  private static final float SYNONYM = 0.4f;

  private final List<Clue> clues = new ArrayList<>();

  private Clues() {}

  /**
   * The clues.
   *
   * @param words clauses without quotes
   * @param phrases clauses in quotes
   */
  static List<Clue> of(List<QueryClause> words, List<QueryClause> phrases) {
    Clues found = new Clues();
    Group before = null;
    for (QueryClause clause : words) {
      found.addWords(clause);
      for (Group group : clause.groups()) {
        if (before != null) {
          found.addNear(before, group);
        }
        before = group;
      }
    }
    phrases.forEach(found::addPhrase);
    return found.clues;
  }

  private void addWords(QueryClause clause) {
    Map<List<Integer>, List<Way>> variants = variants(clause);
    for (Group group : clause.groups()) {
      List<Way> ways = new ArrayList<>();
      ways.add(asWritten(TextQuery.tokens(group), 1));
      List<Way> others = variants.remove(List.of(group.start(), group.end()));
      ways.addAll(others == null ? List.of() : others);
      clues.add(new Clue(Kind.WORD, group.text(), ways));
      if (!group.isWord()) {
        addParts(group);
      }
    }
    variants.remove(List.of(0, clause.text().length()));
    if (clause.words().size() > 1) {
      addPhrase(clause);
    }
    // 贷款难 in 小微企业贷款难 is neither a word nor the whole
    variants.forEach(
        (range, ways) ->
            clues.add(
                new Clue(
                    Kind.WORD, clause.text().substring(range.getFirst(), range.getLast()), ways)));
  }

  /** 农民工 in 农民工讨薪, which is one group since 讨 and 薪 are single characters. */
  private void addParts(Group group) {
    for (Token token : group.tokens()) {
      if (token.isTelling()) {
        clues.add(new Clue(Kind.WORD, token.text(), List.of(asWritten(List.of(token), 1))));
      }
    }
  }

  private void addPhrase(QueryClause clause) {
    List<Way> ways = new ArrayList<>();
    ways.add(asWritten(clause.characters(), TOGETHER));
    for (Variant variant : clause.variants()) {
      if (variant.start() == 0 && variant.end() == clause.text().length()) {
        ways.add(otherwise(variant, TOGETHER));
      }
    }
    clues.add(new Clue(Kind.PHRASE, clause.text(), ways));
  }

  private void addNear(Group one, Group other) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (Group group : List.of(one, other)) {
      List<Token> ofGroup = TextQuery.tokens(group);
      int shift = at - ofGroup.getFirst().position();
      ofGroup.forEach(token -> tokens.add(token.shifted(shift)));
      at = tokens.getLast().position() + tokens.getLast().length();
    }
    String asked = one.text() + " " + other.text();
    clues.add(new Clue(Kind.NEAR, asked, List.of(new Way(null, tokens, NEAR_CHARACTERS, NEAR))));
  }

  /** By the range of the clause that they stand for. */
  private static Map<List<Integer>, List<Way>> variants(QueryClause clause) {
    Map<List<Integer>, List<Way>> variants = new LinkedHashMap<>();
    for (Variant variant : clause.variants()) {
      variants
          .computeIfAbsent(List.of(variant.start(), variant.end()), r -> new ArrayList<>())
          .add(otherwise(variant, 1));
    }
    return variants;
  }

  private static Way asWritten(List<Token> tokens, float weight) {
    return new Way(null, tokens, 0, weight);
  }

  private static Way otherwise(Variant variant, float weight) {
    boolean synonym = variant.kind() == Variant.Kind.SYNONYM;
    return new Way(variant, variant.characters(), 0, synonym ? weight * SYNONYM : weight);
  }
}
