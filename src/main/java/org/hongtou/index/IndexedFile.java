package org.hongtou.index;

/**
 * What the index remembers of a notice's file, so that a later run can tell whether it has changed.
 *
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param bytes the length of the file
 * @param modifiedMillis when it was last modified, in milliseconds since 1970; a file with the same
 *     length and time need not be read again
 * @param extractor a mark of the rules that made the notice's records; records made by other rules
 *     are out of date. Empty if nobody asks
 */
public record IndexedFile(String sha256, long bytes, long modifiedMillis, String extractor) {
  /** Without a mark of the rules. */
  public IndexedFile(String sha256, long bytes, long modifiedMillis) {
    this(sha256, bytes, modifiedMillis, "");
  }
}
