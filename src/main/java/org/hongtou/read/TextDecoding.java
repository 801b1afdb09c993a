package org.hongtou.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes in a fixed order: byte order mark, UTF-16, strict UTF-8, strict GB18030, strict
 * Big5. What a page's meta tag says is not asked, as it is often wrong.
 *
 * @param text without byte order mark
 * @param charset the name of the charset used
 */
record TextDecoding(String text, String charset) {
  static final Charset GB18030 = Charset.forName("GB18030");

  /** The decoded text, or null if the bytes are in none of these charsets. */
  static @Nullable TextDecoding of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Charset utf16 = Utf16Plausibility.of(bytes);
    if (utf16 != null) {
      return strict(bytes, 0, utf16);
    }
    TextDecoding utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    TextDecoding gb = GbPlausibility.isChinese(bytes) ? strict(bytes, 0, GB18030) : null;
    if (gb != null) {
      return gb;
    }
    return Big5Plausibility.isChinese(bytes) ? strict(bytes, 0, Big5Plausibility.BIG5) : null;
  }

  private static @Nullable TextDecoding strict(byte[] bytes, int from, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return new TextDecoding(
          text, charset.equals(Big5Plausibility.BIG5) ? "Big5" : charset.name());
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
