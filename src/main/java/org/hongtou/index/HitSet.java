package org.hongtou.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * All that a query finds, as a set in which narrower queries are counted without doing its work
 * again. Of the files of one notice that source counts which a search would show: for each kind the
 * first that the narrower query finds.
 */
final class HitSet {
  private final IndexSearcher lucene;
  private final FixedBitSet hits;
  private final FixedBitSet first;

  /** Where the hits stand whose notices have several sources; by document. */
  private final Map<Integer, Place> places = new HashMap<>();

  private final Map<HitKind, Long> counts = new EnumMap<>(HitKind.class);

  private record Group(HitKind kind, long number) {}

  private record Place(Group group, long rank) {}

  private interface Visitor {
    void visit(int document) throws IOException;
  }

  /** The hits of a source, and its rank. */
  private static final class Source {
    private long rank = Long.MAX_VALUE;
    private long count;
  }

  /**
   * @param query what is found, of any kind
   * @param kinds those that count
   * @param allSources whether each source of a notice counts
   */
  HitSet(IndexSearcher lucene, Query query, Set<HitKind> kinds, boolean allSources)
      throws IOException {
    this.lucene = lucene;
    int size = Math.max(1, lucene.getIndexReader().maxDoc());
    this.hits = new FixedBitSet(size);
    for (HitKind kind : kinds) {
      counts.put(kind, add(query, kind, allSources));
    }
    BitSet repeated =
        allSources ? new FixedBitSet(1) : SourceCollapse.repeated(lucene, query, kinds);
    this.first = hits.clone();
    for (int document : places.keySet()) {
      if (repeated.get(document)) {
        first.clear(document);
      }
    }
  }

  private long add(Query query, HitKind kind, boolean allSources) throws IOException {
    BooleanQuery ofKind =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(new TermQuery(new Term(IndexSchema.KIND, kind.toString())), Occur.FILTER)
            .build();
    FixedBitSet found = new FixedBitSet(hits.length());
    each(ofKind, found::set);
    if (!allSources) {
      for (LeafReaderContext segment : lucene.getIndexReader().leaves()) {
        NumericDocValues groups = segment.reader().getNumericDocValues(IndexSchema.GROUP);
        NumericDocValues ranks = segment.reader().getNumericDocValues(IndexSchema.RANK);
        int end = segment.docBase + segment.reader().maxDoc();
        for (int document = found.nextSetBit(segment.docBase, end);
            groups != null && ranks != null && document < end;
            document = document + 1 < end ? found.nextSetBit(document + 1, end) : end) {
          long group = SourceList.value(groups, document - segment.docBase);
          if (group != SourceGroups.ALONE.group()) {
            long rank = SourceList.value(ranks, document - segment.docBase);
            places.put(document, new Place(new Group(kind, group), rank));
          }
        }
      }
    }
    hits.or(found);
    return count(found::get, ofKind);
  }

  /** How many hits of each kind there are, of several sources of a notice the first only. */
  Map<HitKind, Long> counts() {
    return counts;
  }

  /** The hits, of several sources of a notice the first only. */
  FixedBitSet first() {
    return first;
  }

  /** How many hits there are when the query is narrowed. */
  long count(Query narrower) throws IOException {
    return count(hits::get, narrower);
  }

  private interface Among {
    boolean has(int document);
  }

  private long count(Among among, Query narrower) throws IOException {
    long[] alone = {0};
    Map<Group, Source> sources = new HashMap<>();
    each(
        narrower,
        document -> {
          if (!among.has(document)) {
            return;
          }
          Place place = places.get(document);
          if (place == null) {
            alone[0]++;
            return;
          }
          Source source = sources.computeIfAbsent(place.group(), g -> new Source());
          if (place.rank() < source.rank) {
            source.rank = place.rank();
            source.count = 0;
          }
          source.count += place.rank() == source.rank ? 1 : 0;
        });
    return alone[0] + sources.values().stream().mapToLong(source -> source.count).sum();
  }

  private void each(Query query, Visitor visitor) throws IOException {
    Weight weight = lucene.createWeight(lucene.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext segment : lucene.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(segment);
      if (scorer == null) {
        continue;
      }
      Bits live = segment.reader().getLiveDocs();
      DocIdSetIterator found = scorer.iterator();
      for (int document = found.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = found.nextDoc()) {
        if (live == null || live.get(document)) {
          visitor.visit(segment.docBase + document);
        }
      }
    }
  }
}
