package org.hongtou.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells UTF-16 without a byte order mark. Every line break, digit and tag has a NUL on one side, at
 * even places or at odd ones, which no other text has; and what it spells is Chinese.
 */
final class Utf16Plausibility {
  private static final int LOOK_AT = 4096;

  private Utf16Plausibility() {}

  /** The byte order that a text is in; null if it is no such text. */
  static @Nullable Charset of(byte[] bytes) {
    int end = Math.min(bytes.length, LOOK_AT) & ~1;
    int[] nuls = new int[2];
    for (int i = 0; i < end; i++) {
      nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    // U+3000 and U+4E00 have a NUL on the other side
    int more = nuls[0] > nuls[1] ? 0 : 1;
    if (nuls[more] < 2 || nuls[1 - more] * 4 > nuls[more]) {
      return null;
    }
    int known = 0;
    int han = 0;
    for (int i = 0; i < end; i += 2) {
      // the byte with the NULs is the high one
      char c = (char) (((bytes[i + more] & 0xFF) << 8) | (bytes[i + 1 - more] & 0xFF));
      boolean ascii = c < 0x7F && (c >= ' ' || Character.isWhitespace(c));
      known += ascii || Characters.isHan(c) || Characters.isWideMark(c) || c == 0x3000 ? 1 : 0;
      han += Characters.isHan(c) ? 1 : 0;
    }
    boolean chinese = han > 0 && known * 20L >= (end / 2) * 19L;
    return !chinese ? null : more == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }
}
