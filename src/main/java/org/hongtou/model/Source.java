package org.hongtou.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a notice's bytes came from.
 *
 * @param path the file as it was named on the command line, with {@code /} between folders; {@code
 *     -} for standard input. A part of an archive or e-mail has its own name behind it: {@code
 *     bundle.zip/附件1.docx}
 * @param uri the address that the page gives for itself or that it was fetched from; null if
 *     neither is known
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param mediaType such as {@code text/html}
 * @param charset the charset that the bytes were decoded with; null for a format that is no text
 * @param bytes the length of the file, or of the part, in bytes
 * @param retrievedAt when it was fetched, ISO 8601; null for a file that was just there
 * @param linkedBy of a file that was fetched as an attachment (附件): the address of the page that
 *     links it; null for any other
 */
public record Source(
    String path,
    @Nullable String uri,
    String sha256,
    String mediaType,
    @Nullable String charset,
    long bytes,
    @Nullable String retrievedAt,
    @Nullable String linkedBy) {

  /** The source of a file that was just there. */
  public Source(
      String path,
      @Nullable String uri,
      String sha256,
      String mediaType,
      @Nullable String charset,
      long bytes) {
    this(path, uri, sha256, mediaType, charset, bytes, null, null);
  }

  /**
   * The same file, known to have been fetched.
   *
   * @param address where from
   */
  public Source fetched(String address, String at, @Nullable String linkingPage) {
    return new Source(path, address, sha256, mediaType, charset, bytes, at, linkingPage);
  }
}
