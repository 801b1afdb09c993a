package org.hongtou.words;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;

/**
 * What a compound word is made of: 江西省 is 江西 and 省, 国务院办公厅 is 国务院 and 办公厅, and 办公厅 again 办公 and 厅.
 * So that who looks for 江西 also finds 江西省.
 *
 * <p>The parts of a level don't overlap: they are the likeliest way to compose the word from
 * shorter words of HanLP's dictionary. Taking every dictionary word inside would find 中国 in 发展中国家.
 */
public final class WordParts {
  /** The sum of all frequencies in HanLP's dictionary, near enough: it only scales the costs. */
  private static final double TOTAL_FREQUENCY = 25e6;

  /** Nothing of HanLP's dictionary is longer; longer stretches are names or noise. */
  private static final int LONGEST = 16;

  private WordParts() {}

  /**
   * The parts of a word of three or more characters, at every level, single characters included;
   * offsets are into {@code word}. Empty for shorter words, which aren't compounds, and for words
   * longer than any dictionary's.
   */
  public static List<Span> of(String word) {
    List<Span> parts = new ArrayList<>();
    decompose(word, 0, parts);
    return parts;
  }

  private static void decompose(String word, int offset, List<Span> parts) {
    if (word.length() < 3 || word.length() > LONGEST) {
      return;
    }
    for (Span part : likeliestSplit(word)) {
      parts.add(new Span(offset + part.start(), offset + part.end()));
      decompose(part.of(word), offset + part.start(), parts);
    }
  }

  /** The cheapest way from the word's start to its end over at least two dictionary words. */
  private static List<Span> likeliestSplit(String word) {
    int length = word.length();
    double[] cost = new double[length + 1];
    int[] from = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      cost[end] = Double.POSITIVE_INFINITY;
      for (int start = end - 1; start >= 0; start--) {
        boolean whole = start == 0 && end == length;
        int frequency = whole ? 0 : CoreDictionary.getTermFrequency(word.substring(start, end));
        if (whole || (frequency == 0 && end - start > 1)) {
          continue;
        }
        double through = cost[start] + Math.log(TOTAL_FREQUENCY / (frequency + 1));
        if (through < cost[end]) {
          cost[end] = through;
          from[end] = start;
        }
      }
    }
    List<Span> split = new ArrayList<>();
    for (int end = length; end > 0; end = from[end]) {
      split.addFirst(new Span(from[end], end));
    }
    return split;
  }
}
