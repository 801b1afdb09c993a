package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.VectorUtil;

/**
 * The tasks and targets whose vectors are nearest to that of a query, among those that a filter
 * leaves.
 *
 * <p>Up to {@link #EXACT} of them are all compared: a few milliseconds, and the same result however
 * the index came about. Of more, Lucene's graph (HNSW) finds nearly the nearest.
 */
final class NearestPassages {
  private static final int EXACT = 100_000;

  private NearestPassages() {}

  /** With a vector, and passing the filter. */
  static Query withVector(Query filter) {
    return new BooleanQuery.Builder()
        .add(filter, Occur.FILTER)
        .add(new FieldExistsQuery(Meaning.VECTOR), Occur.FILTER)
        .build();
  }

  /**
   * The nearest, nearest first; of equals in the order of the index.
   *
   * @param candidates a query of {@link #withVector}
   * @param least the cosine that a passage has at least, to be of any use …
   * @param share … and at least this share of the nearest one's
   * @return documents with their cosine
   */
  static List<ScoreDoc> of(
      IndexSearcher lucene,
      byte[] wanted,
      Query candidates,
      BitSet leftOut,
      int most,
      float least,
      float share)
      throws IOException {
    List<ScoreDoc> near =
        lucene.count(candidates) <= EXACT
            ? all(lucene, wanted, candidates)
            : byGraph(lucene, wanted, candidates, most);
    near.removeIf(one -> leftOut.get(one.doc));
    double best = near.stream().mapToDouble(one -> one.score).max().orElse(0);
    return near.stream()
        .filter(one -> one.score >= Math.max(least, best * share))
        .sorted(
            Comparator.comparingDouble((ScoreDoc one) -> -one.score)
                .thenComparingInt(one -> one.doc))
        .limit(most)
        .toList();
  }

  private static List<ScoreDoc> all(IndexSearcher lucene, byte[] wanted, Query candidates)
      throws IOException {
    List<ScoreDoc> all = new ArrayList<>();
    Weight weight =
        lucene.createWeight(lucene.rewrite(candidates), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext segment : lucene.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(segment);
      ByteVectorValues vectors = segment.reader().getByteVectorValues(Meaning.VECTOR);
      if (scorer == null || vectors == null) {
        continue;
      }
      KnnVectorValues.DocIndexIterator at = vectors.iterator();
      DocIdSetIterator documents = scorer.iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (at.docID() < document) {
          at.advance(document);
        }
        if (at.docID() == document && isLive(segment, document)) {
          float cosine = VectorUtil.cosine(wanted, vectors.vectorValue(at.index()));
          all.add(new ScoreDoc(segment.docBase + document, cosine));
        }
      }
    }
    return all;
  }

  private static boolean isLive(LeafReaderContext segment, int document) {
    return segment.reader().getLiveDocs() == null || segment.reader().getLiveDocs().get(document);
  }

  /** Asks for twice as many: some are copies. Lucene scores (1 + cosine) / 2. */
  private static List<ScoreDoc> byGraph(
      IndexSearcher lucene, byte[] wanted, Query candidates, int most) throws IOException {
    List<ScoreDoc> near = new ArrayList<>();
    Query nearest = new KnnByteVectorQuery(Meaning.VECTOR, wanted, 2 * most, candidates);
    for (ScoreDoc one : lucene.search(nearest, 2 * most).scoreDocs) {
      near.add(new ScoreDoc(one.doc, 2 * one.score - 1));
    }
    return near;
  }
}
