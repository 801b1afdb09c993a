package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.NumericUtils;
import org.hongtou.words.Places;
import org.hongtou.words.Places.Place;

/**
 * The targets of an index by what they are compared by, read from doc values. The first pass keeps
 * one small entry for each thing that is measured, the second only the targets of things with
 * different figures; no record is read.
 */
final class ComparedTargets {
  private final IndexReader reader;
  private final boolean across;
  private final Map<Long, Seen> seen = new HashMap<>();

  /**
   * @param across whether places of one level are compared with each other, not notices of one
   *     place
   */
  ComparedTargets(IndexReader reader, boolean across) {
    this.reader = reader;
    this.across = across;
  }

  /**
   * A target that is compared.
   *
   * @param document Lucene's number
   * @param notice the same for all targets of a notice, whatever the file
   * @param where the place whose figure it is
   * @param due the last day by which, a number like 20251231
   */
  record Figure(
      int document, String notice, String what, String where, long due, double low, double high) {
    boolean differsFrom(Figure other) {
      return high < other.low || other.high < low;
    }
  }

  /** What the first pass keeps of one thing. */
  private static final class Seen {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private boolean asked;
  }

  private interface Visitor {
    void visit(long key, Values values, int document) throws IOException;
  }

  /**
   * The targets of things of which figures differ.
   *
   * @param asked of each thing at least one target is among these
   */
  List<List<Figure>> differing(FixedBitSet asked) throws IOException {
    visit(
        (key, values, document) -> {
          Seen one = seen.computeIfAbsent(key, any -> new Seen());
          one.low = Math.min(one.low, values.high(document));
          one.high = Math.max(one.high, values.low(document));
          one.asked |= asked.get(values.base + document);
        });
    // The least upper end below the greatest lower end: two of them don't even touch.
    seen.values().removeIf(one -> !one.asked || one.low >= one.high);
    Map<Long, List<Figure>> figures = new HashMap<>();
    visit(
        (key, values, document) -> {
          if (seen.containsKey(key)) {
            figures.computeIfAbsent(key, any -> new ArrayList<>()).add(values.figure(document));
          }
        });
    return List.copyOf(figures.values());
  }

  private void visit(Visitor visitor) throws IOException {
    for (LeafReaderContext context : reader.leaves()) {
      Values values = new Values(context);
      Bits live = context.reader().getLiveDocs();
      for (int document = values.next(0); document >= 0; document = values.next(document + 1)) {
        if ((live == null || live.get(document)) && values.isCompared(document)) {
          long key = values.key();
          if (key != 0) {
            visitor.visit(key, values, document);
          }
        }
      }
    }
  }

  /** The values of a segment. */
  private final class Values {
    private final int base;
    private final int end;
    private final LeafReader segment;
    private final SortedDocValues paths;
    private final SortedDocValues whats;
    private final SortedDocValues wheres;
    private final NumericDocValues dues;
    private final NumericDocValues lows;
    private final NumericDocValues highs;
    private final NumericDocValues groups;
    private final NumericDocValues ranks;
    private final long[] hashes;
    private final long[] placeHashes;

    Values(LeafReaderContext context) throws IOException {
      base = context.docBase;
      segment = context.reader();
      end = segment.maxDoc();
      paths = DocValues.getSorted(segment, IndexSchema.PATH);
      whats = DocValues.getSorted(segment, IndexSchema.COMPARED_WHAT);
      wheres = DocValues.getSorted(segment, IndexSchema.COMPARED_WHERE);
      dues = DocValues.getNumeric(segment, IndexSchema.DUE);
      lows = DocValues.getNumeric(segment, IndexSchema.VALUE_LOW);
      highs = DocValues.getNumeric(segment, IndexSchema.VALUE_HIGH);
      groups = DocValues.getNumeric(segment, IndexSchema.GROUP);
      ranks = DocValues.getNumeric(segment, IndexSchema.RANK);
      hashes = new long[whats.getValueCount()];
      placeHashes = new long[wheres.getValueCount()];
    }

    /** The next target that may be compared; -1 behind the last. */
    int next(int from) throws IOException {
      if (from >= end || whats.getValueCount() == 0) {
        return -1;
      }
      int document = whats.docID() >= from ? whats.docID() : whats.advance(from);
      return document < end ? document : -1;
    }

    /**
     * A second file of a notice says nothing new; what is due on no known day can't be compared.
     */
    boolean isCompared(int document) throws IOException {
      return whats.advanceExact(document)
          && wheres.advanceExact(document)
          && dues.advanceExact(document)
          && lows.advanceExact(document)
          && highs.advanceExact(document)
          && SourceList.value(ranks, document) == 0;
    }

    /** Of the last target asked for: the same for what is compared with each other; 0 for none. */
    long key() throws IOException {
      int what = whats.ordValue();
      if (hashes[what] == 0) {
        hashes[what] = Letters.hash(whats.lookupOrd(what).utf8ToString());
      }
      int where = wheres.ordValue();
      if (placeHashes[where] == 0) {
        String name = wheres.lookupOrd(where).utf8ToString();
        placeHashes[where] = Letters.hash(across ? level(name) : name);
      }
      boolean nobody = across && placeHashes[where] == Letters.hash("");
      return nobody
          ? 0
          : Letters.mixed(hashes[what] ^ Letters.mixed(placeHashes[where] ^ dues.longValue())) | 1;
    }

    double low(int document) throws IOException {
      return NumericUtils.sortableLongToDouble(SourceList.value(lows, document));
    }

    double high(int document) throws IOException {
      return NumericUtils.sortableLongToDouble(SourceList.value(highs, document));
    }

    Figure figure(int document) throws IOException {
      long group = SourceList.value(groups, document);
      String path = NoticeList.required(paths, document);
      return new Figure(
          base + document,
          group == SourceGroups.ALONE.group() ? path : "#" + group,
          whats.lookupOrd(whats.ordValue()).utf8ToString(),
          wheres.lookupOrd(wheres.ordValue()).utf8ToString(),
          dues.longValue(),
          low(document),
          high(document));
    }
  }

  /** What places are compared with: provinces, cities; empty for what has no like. */
  private static String level(String place) {
    Place found = Places.named(place);
    return found == null ? "" : found.getClass().getSimpleName();
  }
}
