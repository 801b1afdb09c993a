package org.hongtou.export;

import java.io.Closeable;
import java.io.IOException;
import org.hongtou.model.Notice;

/**
 * Takes the notices of an export in their order. What it writes is in its place only when the
 * caller puts it there ({@link WholeFile}, {@link WholeFolder}); closing a sink that has not
 * finished leaves something half in the place beside.
 */
public interface NoticeSink extends Closeable {
  /**
   * Takes the next notice.
   *
   * @throws IOException if it cannot be written
   */
  void add(Notice notice) throws IOException;

  /**
   * Completes what is written; nothing is added after it.
   *
   * @throws IOException if it cannot be written
   */
  void finish() throws IOException;

  /** How many cells the format could not hold whole; their full values are in the other formats. */
  default long shortened() {
    return 0;
  }
}
