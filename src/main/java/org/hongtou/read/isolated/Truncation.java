package org.hongtou.read.isolated;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Whether a file lacks its end, as after a download that broke off: each format says at its end, or
 * in its head, where it ends.
 */
final class Truncation {
  private static final int TAIL = 66_000;

  // fields of an OLE2 file's header, [MS-CFB] 2.2
  private static final int OLE_HEADER = 512;
  private static final int SECTOR_SHIFT = 30;
  private static final int TABLES = 44;
  private static final int FIRST_TABLE = 76;
  private static final int MOST_TABLES = 109;
  private static final int FREE = -1;

  private Truncation() {}

  static boolean of(Path file) {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] head = new byte[(int) Math.min(OLE_HEADER, bytes.length())];
      bytes.readFully(head);
      if (startsWith(head, "PK\3\4")) {
        return !tail(bytes).contains("PK\5\6");
      }
      if (startsWith(head, "%PDF")) {
        return !tail(bytes).contains("%%EOF");
      }
      if (startsWith(head, "{\\rtf")) {
        return !tail(bytes).stripTrailing().replace("\0", "").endsWith("}");
      }
      if (startsWith(head, "\u00D0\u00CF\u0011\u00E0")) {
        return head.length < OLE_HEADER || oleEnd(head, bytes) > bytes.length();
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean startsWith(byte[] head, String signature) {
    byte[] sign = signature.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < sign.length; i++) {
      if (i >= head.length || head[i] != sign[i]) {
        return false;
      }
    }
    return true;
  }

  private static String tail(RandomAccessFile bytes) throws IOException {
    long from = Math.max(0, bytes.length() - TAIL);
    byte[] tail = new byte[(int) (bytes.length() - from)];
    bytes.seek(from);
    bytes.readFully(tail);
    return new String(tail, StandardCharsets.ISO_8859_1);
  }

  /**
   * Where the last sector of an OLE2 file begins, by its table of sectors; beyond the file's end if
   * not even that is there.
   */
  private static long oleEnd(byte[] header, RandomAccessFile bytes) throws IOException {
    ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    int size = 1 << Math.clamp(fields.getShort(SECTOR_SHIFT), 7, 12);
    int tables = Math.clamp(fields.getInt(TABLES), 1, MOST_TABLES);
    int last = tables - 1;
    long at = (fields.getInt(FIRST_TABLE + 4 * last) + 1L) * size;
    if (at < 0 || at + size > bytes.length()) {
      return Long.MAX_VALUE;
    }
    byte[] table = new byte[size];
    bytes.seek(at);
    bytes.readFully(table);
    ByteBuffer entries = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
    int used = size / 4 - 1;
    while (used >= 0 && entries.getInt(4 * used) == FREE) {
      used--;
    }
    // the last sector of a sound file is often shorter than its size
    return ((long) last * (size / 4) + used + 1) * size + 1;
  }
}
