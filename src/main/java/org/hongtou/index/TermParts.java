package org.hongtou.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Queries for terms of which an automaton accepts the whole. */
final class TermParts {
  private TermParts() {}

  /**
   * Documents with such a term.
   *
   * @param term the field, and what to call the query by
   */
  static Query query(Term term, Automaton accepted) {
    Automaton automaton;
    try {
      automaton = Operations.determinize(accepted, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    } catch (TooComplexToDeterminizeException e) {
      // A name such as aaaa… has too many ways to go on; Lucene then follows them term by term.
      automaton = accepted;
    }
    return new AutomatonQuery(term, automaton);
  }
}
