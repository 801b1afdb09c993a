package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.hongtou.index.Completion.Kind;
import org.hongtou.words.Pinyin;

/**
 * Completes what somebody types, in characters, pinyin or initials, to names and words of the
 * index; see {@link NoticeIndex#completer}. All methods may be called from several threads.
 */
public final class Completer {
  private static final int LONGEST = 60;

  /** Titles and indicators are also completed from inside; one letter or character is in all. */
  private static final int SHORTEST_INSIDE = 2;

  private static final int SHORTEST_LATIN_INSIDE = 4;
  private static final int SHORTEST_NAME = 2;

  private final IndexFolder folder;
  private final IndexReader reader;
  private final NoticeSearcher searcher;

  Completer(IndexFolder folder, IndexReader reader, NoticeSearcher searcher) {
    this.folder = folder;
    this.reader = reader;
    this.searcher = searcher;
  }

  /**
   * How well a name fits.
   *
   * @param cost how far what was typed is from it
   * @param inside whether it has something before what was typed
   * @param count how many documents of the index have it
   */
  private record Fit(int cost, boolean inside, int count) {
    static final Comparator<Fit> BEST_FIRST =
        Comparator.comparingInt(Fit::cost)
            .thenComparing(Fit::inside)
            .thenComparing(Comparator.comparingInt(Fit::count).reversed());

    static Fit both(Fit a, Fit b) {
      Fit better = BEST_FIRST.compare(a, b) <= 0 ? a : b;
      return new Fit(better.cost, better.inside, a.count + b.count);
    }
  }

  /**
   * Names and words that begin with what was typed or sound like it, each with hits: units first,
   * then words, indicators and titles, taken from all kinds in turn until there are enough. What is
   * misspelt is only completed where nothing else fits.
   *
   * @param limit how many at most
   * @throws IndexException if the index cannot be read
   */
  public List<Completion> complete(String typed, int limit) throws IndexException {
    String normal = TokenScanner.normalized(typed.strip());
    String letters = Pinyin.letters(normal).replace(" ", "");
    SpokenInput input = new SpokenInput(SpokenInput.isLatin(letters) ? letters : normal);
    if (input.length() == 0 || input.length() > LONGEST) {
      return List.of();
    }
    try {
      Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
      for (Kind kind : Kind.values()) {
        names.put(kind, bestFirst(fitting(kind, input), limit));
      }
      return taken(names, limit);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  private static List<String> bestFirst(Map<String, Fit> fits, int limit) {
    boolean exact = fits.values().stream().anyMatch(fit -> fit.cost() == 0);
    return fits.entrySet().stream()
        .filter(entry -> !exact || entry.getValue().cost() == 0)
        .sorted(
            Map.Entry.<String, Fit>comparingByValue(Fit.BEST_FIRST)
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .limit(limit)
        .toList();
  }

  /** From each kind in turn, so that words, of which there are most, leave room for the others. */
  private List<Completion> taken(Map<Kind, List<String>> names, int limit) throws IndexException {
    List<Completion> taken = new ArrayList<>();
    for (int i = 0; i < limit; i++) {
      for (Map.Entry<Kind, List<String>> ofKind : names.entrySet()) {
        if (taken.size() < limit && i < ofKind.getValue().size()) {
          String name = ofKind.getValue().get(i);
          String query = query(ofKind.getKey(), name);
          long total = total(query);
          if (total > 0) {
            taken.add(new Completion(ofKind.getKey(), name, query, total));
          }
        }
      }
    }
    taken.sort(
        Comparator.comparing(Completion::kind)
            .thenComparing(Comparator.comparingLong(Completion::total).reversed())
            .thenComparing(Completion::text));
    return taken;
  }

  private static String query(Kind kind, String name) {
    return switch (kind) {
      case UNIT -> FieldText.of(QueryField.UNIT, name);
      case INDICATOR -> FieldText.of(QueryField.INDICATOR, name);
      case TERM -> name;
      // Tasks have the words of their notice's title, too.
      case TITLE ->
          QueryField.KIND + ":" + HitKind.NOTICE + " \"" + name.replaceAll("[\"“”＂]", " ") + '"';
    };
  }

  private long total(String query) throws IndexException {
    try {
      SearchResult result = searcher.search(SearchRequest.of(query).withPage(0, 0));
      return result.complete();
    } catch (QuerySyntaxException e) {
      return 0; // a name with quotes of its own, or one longer than a query may be
    }
  }

  // ---- names of the index

  private Map<String, Fit> fitting(Kind kind, SpokenInput input) throws IOException {
    Map<String, Fit> fits = new HashMap<>();
    switch (kind) {
      case UNIT ->
          IndexWords.visitUnits(
              reader,
              (name, boundary, count) -> {
                for (int start = 0; start <= name.length() - SHORTEST_NAME; start++) {
                  int cost = boundary[start] ? cost(input, name, start) : -1;
                  if (cost >= 0 && isBalanced(name.substring(start))) {
                    fits.merge(name.substring(start), new Fit(cost, false, count), Fit::both);
                  }
                }
              });
      case TERM ->
          IndexWords.visitTexts(
              reader,
              (word, count) -> {
                boolean name =
                    word.length() >= SHORTEST_NAME
                        && !word.chars().allMatch(c -> c >= '0' && c <= '9');
                int cost = name ? cost(input, word, 0) : -1;
                if (cost >= 0) {
                  fits.merge(word, new Fit(cost, false, count), Fit::both);
                }
              });
      case INDICATOR -> fittingValues(IndexSchema.INDICATOR_NAME, input, fits);
      case TITLE -> fittingValues(IndexSchema.TITLE, input, fits);
    }
    return fits;
  }

  private static int cost(SpokenInput input, String name, int start) {
    int cost = input.costOfBeginning(name, start);
    return cost != 0 && input.areInitialsOf(name, start) ? 0 : cost;
  }

  /** So that jizhan is 基站, not what stands in 省级|战略. */
  private static boolean isWordAt(String name, int start) {
    return QueryWords.words(TokenScanner.scan(name)).stream()
        .anyMatch(word -> word.start() == start);
  }

  /** A part of 地方金融管理局(知识产权局) from inside the brackets on is no name. */
  private static boolean isBalanced(String name) {
    return name.chars().filter(c -> c == '(').count() == name.chars().filter(c -> c == ')').count();
  }

  private void fittingValues(String field, SpokenInput input, Map<String, Fit> fits)
      throws IOException {
    boolean latin = SpokenInput.isLatin(input.typed());
    boolean inside = input.length() >= (latin ? SHORTEST_LATIN_INSIDE : SHORTEST_INSIDE);
    for (LeafReaderContext segment : reader.leaves()) {
      SortedDocValues values = DocValues.getSorted(segment.reader(), field);
      int[] counts = new int[values.getValueCount()];
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        counts[values.ordValue()]++;
      }
      for (int ordinal = 0; ordinal < counts.length; ordinal++) {
        String name = values.lookupOrd(ordinal).utf8ToString();
        String normal = TokenScanner.normalized(name);
        int cost = cost(input, normal, 0);
        int start = 0;
        while (cost != 0 && inside && ++start < normal.length()) {
          int here = input.costOfBeginning(normal, start);
          boolean better = here >= 0 && (cost < 0 || here < cost);
          cost = better && (!latin || isWordAt(normal, start)) ? here : cost;
        }
        if (cost >= 0) {
          fits.merge(name, new Fit(cost, start > 0, counts[ordinal]), Fit::both);
        }
      }
    }
  }
}
