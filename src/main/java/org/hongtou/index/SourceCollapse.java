package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Leaves one source of each notice in what a search finds: for each kind of hits the first that has
 * any. So a word or number that only the second source has is still found.
 */
final class SourceCollapse {
  private SourceCollapse() {}

  /** What a query finds that is to be left out. */
  static BitSet repeated(IndexSearcher lucene, Query query, Set<HitKind> kinds) throws IOException {
    BitSet repeated = new FixedBitSet(Math.max(1, lucene.getIndexReader().maxDoc()));
    BooleanQuery ofGroups =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(
                NumericDocValuesField.newSlowRangeQuery(IndexSchema.GROUP, 1, Long.MAX_VALUE),
                Occur.FILTER)
            .build();
    return lucene.search(ofGroups, new MarksRepeated(kinds, repeated));
  }

  /** The best of what a query finds, without what is to be left out, which doesn't count either. */
  static TopFieldDocs search(
      IndexSearcher lucene, Query query, TopFieldCollectorManager best, BitSet leftOut)
      throws IOException {
    return lucene.search(query, new Without(best, leftOut));
  }

  /** Hits of one kind that belong together. */
  private record Key(long group, @Nullable HitKind kind) {}

  private record Found(int document, Key key, long rank) {}

  /** Collects the hits that are of groups. */
  private static final class OfGroups extends SimpleCollector {
    private final Set<HitKind> kinds;
    private final Map<HitKind, PostingsEnum> ofKind = new EnumMap<>(HitKind.class);
    private final List<Found> found = new ArrayList<>();
    private int base;
    private NumericDocValues groups = DocValues.emptyNumeric();
    private NumericDocValues ranks = DocValues.emptyNumeric();

    OfGroups(Set<HitKind> kinds) {
      this.kinds = kinds;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
      base = segment.docBase;
      groups = DocValues.getNumeric(segment.reader(), IndexSchema.GROUP);
      ranks = DocValues.getNumeric(segment.reader(), IndexSchema.RANK);
      ofKind.clear();
      for (HitKind kind : kinds) {
        PostingsEnum documents =
            segment.reader().postings(new Term(IndexSchema.KIND, kind.toString()));
        if (documents != null) {
          ofKind.put(kind, documents);
        }
      }
    }

    @Override
    public void collect(int document) throws IOException {
      found.add(
          new Found(
              base + document,
              new Key(SourceList.value(groups, document), kind(document)),
              SourceList.value(ranks, document)));
    }

    private @Nullable HitKind kind(int document) throws IOException {
      for (Map.Entry<HitKind, PostingsEnum> kind : ofKind.entrySet()) {
        PostingsEnum documents = kind.getValue();
        if (documents.docID() == document
            || (documents.docID() < document && documents.advance(document) == document)) {
          return kind.getKey();
        }
      }
      return null;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Marks all hits of a group but, for each kind, those of its first source that has any. */
  private record MarksRepeated(Set<HitKind> kinds, BitSet repeated)
      implements CollectorManager<OfGroups, BitSet> {
    @Override
    public OfGroups newCollector() {
      return new OfGroups(kinds);
    }

    @Override
    public BitSet reduce(Collection<OfGroups> collectors) {
      Map<Key, Long> least = new HashMap<>();
      for (OfGroups collector : collectors) {
        collector.found.forEach(hit -> least.merge(hit.key(), hit.rank(), Math::min));
      }
      for (OfGroups collector : collectors) {
        for (Found hit : collector.found) {
          if (hit.rank() > least.getOrDefault(hit.key(), 0L)) {
            repeated.set(hit.document());
          }
        }
      }
      return repeated;
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
