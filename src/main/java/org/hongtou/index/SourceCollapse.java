package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
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
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/**
 * Leaves one source of each notice in what a search finds: for each kind of hits the first that has
 * any. So a word or number that only the second source has is still found.
 */
final class SourceCollapse {
  private SourceCollapse() {}

  /** What a query finds that is to be left out. */
  static BitSet repeated(IndexSearcher lucene, Query query, Set<HitKind> kinds) throws IOException {
    BitSet repeated = new FixedBitSet(Math.max(1, lucene.getIndexReader().maxDoc()));
    for (HitKind kind : kinds) {
      BooleanQuery ofGroups =
          new BooleanQuery.Builder()
              .add(query, Occur.FILTER)
              .add(new TermQuery(new Term(IndexSchema.KIND, kind.toString())), Occur.FILTER)
              .add(
                  NumericDocValuesField.newSlowRangeQuery(IndexSchema.GROUP, 1, Long.MAX_VALUE),
                  Occur.FILTER)
              .build();
      lucene.search(ofGroups, new MarksRepeated(repeated));
    }
    return repeated;
  }

  /** The best of what a query finds, without what is to be left out, which doesn't count either. */
  static TopFieldDocs search(
      IndexSearcher lucene, Query query, TopFieldCollectorManager best, BitSet leftOut)
      throws IOException {
    return lucene.search(query, new Without(best, leftOut));
  }

  private record Found(int document, long group, long rank) {}

  /** Collects the hits that are of groups. */
  private static final class OfGroups extends SimpleCollector {
    private final List<Found> found = new ArrayList<>();
    private int base;
    private NumericDocValues groups = DocValues.emptyNumeric();
    private NumericDocValues ranks = DocValues.emptyNumeric();

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
      base = segment.docBase;
      groups = DocValues.getNumeric(segment.reader(), IndexSchema.GROUP);
      ranks = DocValues.getNumeric(segment.reader(), IndexSchema.RANK);
    }

    @Override
    public void collect(int document) throws IOException {
      found.add(
          new Found(
              base + document,
              SourceList.value(groups, document),
              SourceList.value(ranks, document)));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Marks all hits of a group but those of its first source that has any. */
  private record MarksRepeated(BitSet repeated) implements CollectorManager<OfGroups, BitSet> {
    @Override
    public OfGroups newCollector() {
      return new OfGroups();
    }

    @Override
    public BitSet reduce(Collection<OfGroups> collectors) {
      Map<Long, Long> least = new HashMap<>();
      for (OfGroups collector : collectors) {
        collector.found.forEach(hit -> least.merge(hit.group(), hit.rank(), Math::min));
      }
      for (OfGroups collector : collectors) {
        for (Found hit : collector.found) {
          if (hit.rank() > least.getOrDefault(hit.group(), 0L)) {
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
