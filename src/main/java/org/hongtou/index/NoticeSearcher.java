package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.hongtou.index.QueryNode.And;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Search in an index; see {@link NoticeIndex#searcher}. All methods may be called from several
 * threads.
 *
 * <p>Words of the query have to be found all, anywhere in a document's title and text: for a task
 * also in its units' names, its section and the title of its notice, for a target also in its
 * task's. Where nothing has all words, documents that have some of them are given, and the result
 * says so. A “phrase” in quotes is found wherever exactly its characters stand together,
 * punctuation and spaces aside.
 *
 * <p>-word is not to be found; OR or 或 joins its two neighbours, brackets join more. Fields are
 * {@code unit: role: region: issuer: type: number: cites: year: due: value: indicator: kind:}, or
 * their Chinese names, with dates and figures as people write them ({@code due:..2025}, {@code
 * value:>=1000亿元}). Words may be left out, fields always have to hold.
 */
public final class NoticeSearcher {
  private static final int PASSAGES_OF_NOTICE = 3;
  private static final int PASSAGES_OF_PART = 2;

  private static final SortField BY_PATH = new SortField(IndexSchema.PATH, SortField.Type.STRING);
  private static final SortField BY_ORDINAL =
      new SortField(IndexSchema.ORDINAL, SortField.Type.INT);
  private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, BY_PATH, BY_ORDINAL);
  private static final Sort NEWEST_FIRST =
      new Sort(new SortField(IndexSchema.DATE, SortField.Type.STRING, true), BY_PATH, BY_ORDINAL);

  private static final Sort DUE_FIRST =
      new Sort(
          new SortField(IndexSchema.DUE_ORDER, SortField.Type.LONG, false, Long.MAX_VALUE),
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
    FieldQueries fields = new FieldQueries(request.query());
    And root = RequestFilters.addedTo(QueryParser.parse(request.query()), request);
    Set<HitKind> kinds = AskedKinds.of(root, request.kinds(), fields);
    TextQuery text = new TextQuery(request.query(), root, kinds, fields);
    Query all = text.all();
    try {
      if (all == null || kinds.isEmpty()) {
        return new SearchResult(0, false, List.of());
      }
      Sort sort = sort(request.order(), text.isBlank());
      TopFieldDocs found = find(all, kinds, request, sort);
      boolean any = false;
      if (found.totalHits.value() == 0 && text.canBeRelaxed()) {
        found = find(text.any(), kinds, request, sort);
        any = found.totalHits.value() > 0;
      }
      HitReader hits = new HitReader(text, any, sources(found, request.offset()));
      List<Hit> read = new ArrayList<>();
      for (int i = request.offset(); i < found.scoreDocs.length; i++) {
        read.add(hits.read(found.scoreDocs[i]));
      }
      return new SearchResult(found.totalHits.value(), any, read);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
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
    if (result.total() >= Suggestions.FEW && !result.anyWord()) {
      return List.of();
    }
    try {
      return new Suggestions(lucene, this, request).of(result);
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
    TopFieldDocs found = find(query, kinds, request, BEST_FIRST);
    HitReader reader = new HitReader(marks, true, sources(found, request.offset()));
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

  private TopFieldDocs find(Query text, Set<HitKind> kinds, SearchRequest request, Sort sort)
      throws IOException {
    BooleanQuery.Builder ofKinds = new BooleanQuery.Builder();
    for (HitKind kind : kinds) {
      ofKinds.add(new TermQuery(new Term(IndexSchema.KIND, kind.toString())), Occur.SHOULD);
    }
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(text, Occur.MUST).add(ofKinds.build(), Occur.FILTER);
    long wanted = Math.max(1L, (long) request.offset() + request.limit());
    int most = Math.max(1, lucene.getIndexReader().maxDoc());
    TopFieldCollectorManager best =
        new TopFieldCollectorManager(sort, (int) Math.min(wanted, most), null, Integer.MAX_VALUE);
    Query whole = query.build();
    TopFieldDocs found =
        request.allSources()
            ? lucene.search(whole, best)
            : SourceCollapse.search(
                lucene, whole, best, SourceCollapse.repeated(lucene, whole, kinds));
    if (request.limit() == 0) {
      return new TopFieldDocs(found.totalHits, new ScoreDoc[0], found.fields);
    }
    return found;
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

  /** Reads hits; a notice that several of them stand in is read once. */
  private final class HitReader {
    private final TextQuery query;
    private final boolean any;
    private final Passages highlighter = new Passages();
    private final Map<String, Document> notices = new HashMap<>();
    private final Map<Long, List<NoticeSource>> sources;

    HitReader(TextQuery query, boolean any, Map<Long, List<NoticeSource>> sources) {
      this.sources = sources;
      this.query = query;
      this.any = any;
    }

    Hit read(ScoreDoc found) throws IOException {
      Document document = lucene.storedFields().document(found.doc);
      HitKind kind = StoredRecords.kind(document);
      String path = StoredRecords.path(document);
      Document noticeDocument = document;
      if (kind != HitKind.NOTICE) {
        noticeDocument = notices.get(path);
        if (noticeDocument == null) {
          noticeDocument =
              Objects.requireNonNull(NoticeIndex.document(lucene, path, HitKind.NOTICE.toString()));
          notices.put(path, noticeDocument);
        }
      }
      NoticeSummary notice = StoredRecords.notice(noticeDocument);
      String text = StoredRecords.text(noticeDocument);
      Task task = null;
      Target target = null;
      Span span = new Span(0, text.length());
      if (kind == HitKind.TASK) {
        task = StoredRecords.task(document, text);
        span = task.span();
      } else if (kind == HitKind.TARGET) {
        target = StoredRecords.target(document, text);
        span = target.span();
        task = taskOf(target, path, text);
      }
      return new Hit(
          kind,
          score(found),
          notice,
          task,
          target,
          titleMatches(kind, notice, task),
          passages(kind, span.of(text), span.start()),
          also(found.doc, path));
    }

    private List<NoticeSource> also(int document, String path) throws IOException {
      long group = SourceList.group(lucene.getIndexReader(), document);
      return sources.getOrDefault(group, List.of()).stream()
          .filter(source -> !source.path().equals(path))
          .toList();
    }

    private float score(ScoreDoc found) {
      return !query.isBlank()
              && found instanceof FieldDoc field
              && field.fields[0] instanceof Float f
          ? f
          : 0;
    }

    private @Nullable Task taskOf(Target target, String path, String text) throws IOException {
      String id = target.task();
      if (id == null) {
        return null;
      }
      BooleanQuery wanted =
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term(IndexSchema.PATH, path)), Occur.FILTER)
              .add(new TermQuery(new Term(IndexSchema.TASK_ID, id)), Occur.FILTER)
              .build();
      ScoreDoc[] tasks = lucene.search(wanted, 1).scoreDocs;
      return tasks.length == 0
          ? null
          : StoredRecords.task(lucene.storedFields().document(tasks[0].doc), text);
    }

    private List<Span> titleMatches(HitKind kind, NoticeSummary notice, @Nullable Task task)
        throws IOException {
      String title = kind == HitKind.NOTICE ? notice.title() : task == null ? null : task.title();
      if (title == null || query.isBlank()) {
        return List.of();
      }
      return highlighter.matches(IndexSchema.TITLE, query.marked(IndexSchema.TITLE, any), title);
    }

    private List<Passage> passages(HitKind kind, String text, int start) throws IOException {
      if (query.isBlank()) {
        return Passages.beginning(text, start);
      }
      String field = IndexSchema.textField(kind);
      int count = kind == HitKind.NOTICE ? PASSAGES_OF_NOTICE : PASSAGES_OF_PART;
      return highlighter.best(field, query.marked(field, any), text, start, count);
    }
  }
}
