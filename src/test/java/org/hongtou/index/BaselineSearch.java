package org.hongtou.index;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Search with another analyser in the same fields with the same weights, and with a query of the
 * same form: every word in any field, more where they stand together as in the query, or near one
 * another; where few documents have all words, those that have some follow. It has no names of
 * units, synonyms or figures written otherwise, which aren't an analyser's.
 */
final class BaselineSearch implements RankedSearch, AutoCloseable {
  private static final float TOGETHER = 4f;
  private static final float NEAR = 1.5f;
  private static final int NEAR_PLACES = 40;
  private static final int ENOUGH = 10;
  private static final String KEY = "key";

  private final String name;
  private final Analyzer analyzer;
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final List<JudgedKey> keys = new ArrayList<>();
  private final DirectoryReader reader;
  private final IndexSearcher lucene;

  BaselineSearch(String name, Analyzer analyzer, List<Notice> notices) throws IOException {
    this.name = name;
    this.analyzer = analyzer;
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Notice notice : notices) {
        add(writer, notice);
      }
    }
    reader = DirectoryReader.open(directory);
    lucene = new IndexSearcher(reader);
  }

  /** A term and its place. */
  private record Place(String term, int position) {}

  private void add(IndexWriter writer, Notice notice) throws IOException {
    List<Document> own = NoticeDocuments.of(notice, new byte[0], new IndexedFile("", 0, 0, ""));
    String path = notice.source().path();
    int next = 0;
    Document document = withFilters(own.get(next++), JudgedKey.notice(path));
    text(document, IndexSchema.TITLE, notice.metadata().title());
    text(document, IndexSchema.NUMBER, notice.metadata().documentNumber());
    notice.metadata().issuers().forEach(i -> text(document, IndexSchema.ISSUERS, i));
    text(document, IndexSchema.ISSUERS, notice.metadata().region());
    text(document, IndexSchema.TEXT, notice.text());
    writer.addDocument(document);
    Map<String, Task> tasks = new HashMap<>();
    for (Task task : notice.tasks()) {
      tasks.put(task.id(), task);
      writer.addDocument(document(own.get(next++), notice, task));
    }
    for (Target target : notice.targets()) {
      String task = target.task();
      writer.addDocument(
          document(own.get(next++), notice, target, task == null ? null : tasks.get(task)));
    }
  }

  private Document document(Document own, Notice notice, Task task) {
    Document document = withFilters(own, JudgedKey.of(notice.source().path(), task));
    text(document, IndexSchema.TASK_TITLE, task.title());
    text(document, IndexSchema.TASK_TEXT, task.text());
    text(document, IndexSchema.TASK_SECTION, task.section());
    units(document, IndexSchema.TASK_UNITS, task);
    context(document, IndexSchema.TASK_NOTICE, notice);
    text(document, IndexSchema.TASK_DEADLINE, WrittenDeadline.of(task.deadline()));
    return document;
  }

  private Document document(Document own, Notice notice, Target target, @Nullable Task task) {
    Document document = withFilters(own, JudgedKey.of(notice.source().path(), target));
    text(document, IndexSchema.TARGET_TEXT, target.text());
    text(document, IndexSchema.TARGET_INDICATOR, target.indicator());
    text(document, IndexSchema.TARGET_INDICATOR, target.scope());
    context(document, IndexSchema.TARGET_NOTICE, notice);
    text(document, IndexSchema.TARGET_DEADLINE, WrittenDeadline.of(target.deadline()));
    if (task != null) {
      text(document, IndexSchema.TARGET_TASK, task.title());
      text(document, IndexSchema.TARGET_TASK, task.section());
      units(document, IndexSchema.TARGET_UNITS, task);
    }
    return document;
  }

  /** Everything of our own document but its texts. */
  private Document withFilters(Document own, JudgedKey key) {
    Document document = new Document();
    for (IndexableField field : own) {
      boolean keyword = field.stringValue() != null && !field.fieldType().tokenized();
      if (keyword && !field.fieldType().stored()) {
        document.add(field);
      }
    }
    document.add(new StoredField(KEY, keys.size()));
    keys.add(key);
    return document;
  }

  private static void context(Document document, String field, Notice notice) {
    text(document, field, notice.metadata().title());
    text(document, field, notice.metadata().region());
    notice.metadata().issuers().forEach(issuer -> text(document, field, issuer));
  }

  private static void units(Document document, String field, Task task) {
    Set<String> names = new LinkedHashSet<>();
    for (Responsibility responsibility : task.responsibilities()) {
      names.add(responsibility.asWritten());
      names.add(Objects.requireNonNullElse(responsibility.unit(), responsibility.asWritten()));
    }
    names.forEach(unit -> text(document, field, unit));
  }

  private static void text(Document document, String field, @Nullable String text) {
    if (text != null) {
      document.add(new TextField(field, text, Field.Store.NO));
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<JudgedKey> search(JudgedQuery query, int limit) throws Exception {
    Set<JudgedKey> found = new LinkedHashSet<>(found(query(query, false), limit));
    if (found.size() < ENOUGH) {
      found.addAll(found(query(query, true), limit));
    }
    return found.stream().limit(limit).toList();
  }

  private List<JudgedKey> found(Query query, int limit) throws IOException {
    Set<JudgedKey> found = new LinkedHashSet<>();
    for (ScoreDoc hit : lucene.search(query, 2 * limit).scoreDocs) {
      Document document = lucene.storedFields().document(hit.doc);
      found.add(keys.get(Objects.requireNonNull(document.getField(KEY)).numericValue().intValue()));
    }
    return found.stream().limit(limit).toList();
  }

  private Query query(JudgedQuery judged, boolean relaxed) throws Exception {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(IndexSchema.KIND, judged.kind().toString())), Occur.FILTER);
    String unit = judged.unit();
    if (unit != null) {
      Object role = judged.role();
      String field = role == null ? IndexSchema.UNIT : IndexSchema.unit(role);
      query.add(Objects.requireNonNull(UnitNames.query(field, unit)), Occur.FILTER);
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    BooleanQuery.Builder near = new BooleanQuery.Builder();
    @Nullable Place before = null;
    for (QueryNode part : QueryParser.parse(judged.text()).parts()) {
      boolean exact = part instanceof QueryNode.Phrase;
      String text =
          switch (part) {
            case QueryNode.Words words -> words.text();
            case QueryNode.Phrase phrase -> phrase.text();
            default -> throw new IllegalArgumentException("no judged query has " + part);
          };
      List<Place> places = places(text);
      Query together = anywhere(judged.kind(), places, TOGETHER);
      BooleanQuery.Builder each = new BooleanQuery.Builder();
      for (Place place : places) {
        Query word = anywhere(judged.kind(), List.of(place), 1);
        if (before != null && !exact) {
          near.add(anywhere(judged.kind(), pair(before, place), NEAR, NEAR_PLACES), Occur.SHOULD);
        }
        before = place;
        each.add(word, Occur.MUST);
        some.add(word, Occur.SHOULD);
      }
      if (places.size() > 1) {
        some.add(together, Occur.SHOULD);
      }
      if (!relaxed && exact) {
        query.add(together, Occur.MUST);
      } else if (!relaxed && places.size() == 1) {
        query.add(each.build(), Occur.MUST);
      } else if (!relaxed && !places.isEmpty()) {
        query.add(
            new BooleanQuery.Builder()
                .add(each.build(), Occur.SHOULD)
                .add(together, Occur.SHOULD)
                .build(),
            Occur.MUST);
      }
    }
    if (relaxed) {
      query.add(some.build(), Occur.MUST);
    }
    return query.add(near.build(), Occur.SHOULD).build();
  }

  private static List<Place> pair(Place one, Place other) {
    return List.of(new Place(one.term(), 0), new Place(other.term(), 1));
  }

  private static Query anywhere(HitKind kind, List<Place> places, float weight) {
    return anywhere(kind, places, weight, 0);
  }

  private static Query anywhere(HitKind kind, List<Place> places, float weight, int slop) {
    List<Query> fields = new ArrayList<>();
    IndexSchema.weights(kind)
        .forEach(
            (field, boost) ->
                fields.add(new BoostQuery(inField(field, places, slop), boost * weight)));
    return new DisjunctionMaxQuery(fields, Clue.OTHER_FIELDS);
  }

  private static Query inField(String field, List<Place> places, int slop) {
    if (places.size() == 1) {
      return new TermQuery(new Term(field, places.getFirst().term()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    for (Place place : places) {
      phrase.add(new Term(field, place.term()), place.position());
    }
    return phrase.build();
  }

  private List<Place> places(String text) throws IOException {
    List<Place> places = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(IndexSchema.TEXT, new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        places.add(new Place(term.toString(), position));
      }
      stream.end();
    }
    return places;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    analyzer.close();
  }
}
