package org.hongtou.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * How much a match counts by the standing of its notice: newer notices a little more, repealed ones
 * a good deal less. It depends on the notice alone, not on the day of the search.
 */
final class Standing extends DoubleValuesSource {
  /** Ten years newer count 4 % more: less than one word of a query in a title. */
  private static final double A_YEAR = 1.004;

  /** The year that counts as no date does. */
  private static final int NEUTRAL_YEAR = 2015;

  /** Dates before and behind are misread. */
  private static final int FIRST_YEAR = 1949;

  private static final int LAST_YEAR = 2100;

  /** So that it stands behind notices in force that match about as well. */
  private static final double REPEALED = 0.6;

  static final Standing FACTOR = new Standing();

  private Standing() {}

  /** By a date in ISO 8601; 1 for none. */
  static double ofDate(@Nullable String date) {
    if (date == null || date.length() < 4) {
      return 1;
    }
    try {
      int year = Integer.parseInt(date.substring(0, 4));
      int month = date.length() < 7 ? 1 : Integer.parseInt(date.substring(5, 7));
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        return 1;
      }
      return Math.pow(A_YEAR, year - NEUTRAL_YEAR + (month - 1) / 12.0);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** By a value of {@link IndexSchema#REPEALED}. */
  static double ofState(long state) {
    return state == RepealedNotices.NO ? 1 : REPEALED;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
    // As sets, of which each notice has one value at most: OpenSearch has no other doc values.
    SortedSetDocValues dates = DocValues.getSortedSet(segment.reader(), IndexSchema.DATE);
    SortedNumericDocValues states =
        DocValues.getSortedNumeric(segment.reader(), IndexSchema.REPEALED);
    double[] ofDates = new double[Math.toIntExact(dates.getValueCount())];
    Arrays.fill(ofDates, Double.NaN);
    return new DoubleValues() {
      private double factor = 1;

      @Override
      public double doubleValue() throws IOException {
        return factor * scores.doubleValue();
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        factor = states.advanceExact(document) ? ofState(states.nextValue()) : 1;
        if (dates.advanceExact(document)) {
          int date = (int) dates.nextOrd();
          if (Double.isNaN(ofDates[date])) {
            BytesRef written = dates.lookupOrd(date);
            ofDates[date] = ofDate(written.utf8ToString());
          }
          factor *= ofDates[date];
        }
        return scores.advanceExact(document);
      }
    };
  }

  @Override
  public boolean needsScores() {
    return true;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext segment) {
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Standing;
  }

  @Override
  public int hashCode() {
    return Standing.class.hashCode();
  }

  @Override
  public String toString() {
    return "standing";
  }
}
