package org.hongtou.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * What a query finds among the notices that came after a commit, and that isn't known yet; see
 * {@link NoticeSearcher#since}. Usable as long as its index is open.
 */
public final class NewHits {
  /** So many are held in memory at a time, each with its notice's text. */
  private static final int PIECE = 200;

  private final NoticeSearcher searcher;
  private final TextQuery text;
  private final TopFieldDocs found;
  private final Set<String> keys;

  private NewHits(NoticeSearcher searcher, TextQuery text, TopFieldDocs found, Set<String> keys) {
    this.searcher = searcher;
    this.text = text;
    this.found = found;
    this.keys = keys;
  }

  /**
   * Looks for them.
   *
   * @param after the number of the commit; 0 for the whole index
   * @param known whether a key is that of a hit that is not to be given again
   */
  static NewHits of(
      NoticeSearcher searcher,
      IndexSearcher lucene,
      StrictQuery asked,
      Sort sort,
      long after,
      Predicate<String> known)
      throws IOException {
    BooleanQuery.Builder arrived = new BooleanQuery.Builder().add(asked.query(), Occur.MUST);
    if (after > 0) {
      arrived.add(
          NumericDocValuesField.newSlowRangeQuery(IndexSchema.CAME, after + 1, Long.MAX_VALUE),
          Occur.FILTER);
    }
    Query query = arrived.build();
    FixedBitSet all = lucene.search(query, new Marks(lucene.getIndexReader().maxDoc()));
    BitSet leftOut = new FixedBitSet(all.length());
    Set<String> keys = new TreeSet<>();
    HitKeys reader = new HitKeys(lucene);
    DocIdSetIterator documents = new BitSetIterator(all, 0);
    int fresh = 0;
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      List<String> own = reader.of(document);
      keys.addAll(own);
      if (own.stream().anyMatch(known)) {
        leftOut.set(document);
      } else {
        fresh++;
      }
    }
    if (fresh > 0) {
      leftOut.or(new BitSetIterator(SourceCollapse.repeated(lucene, query, asked.kinds()), 0));
    }
    TopFieldCollectorManager best =
        new TopFieldCollectorManager(sort, Math.max(1, fresh), null, Integer.MAX_VALUE);
    TopFieldDocs found = SourceCollapse.search(lucene, query, best, leftOut);
    return new NewHits(searcher, asked.text(), found, keys);
  }

  /** How many there are; those of a notice with several sources count once. */
  public int total() {
    return found.scoreDocs.length;
  }

  /**
   * By what all that the query finds there is known from now on, also what was known before and
   * what is another source of a hit: each 8 characters.
   */
  public Set<String> keys() {
    return keys;
  }

  /**
   * Reads them, in the order of the request.
   *
   * @throws IndexException if the index cannot be read
   */
  public void forEach(Consumer<Hit> action) throws IndexException {
    for (int from = 0; from < found.scoreDocs.length; from += PIECE) {
      int to = Math.min(found.scoreDocs.length, from + PIECE);
      searcher.read(text, false, found, from, to).forEach(action);
    }
  }

  /** Marks everything that is found. */
  private record Marks(int most) implements CollectorManager<Marking, FixedBitSet> {
    @Override
    public Marking newCollector() {
      return new Marking(new FixedBitSet(Math.max(1, most)));
    }

    @Override
    public FixedBitSet reduce(Collection<Marking> collectors) {
      FixedBitSet all = new FixedBitSet(Math.max(1, most));
      collectors.forEach(collector -> all.or(collector.marked));
      return all;
    }
  }

  private static final class Marking extends SimpleCollector {
    private final FixedBitSet marked;
    private int base;

    Marking(FixedBitSet marked) {
      this.marked = marked;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
      base = segment.docBase;
    }

    @Override
    public void collect(int document) {
      marked.set(base + document);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
