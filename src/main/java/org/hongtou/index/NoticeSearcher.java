package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
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
import org.apache.lucene.search.TotalHits;
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
  private static final int PASSAGES_OF_NOTICE = 3;
  private static final int PASSAGES_OF_PART = 2;

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
      Sort sort = sort(request.order(), text.isBlank());
      TopFieldDocs found = find(text, all, kinds, request, sort);
      long complete = found.totalHits.value();
      if (complete == 0 ? text.canBeRelaxed() : isToBeFilled(complete, text, request)) {
        found = joined(found, find(text, text.rest(all), kinds, request, sort), request);
      }
      boolean some = found.totalHits.value() > complete;
      HitReader hits = new HitReader(text, some, explained, sources(found, request.offset()));
      List<Hit> read = new ArrayList<>();
      for (int i = request.offset(); i < found.scoreDocs.length; i++) {
        read.add(hits.read(found.scoreDocs[i]));
      }
      return new SearchResult(found.totalHits.value(), complete, read);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  private static boolean isToBeFilled(long complete, TextQuery text, SearchRequest request) {
    return complete < ENOUGH && request.order() == HitOrder.BEST && text.canBeFilled();
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

  private static Sort sort(HitOrder order, boolean blank) {
    return switch (order) {
      case BEST -> blank ? NEWEST_FIRST : BEST_FIRST;
      case DATE -> NEWEST_FIRST;
      case DUE -> DUE_FIRST;
      case VALUE -> LARGEST_FIRST;
    };
  }

  private TopFieldDocs find(
      TextQuery text, Query found, Set<HitKind> kinds, SearchRequest request, Sort sort)
      throws IOException {
    BooleanQuery.Builder ofKinds = new BooleanQuery.Builder();
    for (HitKind kind : kinds) {
      ofKinds.add(new TermQuery(new Term(IndexSchema.KIND, kind.toString())), Occur.SHOULD);
    }
    Query filtered =
        new BooleanQuery.Builder()
            .add(found, Occur.MUST)
            .add(ofKinds.build(), Occur.FILTER)
            .build();
    long wanted = Math.max(1L, (long) request.offset() + request.limit());
    int most = Math.max(1, lucene.getIndexReader().maxDoc());
    TopFieldCollectorManager best =
        new TopFieldCollectorManager(sort, (int) Math.min(wanted, most), null, Integer.MAX_VALUE);
    Query whole = text.scored(filtered);
    TopFieldDocs hits =
        request.allSources()
            ? lucene.search(whole, best)
            : SourceCollapse.search(
                lucene, whole, best, SourceCollapse.repeated(lucene, filtered, kinds));
    if (request.limit() == 0) {
      return new TopFieldDocs(hits.totalHits, new ScoreDoc[0], hits.fields);
    }
    return hits;
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
    private final @Nullable HitExplainer explainer;
    private final Passages highlighter = new Passages();
    private final Map<String, Document> notices = new HashMap<>();
    private final Map<Long, List<NoticeSource>> sources;

    HitReader(
        TextQuery query, boolean any, boolean explained, Map<Long, List<NoticeSource>> sources) {
      this.explainer = explained ? new HitExplainer(lucene, query) : null;
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
      long state = RepealedNotices.state(lucene.getIndexReader(), found.doc);
      return new Hit(
          kind,
          score(found),
          notice,
          task,
          target,
          titleMatches(kind, notice, task),
          passages(kind, span.of(text), span.start()),
          RepealedNotices.of(lucene, state, notice.documentNumber()),
          explainer == null ? null : explainer.explain(found.doc, notice.date(), state),
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
