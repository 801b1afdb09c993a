package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Leaves one source of each notice in what a search finds: for each kind of hits the first that has
 * any. So a word or number that only the second source has is still found.
 */
final class SourceCollapse {
  /** So many more than are wanted are looked for, since some may be left out. */
  private static final int SPARE = 50;

  private SourceCollapse() {}

  /** The best of what a query finds, with one source of each notice; the others don't count. */
  static TopFieldDocs search(
      IndexSearcher lucene, Query query, Sort sort, int wanted, Set<HitKind> kinds)
      throws IOException {
    int most = Math.max(1, lucene.getIndexReader().maxDoc());
    Object[] found =
        lucene.search(
            query,
            new MultiCollectorManager(best(sort, Math.min(most, wanted + SPARE)), new All(most)));
    TopFieldDocs best = (TopFieldDocs) found[0];
    BitSet repeated = repeated(lucene.getIndexReader(), (FixedBitSet) found[1], kinds);
    int leftOut = repeated.cardinality();
    ScoreDoc[] kept =
        Arrays.stream(best.scoreDocs)
            .filter(hit -> !repeated.get(hit.doc))
            .limit(wanted)
            .toArray(ScoreDoc[]::new);
    if (kept.length < wanted && best.scoreDocs.length < best.totalHits.value()) {
      return search(lucene, query, best(sort, Math.min(most, wanted)), repeated);
    }
    TotalHits total = new TotalHits(best.totalHits.value() - leftOut, TotalHits.Relation.EQUAL_TO);
    return new TopFieldDocs(total, kept, best.fields);
  }

  /** The best of what a query finds, without what is to be left out, which doesn't count either. */
  static TopFieldDocs search(
      IndexSearcher lucene, Query query, TopFieldCollectorManager best, BitSet leftOut)
      throws IOException {
    return lucene.search(query, new Without(best, leftOut));
  }

  private static TopFieldCollectorManager best(Sort sort, int count) {
    return new TopFieldCollectorManager(sort, count, null, Integer.MAX_VALUE);
  }

  /** What a query finds that is to be left out. */
  static BitSet repeated(IndexSearcher lucene, Query query, Set<HitKind> kinds) throws IOException {
    int most = Math.max(1, lucene.getIndexReader().maxDoc());
    return repeated(lucene.getIndexReader(), lucene.search(query, new All(most)), kinds);
  }

  /**
   * A hit whose notice has several sources.
   *
   * @param key that of the hits which belong together: the same notice, the same kind of hits
   */
  private record Found(int document, String key, long rank) {}

  private static BitSet repeated(IndexReader reader, FixedBitSet hits, Set<HitKind> kinds)
      throws IOException {
    List<Found> found = new ArrayList<>();
    Map<String, Long> least = new HashMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      for (Found hit : inGroups(segment, hits, kinds)) {
        found.add(hit);
        least.merge(hit.key(), hit.rank(), Math::min);
      }
    }
    FixedBitSet repeated = new FixedBitSet(hits.length());
    for (Found hit : found) {
      if (hit.rank() > least.getOrDefault(hit.key(), 0L)) {
        repeated.set(hit.document());
      }
    }
    return repeated;
  }

  private static List<Found> inGroups(
      LeafReaderContext segment, FixedBitSet hits, Set<HitKind> kinds) throws IOException {
    List<Found> found = new ArrayList<>();
    NumericDocValues groups = DocValues.getNumeric(segment.reader(), IndexSchema.GROUP);
    NumericDocValues ranks = DocValues.getNumeric(segment.reader(), IndexSchema.RANK);
    Map<HitKind, PostingsEnum> ofKind = new EnumMap<>(HitKind.class);
    for (HitKind kind : kinds) {
      PostingsEnum documents =
          segment.reader().postings(new Term(IndexSchema.KIND, kind.toString()));
      if (documents != null) {
        ofKind.put(kind, documents);
      }
    }
    int end = Math.min(hits.length(), segment.docBase + segment.reader().maxDoc());
    for (int hit = next(hits, segment.docBase, end); hit < end; hit = next(hits, hit + 1, end)) {
      int document = hit - segment.docBase;
      long group = SourceList.value(groups, document);
      if (group != SourceGroups.ALONE.group()) {
        String key = group + " " + kind(ofKind, document);
        found.add(new Found(hit, key, SourceList.value(ranks, document)));
      }
    }
    return found;
  }

  private static int next(FixedBitSet hits, int from, int end) {
    return from < end ? Math.min(end, hits.nextSetBit(from, end)) : end;
  }

  private static @Nullable HitKind kind(Map<HitKind, PostingsEnum> ofKind, int document)
      throws IOException {
    for (Map.Entry<HitKind, PostingsEnum> kind : ofKind.entrySet()) {
      PostingsEnum documents = kind.getValue();
      if (documents.docID() < document) {
        documents.advance(document);
      }
      if (documents.docID() == document) {
        return kind.getKey();
      }
    }
    return null;
  }

  /** Gathers all that a query finds. */
  private record All(int size) implements CollectorManager<Gathering, FixedBitSet> {
    @Override
    public Gathering newCollector() {
      return new Gathering(size);
    }

    @Override
    public FixedBitSet reduce(Collection<Gathering> collectors) {
      FixedBitSet all = new FixedBitSet(size);
      collectors.forEach(collector -> all.or(collector.hits));
      return all;
    }
  }

  private static final class Gathering extends SimpleCollector {
    private final FixedBitSet hits;
    private int base;

    Gathering(int size) {
      hits = new FixedBitSet(size);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
      base = segment.docBase;
    }

    @Override
    public void collect(int document) {
      hits.set(base + document);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Keeps what is to be left out from another collector. */
  private record Without(TopFieldCollectorManager best, BitSet leftOut)
      implements CollectorManager<Filtered, TopFieldDocs> {
    @Override
    public Filtered newCollector() {
      return new Filtered(best.newCollector(), leftOut);
    }

    @Override
    public TopFieldDocs reduce(Collection<Filtered> collectors) throws IOException {
      List<TopFieldCollector> inner = new ArrayList<>();
      collectors.forEach(collector -> inner.add(collector.best));
      return best.reduce(inner);
    }
  }

  private static final class Filtered extends FilterCollector {
    private final TopFieldCollector best;
    private final BitSet leftOut;

    Filtered(TopFieldCollector best, BitSet leftOut) {
      super((Collector) best);
      this.best = best;
      this.leftOut = leftOut;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      return new FilterLeafCollector(super.getLeafCollector(segment)) {
        @Override
        public void collect(int document) throws IOException {
          if (!leftOut.get(segment.docBase + document)) {
            super.collect(document);
          }
        }
      };
    }
  }
}
