package org.hongtou.index;

import java.math.BigDecimal;
import java.util.List;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.search.IndexSearcher;
import org.hongtou.words.Traditional;
import org.hongtou.words.UnitAliases;

/**
 * Makes the first search of a process quicker: what searching needs beside the index is loaded in
 * the background while the caller gets ready and opens it. Need not be used.
 */
public final class SearchStart {
  private SearchStart() {}

  /** Begins to load; returns at once. */
  public static void prepare() {
    Thread thread = new Thread(SearchStart::load, "hongtou-search-prepare");
    thread.setDaemon(true);
    thread.start();
  }

  /** In the order in which a search comes to need it. */
  private static void load() {
    // Finding the formats of its files is what opening an index begins with.
    int formats = Codec.availableCodecs().size() + PostingsFormat.availablePostingsFormats().size();
    // Java makes a class for each comparator of this kind; the searcher has three.
    int documents = new IndexSearcher.LeafSlice(List.of()).getMaxDocs();
    boolean unit = UnitAliases.isPlain("省商务厅");
    boolean simplified = Traditional.simplified('廳') == '厅';
    // Lucene asks the JVM's management for its options when its first searcher is made.
    int clauses = IndexSearcher.getMaxClauseCount();
    // The first number makes Java compute tables of powers.
    boolean number = new BigDecimal("0.5").signum() > 0;
    assert formats > 0 && clauses > 0 && documents == 0 && number && unit && simplified;
  }
}
