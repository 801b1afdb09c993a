package org.hongtou.ledger;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a ledger in a format of office programs. The same ledger gives the same bytes. */
public interface OfficeWriter {
  /**
   * Writes all of it.
   *
   * @param out not closed
   * @throws IOException if it cannot be written
   */
  void write(Ledger ledger, OutputStream out) throws IOException;
}
