package org.hongtou.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Lucene's own log out of the user's terminal: at its start it tells which vector
 * instructions and which kind of memory mapping it has found. Whoever has set a level for it keeps
 * that.
 */
final class LuceneLogging {
  /** Held, since java.util.logging forgets a logger that nobody refers to, and its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private LuceneLogging() {}

  static void quieten() {
    if (LUCENE.getLevel() == null) {
      LUCENE.setLevel(Level.SEVERE);
    }
  }
}
