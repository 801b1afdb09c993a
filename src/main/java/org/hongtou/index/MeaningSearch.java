package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.hongtou.index.QueryNode.And;

/**
 * Search by words and by meaning together; see {@link NoticeSearcher#byMeaning}. What words find
 * and what means about the same are two rankings, fused by the places in them (reciprocal rank
 * fusion): a hit gets 1 / (60 + place) from each, times what the ranking counts. 60 is the constant
 * that Cormack, Clarke and Büttcher found to work whatever is fused (SIGIR 2009): the first places
 * differ little, so what both find comes before what only one does.
 *
 * <p>Fields, “phrases” and -exclusions hold for both. Only tasks and targets have a meaning;
 * notices are found by words.
 */
public final class MeaningSearch {
  private static final int K = 60;

  /**
   * How much meaning counts beside words where something has all of them: who finds 充电桩 wants
   * charging piles, and the grid only behind them.
   */
  private static final float BESIDE_ALL_WORDS = 0.1f;

  /** Where nothing has all words, meaning says as much as the words that are there. */
  private static final float BESIDE_SOME_WORDS = 1f;

  /** So far down both rankings are fused; what words find behind it keeps its order. */
  private static final int DEPTH = 10_000;

  /** More that only means about the same is seldom of use. */
  private static final int MOST_NEAR = 100;

  /**
   * Of texts that have nothing to do with the query, the nearest has a cosine of 0.3 to 0.4 with
   * the model of the add-on; of those that have, 0.43 to 0.65.
   */
  private static final float LEAST = 0.4f;

  /** What is much farther than the nearest is beside the point, as a rule. */
  private static final float SHARE = 0.8f;

  private final NoticeSearcher searcher;
  private final IndexSearcher lucene;
  private final Embedder embedder;

  MeaningSearch(NoticeSearcher searcher, IndexSearcher lucene, Embedder embedder) {
    this.searcher = searcher;
    this.lucene = lucene;
    this.embedder = embedder;
  }

  /**
   * Searches; the order is that of the fused places whatever the request's.
   *
   * @throws QuerySyntaxException as {@link NoticeSearcher#search} does
   * @throws IndexException if the index cannot be read
   */
  public SearchResult search(SearchRequest request) throws QuerySyntaxException, IndexException {
    FieldQueries fields = new FieldQueries(request.query());
    And root = RequestFilters.addedTo(QueryParser.parse(request.query()), request);
    Set<HitKind> kinds = AskedKinds.of(root, request.kinds(), fields);
    String wanted = QueryMeaning.words(root);
    if (wanted.isEmpty() || kinds.isEmpty()) {
      return searcher.search(request);
    }
    TextQuery text = new TextQuery(request.query(), root, kinds, fields);
    Query frame = new TextQuery(request.query(), QueryMeaning.frame(root), kinds, fields).all();
    SearchRequest deep =
        request.withOrder(HitOrder.BEST).withPage(Math.max(DEPTH, last(request)), 0);
    try {
      List<ScoreDoc> near =
          near(frame == null ? MatchAllDocsQuery.INSTANCE : frame, kinds, wanted, request);
      NoticeSearcher.Found byWords = searcher.found(text, kinds, deep);
      float weight = byWords.complete() == 0 ? BESIDE_SOME_WORDS : BESIDE_ALL_WORDS;
      List<FieldDoc> fused = fused(byWords.documents().scoreDocs, near, weight);
      long total =
          fused.size()
              - byWords.documents().scoreDocs.length
              + byWords.documents().totalHits.value();
      int from = Math.min(request.offset(), fused.size());
      int to = Math.min(last(request), fused.size());
      TopFieldDocs page =
          new TopFieldDocs(
              new TotalHits(total, TotalHits.Relation.EQUAL_TO),
              fused.subList(from, to).toArray(ScoreDoc[]::new),
              new SortField[] {SortField.FIELD_SCORE});
      // Near in meaning counts as found, wherever words are found at all.
      long complete = byWords.complete() == 0 ? 0 : total;
      return new SearchResult(
          total, complete, searcher.read(text, true, page, 0, page.scoreDocs.length));
    } catch (IOException | RuntimeException e) {
      throw searcher.failure(e);
    }
  }

  private static int last(SearchRequest request) {
    return (int) Math.min(Integer.MAX_VALUE, (long) request.offset() + request.limit());
  }

  private List<ScoreDoc> near(Query frame, Set<HitKind> kinds, String wanted, SearchRequest request)
      throws IOException {
    BooleanQuery.Builder ofKinds = new BooleanQuery.Builder();
    for (HitKind kind : kinds) {
      ofKinds.add(new TermQuery(new Term(IndexSchema.KIND, kind.toString())), Occur.SHOULD);
    }
    Query candidates =
        NearestPassages.withVector(
            new BooleanQuery.Builder()
                .add(frame, Occur.FILTER)
                .add(ofKinds.build(), Occur.FILTER)
                .build());
    BitSet leftOut =
        request.allSources()
            ? new FixedBitSet(Math.max(1, lucene.getIndexReader().maxDoc()))
            : SourceCollapse.repeated(lucene, candidates, kinds);
    byte[] vector = Meaning.bytes(embedder.query(wanted));
    return NearestPassages.of(lucene, vector, candidates, leftOut, MOST_NEAR, LEAST, SHARE);
  }

  /** Of equals, those come first that words find, then in the order of the rankings. */
  private static List<FieldDoc> fused(ScoreDoc[] byWords, List<ScoreDoc> near, float weight) {
    Map<Integer, Float> scores = new LinkedHashMap<>();
    for (int place = 1; place <= byWords.length; place++) {
      scores.put(byWords[place - 1].doc, 1f / (K + place));
    }
    for (int place = 1; place <= near.size(); place++) {
      scores.merge(near.get(place - 1).doc, weight / (K + place), Float::sum);
    }
    List<FieldDoc> fused = new ArrayList<>();
    scores.forEach(
        (document, score) -> fused.add(new FieldDoc(document, score, new Object[] {score})));
    fused.sort(Comparator.comparingDouble(one -> -one.score));
    return fused;
  }
}
