package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values that a set of documents has, and how many of them have each. Fields of few values are
 * counted by their terms, for which the index needs nothing more; units and indicators, of which
 * there are many, by doc values.
 */
final class FacetValues {
  /** A due date is a number like 20251231. */
  private static final int YEAR = 10_000;

  private final IndexReader reader;
  private final FixedBitSet documents;
  private final Map<String, Integer> counts = new HashMap<>();

  FacetValues(IndexReader reader, FixedBitSet documents) {
    this.reader = reader;
    this.documents = documents;
  }

  /** The values, the most frequent first; of equals, in their own order. */
  List<String> mostFrequentFirst() {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Counts by the terms of a field. */
  FacetValues addTerms(String field) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return this;
    }
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      postings = each.postings(postings, PostingsEnum.NONE);
      int count = 0;
      for (int document = postings.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = postings.nextDoc()) {
        count += documents.get(document) ? 1 : 0;
      }
      if (count > 0) {
        counts.merge(UnitNames.unmarked(term.utf8ToString()), count, Integer::sum);
      }
    }
    return this;
  }

  /** Leaves out names that are only another form of one that is there: 省政府 beside 省人民政府. */
  FacetValues withoutShortForms() {
    Set<String> shortForms = new HashSet<>();
    for (String name : counts.keySet()) {
      String shorter = UnitNames.shortened(name);
      if (!shorter.equals(name)) {
        shortForms.add(shorter);
      }
    }
    counts.keySet().removeAll(shortForms);
    return this;
  }

  /** Counts by the values of fields; a document that has a value in several of them once. */
  FacetValues addNames(Collection<String> fields) throws IOException {
    for (LeafReaderContext segment : reader.leaves()) {
      List<Names> all = new ArrayList<>();
      for (String field : fields) {
        all.add(new Names(DocValues.getSortedSet(segment.reader(), field)));
      }
      Set<String> ofDocument = new HashSet<>();
      for (int document : documentsOf(segment)) {
        ofDocument.clear();
        for (Names names : all) {
          names.addTo(ofDocument, document);
        }
        ofDocument.forEach(name -> counts.merge(name, 1, Integer::sum));
      }
    }
    return this;
  }

  /** Counts by the year of a field of days. */
  FacetValues addYears(String field) throws IOException {
    for (LeafReaderContext segment : reader.leaves()) {
      NumericDocValues days = DocValues.getNumeric(segment.reader(), field);
      for (int document : documentsOf(segment)) {
        if (days.advanceExact(document)) {
          counts.merge(String.valueOf(days.longValue() / YEAR), 1, Integer::sum);
        }
      }
    }
    return this;
  }

  /** The documents of a segment, by their numbers in it. */
  private int[] documentsOf(LeafReaderContext segment) {
    int end = segment.docBase + segment.reader().maxDoc();
    return IntStream.range(segment.docBase, end)
        .filter(documents::get)
        .map(document -> document - segment.docBase)
        .toArray();
  }

  /** The values of a field in a segment, each looked up once. */
  private static final class Names {
    private final SortedSetDocValues values;
    private final Map<Long, String> known = new HashMap<>();

    Names(SortedSetDocValues values) {
      this.values = values;
    }

    void addTo(Set<String> names, int document) throws IOException {
      if (!values.advanceExact(document)) {
        return;
      }
      for (int i = 0; i < values.docValueCount(); i++) {
        long ordinal = values.nextOrd();
        String name = known.get(ordinal);
        if (name == null) {
          name = values.lookupOrd(ordinal).utf8ToString();
          known.put(ordinal, name);
        }
        names.add(name);
      }
    }
  }
}
