package org.hongtou.read;

import java.util.List;

/**
 * All that a file gave: one reading, or those of its parts if it is a container.
 *
 * @param sha256 of the file itself, in lower-case hexadecimal
 * @param bytes the length of the file itself
 * @param container whether it is an archive, a compressed file or an e-mail
 * @param readings at least one, in the order of the container
 */
public record ReadFile(String sha256, long bytes, boolean container, List<Reading> readings) {
  public ReadFile {
    readings = List.copyOf(readings);
  }
}
