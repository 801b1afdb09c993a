package org.hongtou.index;

import org.apache.lucene.analysis.Analyzer;

/**
 * Analysis of Chinese text for the index: {@link HanlpTokenizer} and nothing behind it, since the
 * tokenizer itself brings everything to lower case and half width.
 */
public final class ChineseAnalyzer extends Analyzer {
  /** Wide enough that no phrase reaches from one value into the next. */
  private static final int GAP_BETWEEN_VALUES = 100;

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new HanlpTokenizer());
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP_BETWEEN_VALUES;
  }
}
