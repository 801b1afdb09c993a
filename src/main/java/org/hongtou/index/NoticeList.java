package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** All notices of an index, read from doc values: no stored field is decompressed. */
final class NoticeList {
  private NoticeList() {}

  /** Sees a notice of the index. */
  interface Visitor {
    void visit(int document) throws IOException;
  }

  /** Makes a visitor for each segment, with that segment's values at hand. */
  interface SegmentVisitor {
    Visitor of(LeafReader segment) throws IOException;
  }

  static Map<String, IndexedFile> files(IndexReader reader) throws IOException {
    Map<String, IndexedFile> files = new TreeMap<>();
    visit(
        reader,
        segment -> {
          SortedDocValues paths = DocValues.getSorted(segment, IndexSchema.PATH);
          SortedDocValues sums = DocValues.getSorted(segment, IndexSchema.SHA256);
          NumericDocValues bytes = DocValues.getNumeric(segment, IndexSchema.BYTES);
          NumericDocValues times = DocValues.getNumeric(segment, IndexSchema.MODIFIED);
          SortedDocValues extractors = DocValues.getSorted(segment, IndexSchema.EXTRACTOR);
          return document -> {
            String path = value(paths, document);
            String sum = value(sums, document);
            if (path != null
                && sum != null
                && bytes.advanceExact(document)
                && times.advanceExact(document)) {
              String extractor = value(extractors, document);
              files.put(
                  path,
                  new IndexedFile(
                      sum,
                      bytes.longValue(),
                      times.longValue(),
                      extractor == null ? "" : extractor));
            }
          };
        });
    return files;
  }

  /** A name that a notice may be asked for by. */
  record Names(String path, String id, @Nullable String title, @Nullable String number) {}

  static Map<String, Names> names(IndexReader reader) throws IOException {
    Map<String, Names> names = new TreeMap<>();
    visit(
        reader,
        segment -> {
          SortedDocValues paths = DocValues.getSorted(segment, IndexSchema.PATH);
          SortedDocValues ids = DocValues.getSorted(segment, IndexSchema.ID);
          SortedDocValues titles = DocValues.getSorted(segment, IndexSchema.TITLE);
          SortedDocValues numbers = DocValues.getSorted(segment, IndexSchema.NUMBER);
          return document -> {
            String path = value(paths, document);
            String id = value(ids, document);
            if (path != null && id != null) {
              names.put(
                  path, new Names(path, id, value(titles, document), value(numbers, document)));
            }
          };
        });
    return names;
  }

  /** The paths of the notices that lack a term, in order. */
  static List<String> without(IndexSearcher lucene, Term term) throws IOException {
    Query lacking =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexSchema.KIND, HitKind.NOTICE.toString())), Occur.FILTER)
            .add(new TermQuery(term), Occur.MUST_NOT)
            .build();
    List<String> paths = new ArrayList<>();
    int most = Math.max(1, lucene.getIndexReader().maxDoc());
    for (ScoreDoc found : lucene.search(lacking, most).scoreDocs) {
      DocumentPlace place = DocumentPlace.of(lucene.getIndexReader(), found.doc);
      paths.add(required(DocValues.getSorted(place.segment(), IndexSchema.PATH), place.at()));
    }
    paths.sort(Comparator.naturalOrder());
    return paths;
  }

  /** The number of the commit that brought a notice; 0 if it is not there. */
  static long came(IndexSearcher lucene, String path) throws IOException {
    Query notice =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexSchema.PATH, path)), Occur.FILTER)
            .add(new TermQuery(new Term(IndexSchema.KIND, HitKind.NOTICE.toString())), Occur.FILTER)
            .build();
    for (ScoreDoc found : lucene.search(notice, 1).scoreDocs) {
      return DocumentPlace.of(lucene.getIndexReader(), found.doc).number(IndexSchema.CAME);
    }
    return 0;
  }

  private static @Nullable String value(SortedDocValues values, int document) throws IOException {
    return values.advanceExact(document)
        ? values.lookupOrd(values.ordValue()).utf8ToString()
        : null;
  }

  /** A value that every notice has. */
  static String required(SortedDocValues values, int document) throws IOException {
    String value = value(values, document);
    if (value == null) {
      throw new IllegalStateException("the index lacks a value of a notice");
    }
    return value;
  }

  static void visit(IndexReader reader, SegmentVisitor visitors) throws IOException {
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader segment = context.reader();
      PostingsEnum notices =
          segment.postings(
              new Term(IndexSchema.KIND, HitKind.NOTICE.toString()), PostingsEnum.NONE);
      if (notices == null) {
        continue;
      }
      Visitor visitor = visitors.of(segment);
      Bits live = segment.getLiveDocs();
      for (int document = notices.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = notices.nextDoc()) {
        if (live == null || live.get(document)) {
          visitor.visit(document);
        }
      }
    }
  }
}
