package org.hongtou.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.hongtou.index.Statistics.Indicator;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/** The figures of targets by indicator, unit and year, read from doc values. */
final class TargetFigures {
  private static final int YEAR = 10_000;

  private final Map<Key, Values> figures = new TreeMap<>();

  /**
   * @param year 0 for none
   */
  private record Key(String indicator, String measure, int year) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::indicator)
            .thenComparing(Key::measure)
            .thenComparingInt(Key::year);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private static final class Values {
    private final List<Double> values = new ArrayList<>();
  }

  TargetFigures(IndexReader reader, FixedBitSet hits) throws IOException {
    for (LeafReaderContext context : reader.leaves()) {
      SortedDocValues names = DocValues.getSorted(context.reader(), IndexSchema.INDICATOR_NAME);
      SortedDocValues measures = DocValues.getSorted(context.reader(), IndexSchema.MEASURE);
      NumericDocValues values = DocValues.getNumeric(context.reader(), IndexSchema.VALUE_ORDER);
      NumericDocValues dues = DocValues.getNumeric(context.reader(), IndexSchema.DUE);
      for (int document = measures.nextDoc();
          document < context.reader().maxDoc();
          document = measures.nextDoc()) {
        if (hits.get(context.docBase + document)
            && names.advanceExact(document)
            && values.advanceExact(document)) {
          Key key =
              new Key(
                  names.lookupOrd(names.ordValue()).utf8ToString(),
                  measures.lookupOrd(measures.ordValue()).utf8ToString(),
                  (int) (SourceList.value(dues, document) / YEAR));
          figures
              .computeIfAbsent(key, any -> new Values())
              .values
              .add(Double.longBitsToDouble(values.longValue()));
        }
      }
    }
  }

  /** How many indicators there are, by unit and year. */
  long distinct() {
    return figures.size();
  }

  /** The most frequent first; of equals, in their own order. */
  List<Indicator> mostFrequentFirst(int limit) {
    return figures.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Key, Values> one) -> -one.getValue().values.size()))
        .limit(limit)
        .map(one -> indicator(one.getKey(), one.getValue().values))
        .toList();
  }

  private static Indicator indicator(Key key, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int size = sorted.size();
    double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    int tab = key.measure().indexOf('\t');
    String unit = key.measure().substring(tab + 1);
    return new Indicator(
        key.indicator(),
        Target.Kind.valueOf(key.measure().substring(0, tab)),
        unit.isEmpty() ? null : unit,
        year(key),
        size,
        plain(sorted.getFirst()),
        plain(median),
        plain(sorted.getLast()));
  }

  /** Without zeros at the end, and without an exponent: 2.5, 50000000000. */
  private static BigDecimal plain(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static @Nullable Integer year(Key key) {
    return key.year() == 0 ? null : key.year();
  }
}
