package org.hongtou.index;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.jupiter.api.Test;

/** Lucene's own checks of a token stream, with its random texts. */
class LuceneTokenStreamContractTest {
  @Test
  void keepsTheContractForRandomText() throws IOException {
    try (ChineseAnalyzer analyzer = new ChineseAnalyzer()) {
      BaseTokenStreamTestCase.checkRandomData(new Random(42), analyzer, 200);
    }
  }
}
