package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.hongtou.index.Hit.Repeal;
import org.jspecify.annotations.Nullable;

/** Which notices of an index no longer hold, as they or other notices of the index say. */
final class RepealedNotices {
  /** Values of {@link IndexSchema#REPEALED}: nothing says so; the notice does; another does. */
  static final long NO = 0;

  static final long BY_ITSELF = 1;
  static final long BY_ANOTHER = 2;

  private RepealedNotices() {}

  /** The files that the index has as repealed by another. */
  static Set<String> marked(IndexReader reader) throws IOException {
    Set<String> marked = new HashSet<>();
    NoticeList.visit(
        reader,
        segment -> {
          SortedDocValues paths = DocValues.getSorted(segment, IndexSchema.PATH);
          NumericDocValues states = DocValues.getNumeric(segment, IndexSchema.REPEALED);
          return document -> {
            if (SourceList.value(states, document) == BY_ANOTHER) {
              marked.add(NoticeList.required(paths, document));
            }
          };
        });
    return marked;
  }

  /** The files that another notice repeals, and that don't say so themselves. */
  static Set<String> stated(IndexReader reader) throws IOException {
    Set<BytesRef> numbers = new TreeSet<>();
    Terms terms = MultiTerms.getTerms(reader, IndexSchema.REPEALS);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef number = each.next(); number != null; number = each.next()) {
        numbers.add(BytesRef.deepCopyOf(number));
      }
    }
    Set<String> stated = new TreeSet<>();
    if (numbers.isEmpty()) {
      return stated;
    }
    IndexSearcher lucene = new IndexSearcher(reader);
    BooleanQuery repealed =
        new BooleanQuery.Builder()
            .add(new TermInSetQuery(IndexSchema.NUMBER_KEY, numbers), Occur.FILTER)
            .add(new TermQuery(new Term(IndexSchema.KIND, HitKind.NOTICE.toString())), Occur.FILTER)
            .build();
    for (ScoreDoc found : lucene.search(repealed, Math.max(1, reader.maxDoc())).scoreDocs) {
      Document document = lucene.storedFields().document(found.doc);
      String path = StoredRecords.path(document);
      String number = StoredRecords.number(document);
      // A deleted notice's terms stay until its segment is merged.
      boolean saysItself = state(reader, found.doc) == BY_ITSELF;
      if (!saysItself && number != null && by(lucene, number) != null) {
        stated.add(path);
      }
    }
    return stated;
  }

  /** The state of a document. */
  static long state(IndexReader reader, int document) throws IOException {
    List<LeafReaderContext> segments = reader.leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    return SourceList.value(
        DocValues.getNumeric(segment.reader(), IndexSchema.REPEALED), document - segment.docBase);
  }

  /**
   * Why a notice no longer holds.
   *
   * @param state a value of {@link IndexSchema#REPEALED}
   * @param number the notice's document number
   * @return null if nothing says so
   */
  static @Nullable Repeal of(IndexSearcher lucene, long state, @Nullable String number)
      throws IOException {
    if (state == NO) {
      return null;
    }
    return new Repeal(state == BY_ANOTHER && number != null ? by(lucene, number) : null);
  }

  /** What repeals a number: the number of that notice, else its title, else its file. */
  private static @Nullable String by(IndexSearcher lucene, String number) throws IOException {
    TermQuery says = new TermQuery(new Term(IndexSchema.REPEALS, FilterKey.of(number)));
    List<String> names = new ArrayList<>();
    for (ScoreDoc found : lucene.search(says, 10).scoreDocs) {
      NoticeSummary notice = StoredRecords.notice(lucene.storedFields().document(found.doc));
      String title = notice.title();
      String name = notice.documentNumber();
      names.add(name != null ? name : title != null ? "《" + title + "》" : notice.path());
    }
    return names.stream().min(String::compareTo).orElse(null);
  }
}
