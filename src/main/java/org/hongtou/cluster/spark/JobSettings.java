package org.hongtou.cluster.spark;

import java.io.Serializable;

/**
 * How a job extracts.
 *
 * @param seconds how long a small file may take
 * @param chunkBytes how long the files of one task may be together
 * @param withRecords whether the JSON records are written, too
 * @param extractor what makes the records
 */
record JobSettings(int seconds, long chunkBytes, boolean withRecords, Extractor extractor)
    implements Serializable {
  static final int SECONDS = 60;
  static final long CHUNK_BYTES = 128L << 20;

  /** Those that fit most. */
  static JobSettings usual() {
    return new JobSettings(SECONDS, CHUNK_BYTES, false, Extractor::usual);
  }
}
