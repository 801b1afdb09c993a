package org.hongtou.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.hongtou.index.Passages.Indexed;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/** Reads hits; a notice that several of them stand in is read once. */
final class HitReader {
  private static final int PASSAGES_OF_NOTICE = 3;
  private static final int PASSAGES_OF_PART = 2;

  private final IndexSearcher lucene;
  private final IndexReader reader;
  private final TextQuery query;
  private final boolean any;
  private final @Nullable HitExplainer explainer;
  private final Passages highlighter;
  private final Map<String, NoticeOfHit> notices = new HashMap<>();
  private final Map<Long, List<NoticeSource>> sources;

  /**
   * @param any whether hits may have some of the words only
   * @param explained whether to say why each stands where it does
   * @param sources of the notices with several, by group
   */
  HitReader(
      IndexSearcher lucene,
      TextQuery query,
      boolean any,
      boolean explained,
      Map<Long, List<NoticeSource>> sources) {
    this.lucene = lucene;
    this.reader = lucene.getIndexReader();
    this.highlighter = new Passages(reader);
    this.explainer = explained ? new HitExplainer(lucene, query) : null;
    this.sources = sources;
    this.query = query;
    this.any = any;
  }

  Hit read(ScoreDoc found) throws IOException {
    Document document = lucene.storedFields().document(found.doc);
    HitKind kind = StoredRecords.kind(document);
    String path = StoredRecords.path(document);
    NoticeOfHit whole = notices.get(path);
    if (whole == null) {
      whole = NoticeOfHit.of(lucene, found.doc);
      notices.put(path, whole);
    }
    NoticeSummary notice = whole.summary();
    StoredText text = whole.text();
    Task task = null;
    Target target = null;
    Span span = new Span(0, text.length());
    Indexed title = new Indexed(found.doc, IndexSchema.TITLE, orEmpty(notice.title()), 0);
    if (kind == HitKind.TASK) {
      task = StoredRecords.task(document, text);
      span = task.span();
      title = new Indexed(found.doc, IndexSchema.TASK_TITLE, orEmpty(task.title()), 0);
    } else if (kind == HitKind.TARGET) {
      target = StoredRecords.target(document, text);
      span = target.span();
      int ofTask = documentOfTask(target, path);
      if (ofTask >= 0) {
        task = StoredRecords.task(lucene.storedFields().document(ofTask), text);
      }
      String taskTitle = task == null ? null : task.title();
      title = new Indexed(ofTask, IndexSchema.TASK_TITLE, orEmpty(taskTitle), 0);
    }
    Indexed itself =
        new Indexed(found.doc, IndexSchema.textField(kind), text.part(span), span.start());
    long state = RepealedNotices.state(reader, found.doc);
    return new Hit(
        kind,
        score(found),
        notice,
        task,
        target,
        titleMatches(title),
        passages(kind, itself),
        RepealedNotices.of(reader, found.doc),
        explainer == null ? null : explainer.explain(found.doc, notice.date(), state),
        also(found.doc, path));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private List<NoticeSource> also(int document, String path) throws IOException {
    long group = SourceList.group(reader, document);
    return sources.getOrDefault(group, List.of()).stream()
        .filter(source -> !source.path().equals(path))
        .toList();
  }

  private float score(ScoreDoc found) {
    return !query.isBlank() && found instanceof FieldDoc field && field.fields[0] instanceof Float f
        ? f
        : 0;
  }

  /** Lucene's number of the target's task; -1 if it belongs to none. */
  private int documentOfTask(Target target, String path) throws IOException {
    String id = target.task();
    if (id == null) {
      return -1;
    }
    BooleanQuery wanted =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexSchema.PATH, path)), Occur.FILTER)
            .add(new TermQuery(new Term(IndexSchema.TASK_ID, id)), Occur.FILTER)
            .build();
    ScoreDoc[] tasks = lucene.search(wanted, 1).scoreDocs;
    return tasks.length == 0 ? -1 : tasks[0].doc;
  }

  private List<Span> titleMatches(Indexed title) throws IOException {
    return title.text().isEmpty() || query.isBlank()
        ? List.of()
        : highlighter.matches(title, query.marked(title.field(), any));
  }

  private List<Passage> passages(HitKind kind, Indexed in) throws IOException {
    if (query.isBlank()) {
      return Passages.beginning(in.text(), in.start());
    }
    int count = kind == HitKind.NOTICE ? PASSAGES_OF_NOTICE : PASSAGES_OF_PART;
    return highlighter.best(in, query.marked(in.field(), any), count);
  }
}
