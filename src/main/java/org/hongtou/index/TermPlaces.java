package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Where a document's text has the terms of a query, as the index says. The index keeps places and
 * no offsets; a place is that of a character or number ({@link Token#position}), so a text that is
 * read once gives the offsets, and it needn't be cut into words again to mark a hit.
 */
final class TermPlaces {
  private final List<Token> characters;

  /** Index in {@link #characters} of the first token of each place. */
  private final int[] first;

  private TermPlaces(String text) {
    characters = TokenScanner.characters(text);
    first = new int[characters.isEmpty() ? 0 : characters.getLast().position() + 1];
    for (int i = characters.size() - 1; i >= 0; i--) {
      first[characters.get(i).position()] = i;
    }
  }

  /**
   * The terms of a query where they stand in a text, in the order of their places.
   *
   * @param field that the text was indexed in, as its first value
   * @param document that has it
   * @param text or its beginning; what stands behind it is left out
   */
  static List<Token> of(IndexReader reader, int document, String field, Query query, String text)
      throws IOException {
    DocumentPlace place = DocumentPlace.of(reader, document);
    TermPlaces places = null;
    List<Token> found = new ArrayList<>();
    for (Term term : terms(query, field)) {
      PostingsEnum postings = place.segment().postings(term, PostingsEnum.POSITIONS);
      if (postings == null || postings.advance(place.at()) != place.at()) {
        continue;
      }
      if (places == null) {
        places = new TermPlaces(text);
      }
      for (int i = postings.freq(); i > 0; i--) {
        Token token = places.token(term.text(), postings.nextPosition());
        if (token != null) {
          found.add(token);
        }
      }
    }
    found.sort(Token::byPlace);
    return found;
  }

  private static Set<Term> terms(Query query, String field) {
    Set<Term> terms = new HashSet<>();
    query.visit(QueryVisitor.termCollector(terms));
    terms.removeIf(term -> !term.field().equals(field));
    return terms;
  }

  /** A term that stands at a place; null if the text at hand does not have it there. */
  private @Nullable Token token(String term, int position) {
    if (position < 0 || position >= first.length) {
      return null;
    }
    int from = first[position];
    if (characters.get(from).position() != position) {
      return null; // the place of a per cent sign
    }
    for (int i = from; i < characters.size() && characters.get(i).position() == position; i++) {
      if (characters.get(i).text().equals(term)) {
        return characters.get(i);
      }
    }
    int length = 0;
    for (int i = from; i < characters.size(); i++) {
      Token character = characters.get(i);
      if (!term.startsWith(character.text(), length)) {
        return null;
      }
      length += character.text().length();
      if (length == term.length()) {
        Token start = characters.get(from);
        int places = character.position() + character.length() - position;
        return new Token(term, start.start(), character.end(), position, places, TokenType.WORD);
      }
    }
    return null;
  }
}
