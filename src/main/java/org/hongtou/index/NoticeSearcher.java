package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.hongtou.index.QueryNode.And;

/**
 * Search in an index; see {@link NoticeIndex#searcher}. All methods may be called from several
 * threads.
 *
 * <p>Words of the query have to be found all, anywhere in a document's title and text: for a task
 * also in its units' names, its section and the title of its notice, for a target also in its
 * task's. Where fewer than ten have all words, documents follow that have some of them, and the
 * result says so. A “phrase” in quotes is found wherever exactly its characters stand together,
 * punctuation and spaces aside.
 *
 * <p>-word is not to be found; OR or 或 joins its two neighbours, brackets join more. Fields are
 * {@code unit: role: region: issuer: type: number: cites: year: due: value: indicator: kind:}, or
 * their Chinese names, with dates and figures as people write them ({@code due:..2025}, {@code
 * value:>=1000亿元}). Words may be left out, fields always have to hold.
 */
public final class NoticeSearcher {

  /** Where fewer documents than a page have all words, others follow that have some. */
  private static final int ENOUGH = SearchRequest.DEFAULT_LIMIT;

  private static final int MOST_CLAUSES = 200_000;

  private static final SortField BY_PATH = new SortField(IndexSchema.PATH, SortField.Type.STRING);
  private static final SortField BY_ORDINAL =
      new SortField(IndexSchema.ORDINAL, SortField.Type.INT);
  private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, BY_PATH, BY_ORDINAL);
  private static final Sort NEWEST_FIRST =
      new Sort(new SortField(IndexSchema.DATE, SortField.Type.STRING, true), BY_PATH, BY_ORDINAL);

  private static final Sort DUE_FIRST =
      new Sort(
          new SortField(IndexSchema.DUE, SortField.Type.LONG, false, Long.MAX_VALUE),
          BY_PATH,
          BY_ORDINAL);
  private static final Sort LARGEST_FIRST =
      new Sort(
          new SortField(
              IndexSchema.VALUE_ORDER, SortField.Type.DOUBLE, true, Double.NEGATIVE_INFINITY),
          BY_PATH,
          BY_ORDINAL);

  private final IndexFolder folder;
  private final IndexSearcher lucene;

  static {
    // Lucene's limit of 1024 is against patterns that stand for all words of an index. Ours have
    // at most 1000 characters and 70 words, but each is looked for in 17 fields, in all wordings.
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  NoticeSearcher(IndexFolder folder, IndexSearcher lucene) {
    this.folder = folder;
    this.lucene = lucene;
  }

  /**
   * Searches.
   *
   * @throws QuerySyntaxException if the query can't be understood: a quote or bracket isn't closed,
   *     a field is empty, misspelt or has a wrong value; or if it is too long
   * @throws IndexException if the index cannot be read
   */
  public SearchResult search(SearchRequest request) throws QuerySyntaxException, IndexException {
    return search(request, false);
  }

  /**
   * Searches, and says of each hit why it stands where it does.
   *
   * @throws QuerySyntaxException as {@link #search(SearchRequest)}
   * @throws IndexException if the index cannot be read
   */
  public SearchResult explain(SearchRequest request) throws QuerySyntaxException, IndexException {
    return search(request, true);
  }

  private SearchResult search(SearchRequest request, boolean explained)
      throws QuerySyntaxException, IndexException {
    FieldQueries fields = new FieldQueries(request.query());
    And root = RequestFilters.addedTo(QueryParser.parse(request.query()), request);
    Set<HitKind> kinds = AskedKinds.of(root, request.kinds(), fields);
    TextQuery text = new TextQuery(request.query(), root, kinds, fields);
    Query all = text.all();
    try {
      if (all == null || kinds.isEmpty()) {
        return new SearchResult(0, 0, List.of());
      }
      Found asked = found(text, kinds, request);
      TopFieldDocs found = asked.documents();
      HitReader hits =
          new HitReader(lucene, text, asked.some(), explained, sources(found, request.offset()));
      List<Hit> read = new ArrayList<>();
      for (int i = request.offset(); i < found.scoreDocs.length; i++) {
        read.add(hits.read(found.scoreDocs[i]));
      }
      return new SearchResult(found.totalHits.value(), asked.complete(), read);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /** Whether hits that have some of the words are to follow those that have all. */
  static boolean isToBeFollowed(long complete, TextQuery text, SearchRequest request) {
    return complete == 0 ? text.canBeRelaxed() : isToBeFilled(complete, text, request);
  }

  private static boolean isToBeFilled(long complete, TextQuery text, SearchRequest request) {
    return request.filled()
        && complete < ENOUGH
        && request.order() == HitOrder.BEST
        && text.canBeFilled();
  }

  /** The hits of one search and behind them those of another, up to the end of the page. */
  private static TopFieldDocs joined(TopFieldDocs first, TopFieldDocs more, SearchRequest request) {
    List<ScoreDoc> hits = new ArrayList<>(List.of(first.scoreDocs));
    hits.addAll(List.of(more.scoreDocs));
    long wanted = Math.min(hits.size(), (long) request.offset() + request.limit());
    return new TopFieldDocs(
        new TotalHits(
            first.totalHits.value() + more.totalHits.value(), TotalHits.Relation.EQUAL_TO),
        hits.subList(0, (int) wanted).toArray(ScoreDoc[]::new),
        first.fields);
  }

  /**
   * Counts the hits of a search, all of them, whatever its page, by what they have in common.
   *
   * @param facets what to count by, in the order in which it is given back
   * @param limit how many values of each at most
   * @throws QuerySyntaxException if the query can't be understood
   * @throws IndexException if the index cannot be read
   */
  public Facets facets(SearchRequest request, Collection<Facet> facets, int limit)
      throws QuerySyntaxException, IndexException {
    try {
      return new FacetCounter(lucene, request).count(facets, limit);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * What was perhaps meant by a query that finds nothing, or has words that occur nowhere: words
   * that sound the same, or are typed as pinyin (shangwuting, or swt), or differ by one character.
   * Pinyin is also read where few hits have it as it stands.
   *
   * @param result what {@link #search} has found for the request
   * @return at most three, the likeliest first, each with hits; none where enough was found, which
   *     costs nothing
   * @throws QuerySyntaxException if the query can't be understood
   * @throws IndexException if the index cannot be read
   */
  public List<Suggestion> suggestions(SearchRequest request, SearchResult result)
      throws QuerySyntaxException, IndexException {
    if (result.complete() >= Suggestions.FEW) {
      return List.of();
    }
    try {
      return new Suggestions(lucene, this, request).of(result);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /** What was found, and how many of its hits, the first ones, have all words. */
  record Found(TopFieldDocs documents, long complete) {
    /** Whether there are hits that have some of the words only. */
    boolean some() {
      return documents.totalHits.value() > complete;
    }
  }

  /** Finds what has all words; where that is little, behind it what has some. */
  Found found(TextQuery text, Set<HitKind> kinds, SearchRequest request)
      throws IOException, QuerySyntaxException {
    Query all = text.all();
    if (all == null) {
      all = MatchNoDocsQuery.INSTANCE;
    }
    Sort sort = sort(request.order(), text.isBlank());
    TopFieldDocs found = find(text.scored(AskedKinds.only(all, kinds)), kinds, request, sort);
    long complete = found.totalHits.value();
    if (isToBeFollowed(complete, text, request)) {
      Query rest = text.scored(AskedKinds.only(text.rest(all), kinds));
      found = joined(found, find(rest, kinds, request, sort), request);
    }
    return new Found(found, complete);
  }

  /**
   * Search by words and by meaning, for an index whose notices have vectors (see {@link
   * NoticeIndexWriter#addVectors}).
   */
  public MeaningSearch byMeaning(Embedder embedder) {
    return new MeaningSearch(this, lucene, embedder);
  }

  IndexException failure(Exception e) {
    return folder.failure(e);
  }

  /**
   * Whether a query can be understood.
   *
   * @return whether it can find anything: “！？” can't
   * @throws QuerySyntaxException if it can't be understood
   */
  public static boolean check(SearchRequest request) throws QuerySyntaxException {
    return !StrictQuery.of(request).findsNothing();
  }

  /**
   * What a request finds among the notices that came, new or changed, after a commit. Its page
   * doesn't count, and everything of it has to hold: it is never relaxed.
   *
   * @param after the number of the commit, see {@link NoticeIndex#commit}; 0 for the whole index
   * @param known whether a key of {@link NewHits#keys} is that of a hit not to be given again
   * @throws QuerySyntaxException as {@link #search} does
   * @throws IndexException if the index cannot be read
   */
  public NewHits since(SearchRequest request, long after, Predicate<String> known)
      throws QuerySyntaxException, IndexException {
    StrictQuery asked = StrictQuery.of(request);
    try {
      Sort sort = sort(request.order(), asked.text().isBlank());
      return NewHits.of(this, lucene, asked, sort, after, known);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * Everything that a request finds, by notice: those in the order of their first hit. Its page
   * doesn't count, and everything of it has to hold: it is never relaxed.
   *
   * @throws QuerySyntaxException as {@link #search} does
   * @throws IndexException if the index cannot be read
   */
  public List<FoundRecords> records(SearchRequest request)
      throws QuerySyntaxException, IndexException {
    StrictQuery asked = StrictQuery.of(request);
    try {
      TopFieldDocs found =
          find(
              asked.text().scored(asked.query()),
              asked.kinds(),
              request.withPage(Integer.MAX_VALUE, 0),
              sort(request.order(), asked.text().isBlank()));
      return FoundRecords.of(lucene, found);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /** Reads some of what a query has found. */
  List<Hit> read(TextQuery query, boolean any, TopFieldDocs found, int from, int to)
      throws IndexException {
    TopFieldDocs some =
        new TopFieldDocs(
            found.totalHits, Arrays.copyOfRange(found.scoreDocs, from, to), found.fields);
    try {
      HitReader hits = new HitReader(lucene, query, any, false, sources(some, 0));
      List<Hit> read = new ArrayList<>();
      for (ScoreDoc one : some.scoreDocs) {
        read.add(hits.read(one));
      }
      return read;
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * A page of hits, and what they are in Lucene's index.
   *
   * @param documents of the hits, in their order
   */
  record FoundHits(long total, List<Hit> hits, List<Integer> documents) {}

  /**
   * The hits of a query that another search has made, best first.
   *
   * @param marks what is to be marked in them
   */
  FoundHits hits(Query query, TextQuery marks, Set<HitKind> kinds, SearchRequest request)
      throws IOException {
    TopFieldDocs found = find(AskedKinds.only(query, kinds), kinds, request, BEST_FIRST);
    HitReader reader = new HitReader(lucene, marks, true, false, sources(found, request.offset()));
    List<Hit> read = new ArrayList<>();
    List<Integer> documents = new ArrayList<>();
    for (int i = request.offset(); i < found.scoreDocs.length; i++) {
      read.add(reader.read(found.scoreDocs[i]));
      documents.add(found.scoreDocs[i].doc);
    }
    return new FoundHits(found.totalHits.value(), read, documents);
  }

  private static Sort sort(HitOrder order, boolean blank) {
    return switch (order) {
      case BEST -> blank ? NEWEST_FIRST : BEST_FIRST;
      case DATE -> NEWEST_FIRST;
      case DUE -> DUE_FIRST;
      case VALUE -> LARGEST_FIRST;
    };
  }

  private TopFieldDocs find(Query query, Set<HitKind> kinds, SearchRequest request, Sort sort)
      throws IOException {
    int most = Math.max(1, lucene.getIndexReader().maxDoc());
    int wanted = (int) Math.min(most, Math.max(1L, (long) request.offset() + request.limit()));
    TopFieldDocs hits =
        request.allSources()
            ? lucene.search(
                query, new TopFieldCollectorManager(sort, wanted, null, Integer.MAX_VALUE))
            : SourceCollapse.search(lucene, query, sort, wanted, kinds);
    return request.limit() == 0
        ? new TopFieldDocs(hits.totalHits, new ScoreDoc[0], hits.fields)
        : hits;
  }

  /** The sources of the notices of these hits, by group. */
  private Map<Long, List<NoticeSource>> sources(TopFieldDocs found, int offset) throws IOException {
    Set<Long> groups = new HashSet<>();
    for (int i = offset; i < found.scoreDocs.length; i++) {
      groups.add(SourceList.group(lucene.getIndexReader(), found.scoreDocs[i].doc));
    }
    groups.remove(SourceGroups.ALONE.group());
    return groups.isEmpty() ? Map.of() : SourceList.ofGroups(lucene.getIndexReader(), groups);
  }
}
