package org.hongtou.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the terms of a text what a query asks for. Lucene's highlighter would make an index of
 * the text in memory and search it, for each hit; where the terms stand is known already.
 */
final class Marks {
  private final Map<String, Map<Integer, Token>> places = new HashMap<>();
  private final List<Mark> marks = new ArrayList<>();

  private Marks(List<Token> terms) {
    for (Token term : terms) {
      places.computeIfAbsent(term.text(), text -> new HashMap<>()).put(term.position(), term);
    }
  }

  /**
   * The places of a query's parts, in the order of the text.
   *
   * @param terms of the text that the query has
   * @param query as {@link TextQuery#marked} makes it: alternatives, each a term or a phrase
   */
  static List<Mark> of(List<Token> terms, Query query) {
    if (terms.isEmpty()) {
      return List.of();
    }
    Marks found = new Marks(terms);
    found.add(query);
    found.marks.sort(Mark::byPlace);
    return found.marks;
  }

  private void add(Query query) {
    if (query instanceof BooleanQuery alternatives) {
      for (BooleanClause clause : alternatives) {
        add(clause.query());
      }
    } else if (query instanceof TermQuery term) {
      add(new Term[] {term.getTerm()}, new int[1]);
    } else if (query instanceof PhraseQuery phrase) {
      add(phrase.getTerms(), phrase.getPositions());
    } else {
      throw new IllegalArgumentException("neither a term nor a phrase: " + query);
    }
  }

  /** Terms that have to stand in places of that distance from each other. */
  private void add(Term[] terms, int[] distances) {
    StringBuilder what = new StringBuilder();
    for (Term term : terms) {
      what.append(term.text()).append('\n');
    }
    Map<Integer, Token> firsts = places.getOrDefault(terms[0].text(), Map.of());
    for (Token first : firsts.values()) {
      Token last = last(first, terms, distances);
      if (last != null) {
        marks.add(new Mark(first.start(), last.end(), what.toString()));
      }
    }
  }

  /** Where the terms end that begin with a first one; null if they don't stand behind it. */
  private @Nullable Token last(Token first, Term[] terms, int[] distances) {
    Token last = first;
    for (int i = 1; i < terms.length; i++) {
      int place = first.position() + distances[i] - distances[0];
      Token next = places.getOrDefault(terms[i].text(), Map.of()).get(place);
      if (next == null) {
        return null;
      }
      last = next.end() > last.end() ? next : last;
    }
    return last;
  }
}
