package org.hongtou.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hongtou.index.QueryWords.Group;
import org.hongtou.words.UnitAliases;

/**
 * A query as Lucene's: every word in any of a document's fields, the best field counting most, and
 * more for words that stand side by side as in the query.
 */
final class TextQuery {
  /** How much the fields beside the best one count. */
  private static final float OTHER_FIELDS = 0.2f;

  /** How much it counts that words written together stand together. */
  private static final float TOGETHER = 4f;

  /** Each is looked for in a dozen fields; Lucene takes 1024 such in all. */
  private static final int MOST_WORDS = 70;

  private final List<Words> required = new ArrayList<>();
  private final List<List<Token>> phrases = new ArrayList<>();
  private final List<List<Token>> excluded = new ArrayList<>();
  private final boolean blank;
  private final Map<String, Float> weights = new TreeMap<>();

  /** A clause without quotes. */
  private record Words(
      List<Token> words, List<Group> groups, List<Token> characters, List<List<Token>> aliases) {
    Words(String text, List<Token> tokens) {
      this(
          QueryWords.words(tokens),
          QueryWords.groups(tokens),
          QueryWords.characters(tokens),
          UnitAliases.of(TokenScanner.normalized(text)).stream()
              .map(name -> QueryWords.characters(TokenScanner.scan(name)))
              .toList());
    }

    /**
     * What is enough where not everything is found: words of two or more characters, and numbers.
     * Single characters stay together; alone they are in every notice.
     */
    List<Group> relaxed() {
      List<Group> telling =
          words.stream()
              .filter(w -> w.length() > 1 || w.type() == TokenType.ALPHANUMERIC)
              .map(w -> new Group(List.of(w)))
              .toList();
      return telling.isEmpty() ? groups : telling;
    }
  }

  /**
   * @throws QuerySyntaxException if the query has too many words
   */
  TextQuery(SearchQuery query, Collection<HitKind> kinds) throws QuerySyntaxException {
    blank = query.clauses().isEmpty();
    kinds.forEach(kind -> weights.putAll(IndexSchema.weights(kind)));
    for (SearchQuery.Clause clause : query.clauses()) {
      List<Token> tokens = TokenScanner.scan(clause.text());
      if (tokens.isEmpty()) {
        continue;
      }
      if (clause.excluded()) {
        excluded.add(excludedTokens(clause, tokens));
      } else if (clause.exact()) {
        phrases.add(QueryWords.characters(tokens));
      } else {
        required.add(new Words(clause.text(), tokens));
      }
      if (size() > MOST_WORDS) {
        throw new QuerySyntaxException(
            "The query has more than "
                + MOST_WORDS
                + " words; shorten it, or put quotes around what is to be found exactly.",
            query.source(),
            clause.position());
      }
    }
  }

  private int size() {
    int size = phrases.size() + excluded.size();
    for (Words words : required) {
      size += words.words().size() + 1;
    }
    return size;
  }

  /** One word excludes that word (-和服 leaves 产品和服务), more exclude the phrase. */
  private static List<Token> excludedTokens(SearchQuery.Clause clause, List<Token> tokens) {
    List<Token> words = QueryWords.words(tokens);
    return words.size() == 1 && !clause.exact() ? words : QueryWords.characters(tokens);
  }

  /** Whether the query is empty: everything is asked for. */
  boolean isBlank() {
    return blank;
  }

  /** Whether the query has characters but none that can be found, such as “！？”. */
  boolean findsNothing() {
    return !blank && required.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
  }

  /** Whether {@link #any} may find what {@link #all} doesn't. */
  boolean canBeRelaxed() {
    if (required.isEmpty()) {
      return false;
    }
    Words first = required.getFirst();
    return required.size() + phrases.size() > 1
        || first.groups().size() > 1
        || !first.relaxed().equals(first.groups());
  }

  /** Every word and phrase has to be found. */
  Query all() {
    BooleanQuery.Builder query = frame();
    for (Words words : required) {
      query.add(words(words), Occur.MUST);
    }
    return query.build();
  }

  /** One word is enough; phrases in quotes still have to be found. */
  Query any() {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    for (Words words : required) {
      for (Group group : words.relaxed()) {
        some.add(anywhere(tokens(group), 1), Occur.SHOULD);
      }
      if (words.words().size() > 1) {
        some.add(anywhere(words.characters(), TOGETHER), Occur.SHOULD);
      }
      // 小微企业 is 小, 微 and 企业: the singles count where they stand together, but are not enough.
      for (Group group : words.groups()) {
        if (!group.isWord()) {
          some.add(anywhere(tokens(group), 1), Occur.SHOULD);
        }
      }
      words.aliases().forEach(name -> some.add(anywhere(name, 1), Occur.SHOULD));
    }
    return frame().add(some.build(), phrases.isEmpty() ? Occur.MUST : Occur.SHOULD).build();
  }

  /** What is to be marked in a field's text: everything that is asked for, each by itself. */
  Query marked(String field, boolean any) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Set<Query> seen = new LinkedHashSet<>();
    for (List<Token> phrase : phrases) {
      seen.add(inField(field, phrase));
    }
    for (Words words : required) {
      List<Group> groups = any ? words.relaxed() : words.groups();
      groups.forEach(group -> seen.add(inField(field, tokens(group))));
      seen.add(inField(field, words.characters()));
      words.aliases().forEach(name -> seen.add(inField(field, name)));
    }
    seen.forEach(part -> query.add(part, Occur.SHOULD));
    return query.build();
  }

  private BooleanQuery.Builder frame() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (List<Token> phrase : phrases) {
      query.add(anywhere(phrase, TOGETHER), Occur.MUST);
    }
    for (List<Token> phrase : excluded) {
      query.add(anywhere(phrase, 1), Occur.MUST_NOT);
    }
    if (phrases.isEmpty() && required.isEmpty()) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return query;
  }

  private Query words(Words words) {
    Query asWritten = asWritten(words);
    if (words.aliases().isEmpty()) {
      return asWritten;
    }
    List<Query> names = new ArrayList<>();
    names.add(asWritten);
    words.aliases().forEach(name -> names.add(anywhere(name, 1)));
    return new DisjunctionMaxQuery(names, 0);
  }

  private Query asWritten(Words words) {
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    for (Group group : words.groups()) {
      each.add(anywhere(tokens(group), 1), Occur.MUST);
    }
    if (words.words().size() == 1) {
      return each.build();
    }
    // HanLP may cut the text otherwise than the query; then the characters themselves are enough.
    return new BooleanQuery.Builder()
        .add(each.build(), Occur.SHOULD)
        .add(anywhere(words.characters(), TOGETHER), Occur.SHOULD)
        .build();
  }

  private Query anywhere(List<Token> wanted, float weight) {
    List<Query> fields = new ArrayList<>();
    weights.forEach(
        (field, boost) -> fields.add(new BoostQuery(inField(field, wanted), boost * weight)));
    return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
  }

  /** What a group is found by: a word by itself, a phrase by its characters. */
  private static List<Token> tokens(Group group) {
    return group.isWord() ? group.tokens() : QueryWords.characters(TokenScanner.scan(text(group)));
  }

  private static String text(Group group) {
    StringBuilder text = new StringBuilder();
    group.tokens().forEach(token -> text.append(token.text()));
    return text.toString();
  }

  private static Query inField(String field, List<Token> tokens) {
    if (tokens.size() == 1) {
      return new TermQuery(new Term(field, tokens.getFirst().text()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    int first = tokens.getFirst().position();
    for (Token token : tokens) {
      phrase.add(new Term(field, token.text()), token.position() - first);
    }
    return phrase.build();
  }
}
