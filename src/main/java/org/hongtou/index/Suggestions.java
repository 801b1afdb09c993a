package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.hongtou.index.QueryNode.And;
import org.hongtou.words.Pinyin;

/**
 * Puts right what is misspelt in a query, or typed as pinyin: words and values of fields that occur
 * nowhere in the index are replaced by what {@link Respelling} proposes, as long as that has hits.
 */
final class Suggestions {
  /** A query with fewer hits may be misspelt; its pinyin is then read even where it occurs. */
  static final int FEW = 5;

  private static final int MOST = 3;
  private static final int MOST_TRIED = 6;
  private static final int LONGEST_LATIN = 40;
  private static final int LONGEST_CHINESE = 20;

  private static final Set<QueryField> OF_UNITS =
      EnumSet.of(QueryField.UNIT, QueryField.LEAD, QueryField.SUPPORT, QueryField.ISSUER);
  private static final Set<QueryField> OF_WORDS =
      EnumSet.of(QueryField.REGION, QueryField.TYPE, QueryField.INDICATOR);

  private final IndexSearcher lucene;
  private final NoticeSearcher searcher;
  private final SearchRequest request;
  private final String query;

  /**
   * A word of the query, or several of pinyin side by side.
   *
   * @param units whether only units may be meant
   * @param found how many documents have it
   */
  private record Part(int start, int end, boolean latin, boolean units, boolean word, int found) {}

  /** How much of a proposal has to be found, the strictest first. */
  private enum Way {
    /** 智慧城市 where its words stand together; so 指挥 and 城市 somewhere in a text are not proposed. */
    AS_PHRASE,
    ALL_WORDS,
    ANY_WORD
  }

  Suggestions(IndexSearcher lucene, NoticeSearcher searcher, SearchRequest request) {
    this.lucene = lucene;
    this.searcher = searcher;
    this.request = request;
    this.query = request.query();
  }

  List<Suggestion> of(SearchResult result)
      throws QuerySyntaxException, IndexException, IOException {
    List<Part> parts = new ArrayList<>();
    collect(QueryParser.parse(query), parts);
    List<Part> wrong = joined(parts.stream().filter(part -> part.found() == 0).toList());
    boolean rare = wrong.isEmpty();
    if (rare && !result.anyWord()) {
      wrong = joined(parts.stream().filter(p -> p.latin() && p.found() < FEW).toList());
    }
    Map<Part, List<String>> proposals = new LinkedHashMap<>();
    for (Part part : wrong) {
      List<String> ofPart = proposals(part, !rare);
      if (!ofPart.isEmpty()) {
        proposals.put(part, ofPart);
      }
    }
    long least = rare ? result.complete() : 0;
    for (Way way : Way.values()) {
      List<Suggestion> found = tried(proposals, least, way);
      if (!found.isEmpty() || (way == Way.ALL_WORDS && result.complete() > 0)) {
        return found;
      }
    }
    return List.of();
  }

  // ---- what is wrong

  private void collect(QueryNode node, List<Part> parts) throws QuerySyntaxException, IOException {
    switch (node) {
      case QueryNode.And and -> {
        for (QueryNode part : and.parts()) {
          collect(part, parts);
        }
      }
      case QueryNode.Or or -> {
        for (QueryNode part : or.parts()) {
          collect(part, parts);
        }
      }
      case QueryNode.Not not -> {} // that something isn't found is what was asked for
      case QueryNode.Words words -> add(node, words.at(), words.text(), true, false, parts);
      case QueryNode.Phrase phrase ->
          add(node, phrase.at() + 1, phrase.text(), false, false, parts);
      case QueryNode.Field field -> {
        boolean units = OF_UNITS.contains(field.field());
        if (units || OF_WORDS.contains(field.field())) {
          add(node, field.at(), field.value(), false, units, parts);
        }
      }
    }
  }

  private void add(
      QueryNode node, int at, String text, boolean word, boolean units, List<Part> parts)
      throws QuerySyntaxException, IOException {
    int end = at + text.length();
    String letters = letters(text);
    boolean latin = SpokenInput.isLatin(letters);
    boolean chinese = letters.codePoints().anyMatch(Character::isIdeographic);
    boolean here = end <= query.length() && query.substring(at, end).equals(text);
    boolean pinyin = letters.chars().filter(c -> SpokenInput.isLatin((char) c)).count() > 3;
    if (here && letters.length() > 1 && (latin || chinese || pinyin)) {
      parts.add(new Part(at, end, latin, units, word, count(node)));
    }
  }

  private static String letters(String text) {
    String letters = Pinyin.letters(TokenScanner.normalized(text));
    return SpokenInput.isLatin(letters) ? letters : TokenScanner.normalized(text);
  }

  /** How many documents of the whole index have a part of the query, whatever its other parts. */
  private int count(QueryNode node) throws QuerySyntaxException, IOException {
    Query alone =
        new TextQuery(
                query,
                new And(List.of(node)),
                EnumSet.allOf(HitKind.class),
                new FieldQueries(query))
            .all();
    return alone == null ? Integer.MAX_VALUE : lucene.count(alone);
  }

  /** Pinyin with a space between the syllables is one part. */
  private List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      Part last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && last.latin()
          && part.latin()
          && last.word()
          && part.word()
          && query.substring(last.end(), part.start()).isBlank()) {
        joined.removeLast();
        joined.add(new Part(last.start(), part.end(), true, false, true, 0));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  // ---- what may be right

  private List<String> proposals(Part part, boolean loose) throws IOException {
    StringBuilder letters = new StringBuilder();
    Set<Integer> spaces = new HashSet<>();
    for (String word : query.substring(part.start(), part.end()).split("\\s+", -1)) {
      if (!letters.isEmpty()) {
        spaces.add(letters.length());
      }
      letters.append(letters(word));
    }
    if (letters.length() > (part.latin() ? LONGEST_LATIN : LONGEST_CHINESE)) {
      return List.of();
    }
    String typed = letters.toString();
    return new Respelling(typed, part.units())
        .proposals(lucene.getIndexReader(), spaces, loose).stream()
            .filter(proposal -> !proposal.equals(typed))
            .toList();
  }

  /** The proposals that have hits, one part changing while the others have their best. */
  private List<Suggestion> tried(Map<Part, List<String>> proposals, long least, Way way)
      throws QuerySyntaxException, IndexException {
    Map<String, Suggestion> found = new LinkedHashMap<>();
    for (Map.Entry<Part, List<String>> changing : proposals.entrySet()) {
      for (String proposal : changing.getValue()) {
        if (found.size() == MOST_TRIED) {
          break;
        }
        Part part = changing.getKey();
        String corrected = corrected(proposals, part, proposal, false);
        boolean fits =
            way != Way.AS_PHRASE || total(corrected(proposals, part, proposal, true), way) > 0;
        long total = fits ? total(corrected, way) : 0;
        if (total > least) {
          found.putIfAbsent(corrected, new Suggestion(corrected, total));
        }
      }
    }
    // Pinyin says nothing of which is meant, so what most hits have; a wrong character does.
    boolean pinyin = proposals.keySet().stream().allMatch(Part::latin);
    Stream<Suggestion> inOrder =
        pinyin
            ? found.values().stream().sorted(Comparator.comparingLong(Suggestion::total).reversed())
            : found.values().stream();
    return inOrder.limit(MOST).toList();
  }

  private long total(String corrected, Way way) throws QuerySyntaxException, IndexException {
    SearchResult result = searcher.search(request.withQuery(corrected).withPage(0, 0));
    return way == Way.ANY_WORD ? result.total() : result.complete();
  }

  private String corrected(
      Map<Part, List<String>> proposals, Part changing, String proposal, boolean phrases) {
    StringBuilder corrected = new StringBuilder();
    int at = 0;
    for (Map.Entry<Part, List<String>> one : proposals.entrySet()) {
      Part part = one.getKey();
      String text = part.equals(changing) ? proposal : one.getValue().getFirst();
      boolean quoted = phrases && part.word();
      corrected
          .append(query, at, part.start())
          .append(quoted ? '"' + text.replace(" ", "\" \"") + '"' : text);
      at = part.end();
    }
    return corrected.append(query, at, query.length()).toString();
  }
}
