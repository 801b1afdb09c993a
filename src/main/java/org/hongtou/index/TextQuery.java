package org.hongtou.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hongtou.index.QueryNode.And;
import org.hongtou.index.QuerySyntaxException.Reason;
import org.hongtou.index.QueryWords.Group;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A query's syntax tree as Lucene's query: every word in any of a document's fields, the best field
 * counting most, and more for words that stand side by side as in the query.
 */
final class TextQuery {
  /** Each is looked for in a dozen fields; Lucene takes 1024 such in all. */
  private static final int MOST_WORDS = 70;

  private final FieldQueries fields;
  private final And root;
  private final String source;

  /** By the node itself: two equal words are cut twice, and nothing is hashed. */
  private final IdentityHashMap<QueryNode, QueryClause> scanned = new IdentityHashMap<>();

  private final List<QueryClause> words = new ArrayList<>();
  private final List<QueryClause> phrases = new ArrayList<>();
  private final Map<String, Float> weights = new TreeMap<>();
  private final List<Clue> clues;
  private int size;

  /**
   * @param source the query as written, for messages
   * @throws QuerySyntaxException if the query has too many words
   */
  TextQuery(String source, And root, Collection<HitKind> kinds, FieldQueries fields)
      throws QuerySyntaxException {
    this.source = source;
    this.root = root;
    this.fields = fields;
    kinds.forEach(kind -> weights.putAll(IndexSchema.weights(kind)));
    scan(root, true);
    clues = Clues.of(words, phrases);
  }

  /** Cuts all words, and keeps those that are to be marked in a hit. */
  private void scan(QueryNode node, boolean wanted) throws QuerySyntaxException {
    // Not as switches over patterns, here and below: the first use of each takes Java longer than
    // cutting a query.
    if (node instanceof QueryNode.Words word) {
      scanned(node, QueryClause.of(word.text()), wanted ? words : new ArrayList<>());
      QueryClause cut = scanned.get(node);
      count(cut == null ? 0 : wanted ? cut.words().size() + 1 : 1, word.at());
    } else if (node instanceof QueryNode.Phrase phrase) {
      count(1, phrase.at());
      scanned(node, QueryClause.phrase(phrase.text()), wanted ? phrases : new ArrayList<>());
    } else if (node instanceof QueryNode.Field field) {
      count(1, field.at());
    } else if (node instanceof QueryNode.Not not) {
      scan(not.part(), false);
    } else if (node instanceof QueryNode.Or or) {
      scan(or.parts(), wanted);
    } else if (node instanceof QueryNode.And and) {
      scan(and.parts(), wanted);
    }
  }

  private void scan(List<QueryNode> parts, boolean wanted) throws QuerySyntaxException {
    for (QueryNode part : parts) {
      scan(part, wanted);
    }
  }

  private void scanned(QueryNode node, QueryClause cut, List<QueryClause> to) {
    if (!cut.words().isEmpty()) {
      scanned.put(node, cut);
      to.add(cut);
    }
  }

  private void count(int more, int at) throws QuerySyntaxException {
    size += more;
    if (size > MOST_WORDS) {
      throw new QuerySyntaxException(
          Reason.TOO_MANY_WORDS, source, at, String.valueOf(MOST_WORDS), "");
    }
  }

  /** Whether the query has no words that are to be found: everything is, or what its fields say. */
  boolean isBlank() {
    return words.isEmpty() && phrases.isEmpty();
  }

  /**
   * Every word and phrase has to be found; null if the query has none that can be, such as “！？”.
   */
  @Nullable Query all() throws QuerySyntaxException {
    return root.parts().isEmpty() ? MatchAllDocsQuery.INSTANCE : all(root.parts(), Set.of());
  }

  /** Whether {@link #any} may find what {@link #all} doesn't. */
  boolean canBeRelaxed() {
    List<QueryClause> required = new ArrayList<>();
    int others = 0;
    for (QueryNode part : root.parts()) {
      QueryClause cut = scanned.get(part);
      if (cut != null && part instanceof QueryNode.Words) {
        required.add(cut);
      } else if (cut != null || isTextual(part)) {
        others++;
      }
    }
    if (required.isEmpty()) {
      return false;
    }
    QueryClause first = required.getFirst();
    return required.size() + others > 1
        || first.groups().size() > 1
        || !first.relaxed().equals(first.groups());
  }

  /**
   * Whether {@link #any} is of use beside what {@link #all} finds: a document number is found whole
   * or not at all.
   */
  boolean canBeFilled() {
    return canBeRelaxed() && !words.stream().allMatch(QueryClause::isNumber);
  }

  private boolean isTextual(QueryNode part) {
    return part instanceof QueryNode.Or or
        && or.parts().stream().anyMatch(p -> scanned.containsKey(p) || isTextual(p));
  }

  /** One word, or one alternative, is enough; phrases in quotes and fields still have to hold. */
  Query any() throws QuerySyntaxException {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    List<QueryNode> rest = new ArrayList<>();
    boolean phrase = false;
    for (QueryNode part : root.parts()) {
      QueryClause cut = scanned.get(part);
      if (cut != null && part instanceof QueryNode.Words) {
        relax(cut, some);
      } else if (isTextual(part)) {
        some.add(Objects.requireNonNull(one(part, Set.of())), Occur.SHOULD);
      } else {
        phrase |= cut != null;
        rest.add(part);
      }
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Query frame = all(rest, Set.of());
    if (frame != null) {
      query.add(frame, Occur.MUST);
    }
    return query.add(some.build(), phrase ? Occur.SHOULD : Occur.MUST).build();
  }

  private void relax(QueryClause words, BooleanQuery.Builder some) {
    for (Group group : words.relaxed()) {
      some.add(anywhere(tokens(group)), Occur.SHOULD);
    }
    for (Group group : words.groups()) {
      if (!group.isWord()) {
        some.add(anywhere(tokens(group)), Occur.SHOULD);
      }
    }
    words.variants().forEach(other -> some.add(anywhere(other.characters()), Occur.SHOULD));
  }

  /** What {@link #any} finds and {@link #all} doesn't. */
  Query rest(Query all) throws QuerySyntaxException {
    return new BooleanQuery.Builder().add(any(), Occur.MUST).add(all, Occur.MUST_NOT).build();
  }

  /** What is to be marked in a field's text: everything that is asked for, each by itself. */
  Query marked(String field, boolean any) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Set<Query> seen = new LinkedHashSet<>();
    for (QueryClause phrase : phrases) {
      seen.add(inField(field, phrase.characters()));
    }
    for (QueryClause word : words) {
      List<Group> groups = any ? word.relaxed() : word.groups();
      groups.forEach(group -> seen.add(inField(field, tokens(group))));
      seen.add(inField(field, word.characters()));
      word.variants().forEach(other -> seen.add(inField(field, other.characters())));
    }
    seen.forEach(part -> query.add(part, Occur.SHOULD));
    return query.build();
  }

  /** Null if there is nothing in the parts that can be found. */
  private @Nullable Query all(List<QueryNode> parts, Set<Role> around) throws QuerySyntaxException {
    Set<Role> roles = roles(parts, around);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean positive = false;
    boolean empty = true;
    for (QueryNode part : parts) {
      boolean not = part instanceof QueryNode.Not;
      Query one =
          part instanceof QueryNode.Not negated
              ? excluded(negated.part(), roles)
              : one(part, roles);
      if (one != null) {
        boolean filter = !AskedKinds.alternatives(part).isEmpty();
        query.add(one, not ? Occur.MUST_NOT : filter ? Occur.FILTER : Occur.MUST);
        positive |= !not && !filter;
        empty = false;
      }
    }
    if (!positive) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return empty ? null : query.build();
  }

  /** Roles that stand beside a unit hold of that unit: unit:省商务厅 role:lead is where it leads. */
  Set<Role> roles(List<QueryNode> parts, Set<Role> around) throws QuerySyntaxException {
    Set<Role> roles = new TreeSet<>();
    for (QueryNode part : parts) {
      List<QueryNode.Field> alternatives = AskedKinds.alternatives(part);
      if (alternatives.stream().allMatch(field -> field.field() == QueryField.ROLE)) {
        for (QueryNode.Field field : alternatives) {
          roles.add(fields.role(field));
        }
      }
    }
    return roles.isEmpty() ? around : roles;
  }

  private @Nullable Query one(QueryNode node, Set<Role> roles) throws QuerySyntaxException {
    QueryClause cut = scanned.get(node);
    boolean phrase = node instanceof QueryNode.Phrase;
    if (phrase || node instanceof QueryNode.Words) {
      return cut == null ? null : phrase ? anywhere(cut.characters()) : words(cut);
    }
    if (node instanceof QueryNode.Field field) {
      return new ConstantScoreQuery(fields.query(field, roles));
    }
    return node instanceof QueryNode.Or or
        ? some(or.parts(), roles)
        : all(node instanceof QueryNode.And and ? and.parts() : List.of(node), roles);
  }

  private @Nullable Query some(List<QueryNode> parts, Set<Role> roles) throws QuerySyntaxException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean empty = true;
    for (QueryNode part : parts) {
      Query one = one(part, roles);
      if (one != null) {
        query.add(one, Occur.SHOULD);
        empty = false;
      }
    }
    return empty ? null : query.build();
  }

  /** One word excludes that word (-和服 leaves 产品和服务), more exclude the phrase. */
  private @Nullable Query excluded(QueryNode node, Set<Role> roles) throws QuerySyntaxException {
    QueryClause cut = scanned.get(node);
    return cut != null && node instanceof QueryNode.Words
        ? anywhere(cut.words().size() == 1 ? cut.words() : cut.characters())
        : one(node, roles);
  }

  private Query words(QueryClause words) {
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    for (Group group : words.groups()) {
      List<Query> ways = new ArrayList<>();
      ways.add(anywhere(tokens(group)));
      words.covering(group).forEach(other -> ways.add(anywhere(other.characters())));
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      ways.forEach(way -> any.add(way, Occur.SHOULD));
      each.add(ways.size() == 1 ? ways.getFirst() : any.build(), Occur.MUST);
    }
    if (words.words().size() == 1) {
      return each.build();
    }
    // HanLP may cut the text otherwise than the query; then the characters themselves are enough.
    return new BooleanQuery.Builder()
        .add(each.build(), Occur.SHOULD)
        .add(anywhere(words.characters()), Occur.SHOULD)
        .build();
  }

  private Query anywhere(List<Token> wanted) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    weights.keySet().forEach(field -> any.add(inField(field, wanted), Occur.SHOULD));
    return any.build();
  }

  /** What speaks for a document. */
  List<Clue> clues() {
    return clues;
  }

  /** How much each field counts that words are looked for in. */
  Map<String, Float> weights() {
    return weights;
  }

  /** A query that finds what another finds, and scores it by the clues and its {@link Standing}. */
  Query scored(Query found) {
    if (isBlank()) {
      return found;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(found, Occur.FILTER);
    clues.forEach(clue -> query.add(clue.query(weights), Occur.SHOULD));
    return new FunctionScoreQuery(query.build(), Standing.FACTOR);
  }

  /** What a group is found by: a word by itself, a phrase by its characters. */
  static List<Token> tokens(Group group) {
    return group.isWord() ? group.tokens() : TokenScanner.characters(group.text());
  }

  static Query inField(String field, List<Token> tokens) {
    return inField(field, tokens, 0);
  }

  static Query inField(String field, List<Token> tokens, int slop) {
    if (tokens.size() == 1) {
      return new TermQuery(new Term(field, tokens.getFirst().text()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    int first = tokens.getFirst().position();
    for (Token token : tokens) {
      phrase.add(new Term(field, token.text()), token.position() - first);
    }
    return phrase.build();
  }
}
