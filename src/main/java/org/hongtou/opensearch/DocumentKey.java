package org.hongtou.opensearch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The ids of a notice's documents: made of the path of its file and of nothing else, so that a
 * second push, or one sent twice since its answer was lost, writes the same documents again.
 */
final class DocumentKey {
  /** 128 bits; two of a billion paths share them with a chance of 1 to 10^21. */
  private static final int BYTES = 16;

  private DocumentKey() {}

  /** What the ids of all documents of a notice begin with. */
  static String of(String path) {
    return HexFormat.of().formatHex(sha256(path.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
  }

  /** The id of one of them. */
  static String id(String key, int ordinal) {
    return key + '-' + ordinal;
  }

  static String keyOfId(String id) {
    return id.substring(0, Math.max(0, id.indexOf('-')));
  }

  static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
