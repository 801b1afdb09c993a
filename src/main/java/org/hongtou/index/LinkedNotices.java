package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads notices as far as they are connected, from doc values alone; each once. */
final class LinkedNotices {
  /** As many notices are kept as one chain or list reads again and again. */
  private static final int MOST_KEPT = 4096;

  private final IndexSearcher lucene;
  private final Map<Integer, LinkedNotice> known = new LinkedHashMap<>();

  LinkedNotices(IndexSearcher lucene) {
    this.lucene = lucene;
  }

  IndexSearcher lucene() {
    return lucene;
  }

  /** The notice of a path; null if the index has none. */
  @Nullable LinkedNotice of(String path) throws IOException {
    List<LinkedNotice> found = having(IndexSchema.PATH, List.of(path), 1);
    return found.isEmpty() ? null : found.getFirst();
  }

  /** The notices that have any of some terms in a field, in the order of their paths. */
  List<LinkedNotice> having(String field, Collection<String> terms, int most) throws IOException {
    if (terms.isEmpty()) {
      return List.of();
    }
    Query query =
        new BooleanQuery.Builder()
            .add(
                new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList()), Occur.FILTER)
            .add(new TermQuery(new Term(IndexSchema.KIND, HitKind.NOTICE.toString())), Occur.FILTER)
            .build();
    List<LinkedNotice> found = new ArrayList<>();
    for (ScoreDoc one : lucene.search(query, most, Sort.INDEXORDER).scoreDocs) {
      found.add(read(one.doc));
    }
    found.sort(Comparator.comparing(LinkedNotice::path));
    return found;
  }

  /** The notice of a document. */
  LinkedNotice read(int document) throws IOException {
    LinkedNotice notice = known.get(document);
    if (notice == null) {
      notice = load(document);
      if (known.size() >= MOST_KEPT) {
        known.remove(known.keySet().iterator().next());
      }
      known.put(document, notice);
    }
    return notice;
  }

  private LinkedNotice load(int document) throws IOException {
    DocumentPlace place = DocumentPlace.of(lucene.getIndexReader(), document);
    LeafReader segment = place.segment();
    int at = place.at();
    BinaryDocValues links = DocValues.getBinary(segment, IndexSchema.LINKS);
    if (!links.advanceExact(at)) {
      throw new IllegalStateException("the index lacks the connections of a notice");
    }
    return new LinkedNotice(
        document,
        NoticeList.required(DocValues.getSorted(segment, IndexSchema.PATH), at),
        value(segment, IndexSchema.TITLE, at),
        value(segment, IndexSchema.NUMBER, at),
        value(segment, IndexSchema.DATE, at),
        place.number(IndexSchema.GROUP),
        place.number(IndexSchema.RANK),
        place.number(IndexSchema.REPEALED),
        NoticeLinks.read(links.binaryValue()));
  }

  private static @Nullable String value(LeafReader segment, String field, int document)
      throws IOException {
    SortedDocValues values = DocValues.getSorted(segment, field);
    return values.advanceExact(document)
        ? values.lookupOrd(values.ordValue()).utf8ToString()
        : null;
  }

  /** One of each notice: of its files the best source, in the order of their paths. */
  static List<LinkedNotice> oneOfEach(Collection<LinkedNotice> all) {
    Map<String, LinkedNotice> best = new LinkedHashMap<>();
    for (LinkedNotice one : all) {
      best.merge(one.identity(), one, (a, b) -> b.rank() < a.rank() ? b : a);
    }
    return best.values().stream().sorted(Comparator.comparing(LinkedNotice::path)).toList();
  }
}
