package org.hongtou.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * What a commit says it holds. It is part of the commit itself, so the two are never seen apart:
 * whichever commit a killed run leaves, its manifest is there with it.
 *
 * @param notices how many notices the commit has
 * @param files a sum over their paths, the sums of their files' bytes, and the rules that read them
 * @param written when the commit was made; null if it does not say
 */
record IndexManifest(int notices, String files, @Nullable Instant written) {
  private static final String NOTICES = "hongtou.notices";
  private static final String FILES = "hongtou.files";
  private static final String WRITTEN = "hongtou.written";

  /** Of what a reader sees. */
  static IndexManifest of(IndexReader reader, @Nullable Instant written) throws IOException {
    Map<String, IndexedFile> files = NoticeList.files(reader);
    MessageDigest sum = sha256();
    files.forEach(
        (path, file) ->
            sum.update(
                (path + '\0' + file.sha256() + '\0' + file.extractor() + '\n')
                    .getBytes(StandardCharsets.UTF_8)));
    return new IndexManifest(files.size(), HexFormat.of().formatHex(sum.digest()), written);
  }

  /** As a commit has it; null if it has none, or an unreadable one. */
  static @Nullable IndexManifest read(Map<String, String> commitData) {
    String notices = commitData.get(NOTICES);
    String files = commitData.get(FILES);
    String written = commitData.get(WRITTEN);
    if (notices == null || files == null || written == null) {
      return null;
    }
    try {
      return new IndexManifest(Integer.parseInt(notices), files, Instant.parse(written));
    } catch (NumberFormatException | DateTimeParseException e) {
      return null;
    }
  }

  void write(Map<String, String> commitData) {
    commitData.put(NOTICES, String.valueOf(notices));
    commitData.put(FILES, files);
    commitData.put(WRITTEN, String.valueOf(written));
  }

  /** Whether both are of the same files, read by the same rules. */
  boolean agreesWith(IndexManifest other) {
    return notices == other.notices && files.equals(other.files);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
