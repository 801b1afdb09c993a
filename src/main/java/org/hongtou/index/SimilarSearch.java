package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.hongtou.index.NoticeSearcher.FoundHits;
import org.hongtou.index.QueryNode.And;
import org.hongtou.index.QueryNode.Or;
import org.hongtou.index.QueryNode.Words;
import org.hongtou.index.TellingWords.Telling;
import org.hongtou.model.Notice;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is like a notice or task, see {@link NoticeIndex#similar}. All methods may be called
 * from several threads.
 */
public final class SimilarSearch {
  /** What shares fewer of the words is not alike. */
  private static final double LEAST_SHARED = 0.2;

  private static final int MOST_SHOWN = 6;
  private static final float OTHER_FIELDS = 0.2f;

  private final IndexFolder folder;
  private final IndexSearcher lucene;
  private final NoticeSearcher searcher;

  SimilarSearch(IndexFolder folder, IndexSearcher lucene, NoticeSearcher searcher) {
    this.folder = folder;
    this.lucene = lucene;
    this.searcher = searcher;
  }

  /**
   * What is most like a notice, or a task of it, by the words that tell what it is about. The
   * notice itself is left out, and whatever the index has as the same notice.
   *
   * @param notice of the index or not
   * @param path by which the index has the notice, if it has it, where that isn't its own; null for
   *     its own
   * @param task one of its tasks; null for the whole notice
   * @param filters kinds, filters and page; its query is not looked at
   * @throws QuerySyntaxException if a filter has a wrong value, such as the year 99
   * @throws IndexException if the index cannot be read
   */
  public SimilarResult find(
      Notice notice, @Nullable String path, @Nullable Task task, SearchRequest filters)
      throws QuerySyntaxException, IndexException {
    try {
      Set<String> same = same(notice, path == null ? notice.source().path() : path);
      TellingWords ofNotice = new TellingWords(lucene, notice, task);
      Map<String, Telling> heaviest = new LinkedHashMap<>();
      BooleanQuery.Builder ofKinds = new BooleanQuery.Builder();
      for (HitKind kind : new TreeSet<>(filters.kinds())) {
        List<Telling> telling = ofNotice.of(kind, same.isEmpty() ? 1 : 2);
        telling.forEach(word -> heaviest.putIfAbsent(word.text(), word));
        ofKinds.add(alike(kind, telling), Occur.SHOULD);
      }
      List<String> words = List.copyOf(heaviest.keySet());
      if (words.isEmpty()) {
        return new SimilarResult(words, List.copyOf(same), 0, List.of());
      }
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      query.add(ofKinds.build(), Occur.MUST);
      query.add(filter(filters), Occur.FILTER);
      query.add(
          new TermInSetQuery(IndexSchema.PATH, same.stream().map(BytesRef::new).toList()),
          Occur.MUST_NOT);
      FoundHits found =
          searcher.hits(query.build(), marks(words, filters.kinds()), filters.kinds(), filters);
      List<SimilarHit> hits = new ArrayList<>();
      for (int i = 0; i < found.hits().size(); i++) {
        Hit hit = found.hits().get(i);
        int document = found.documents().get(i);
        hits.add(new SimilarHit(shared(heaviest.values(), hit.kind(), document), hit));
      }
      return new SimilarResult(words, List.copyOf(same), found.total(), hits);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /** The paths of the notice itself and of what is the same, in order. */
  private Set<String> same(Notice notice, String own) throws IOException {
    Set<String> same = new TreeSet<>();
    NoticeList.names(lucene.getIndexReader())
        .forEach(
            (path, names) -> {
              if (path.equals(own) || names.id().equals(notice.id())) {
                same.add(path);
              }
            });
    same.addAll(SourceList.sameAs(lucene.getIndexReader(), SourceFacts.of(notice).evidence()));
    return same;
  }

  /** Documents of a kind that have enough of the words, those in titles counting more. */
  private static Query alike(HitKind kind, List<Telling> words) {
    if (words.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    for (Telling word : words) {
      some.add(new BoostQuery(anywhere(kind, word), word.weight()), Occur.SHOULD);
    }
    some.setMinimumNumberShouldMatch((int) Math.ceil(words.size() * LEAST_SHARED));
    return new BooleanQuery.Builder()
        .add(some.build(), Occur.MUST)
        .add(new TermQuery(new Term(IndexSchema.KIND, kind.toString())), Occur.FILTER)
        .build();
  }

  private static Query anywhere(HitKind kind, Telling word) {
    List<Query> anywhere = new ArrayList<>();
    weights(kind)
        .forEach(
            (field, weight) ->
                anywhere.add(new BoostQuery(TextQuery.inField(field, word.tokens()), weight)));
    return new DisjunctionMaxQuery(anywhere, OTHER_FIELDS);
  }

  /** Where the words count: not in names of units, nor in what a task owes to its notice. */
  private static Map<String, Float> weights(HitKind kind) {
    return switch (kind) {
      case NOTICE -> Map.of(IndexSchema.TITLE, 2f, IndexSchema.TEXT, 1f);
      case TASK ->
          Map.of(
              IndexSchema.TASK_TITLE, 1.6f,
              IndexSchema.TASK_TEXT, 1f,
              IndexSchema.TASK_SECTION, 0.5f);
      case TARGET -> Map.of(IndexSchema.TARGET_INDICATOR, 1.5f, IndexSchema.TARGET_TEXT, 1f);
    };
  }

  private static Query filter(SearchRequest filters) throws QuerySyntaxException {
    FieldQueries fields = new FieldQueries("");
    And root = RequestFilters.addedTo(new And(List.of()), filters);
    Query all = new TextQuery("", root, filters.kinds(), fields).all();
    return all == null ? MatchNoDocsQuery.INSTANCE : all;
  }

  /** As many of the words as a query may have; the first are the most telling. */
  private static TextQuery marks(List<String> words, Set<HitKind> kinds)
      throws QuerySyntaxException {
    List<QueryNode> each = new ArrayList<>();
    words.forEach(word -> each.add(new Words(word, 0)));
    try {
      return new TextQuery("", new And(List.of(new Or(each))), kinds, new FieldQueries(""));
    } catch (QuerySyntaxException e) {
      if (words.size() == 1) {
        throw e;
      }
      return marks(words.subList(0, words.size() / 2), kinds);
    }
  }

  /** Which of the words a document has, in their order. */
  private List<String> shared(Collection<Telling> words, HitKind kind, int document)
      throws IOException {
    List<LeafReaderContext> segments = lucene.getIndexReader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    int inSegment = document - segment.docBase;
    List<String> shared = new ArrayList<>();
    for (Telling word : words) {
      Query query = lucene.rewrite(anywhere(kind, word));
      Scorer found = lucene.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(segment);
      if (found != null && found.iterator().advance(inSegment) == inSegment) {
        shared.add(word.text());
      }
    }
    // 毕业 says nothing beside 毕业生.
    return shared.stream()
        .filter(word -> shared.stream().noneMatch(o -> !o.equals(word) && o.contains(word)))
        .limit(MOST_SHOWN)
        .toList();
  }
}
