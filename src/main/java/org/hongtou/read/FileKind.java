package org.hongtou.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/**
 * Says what a file is that isn't text. Plain text and HTML are told apart without it, so that
 * Tika's type registry is loaded only where there is something to refuse.
 */
final class FileKind {
  /** Enough for every signature that Tika knows. */
  static final int HEAD = 64 * 1024;

  /** What the user calls these types. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("application/pdf", "a PDF document"),
          Map.entry("application/msword", "a Word document (.doc)"),
          Map.entry("application/x-tika-msoffice", "an Office document"),
          Map.entry("application/x-tika-ooxml", "an Office document"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              "a Word document (.docx)"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              "an Excel workbook (.xlsx)"),
          Map.entry("application/vnd.ms-excel", "an Excel workbook (.xls)"),
          Map.entry("application/vnd.ms-powerpoint", "a PowerPoint presentation"),
          Map.entry("application/rtf", "an RTF document"),
          Map.entry("application/zip", "a ZIP archive"),
          Map.entry("application/x-rar-compressed", "a RAR archive"),
          Map.entry("application/x-7z-compressed", "a 7z archive"),
          Map.entry("application/gzip", "a gzip archive"),
          Map.entry("application/ofd", "an OFD document"));

  private FileKind() {}

  /** Whether the head of a file can't be that of a text in any charset that is read. */
  static boolean isBinary(byte[] bytes) {
    if (TextDecoding.startsWith(bytes, '%', 'P', 'D', 'F')
        || TextDecoding.startsWith(bytes, '{', '\\', 'r', 't', 'f')
        || TextDecoding.startsWith(bytes, 'P', 'K', 3, 4)) {
      return true;
    }
    if (TextDecoding.startsWith(bytes, 0xFF, 0xFE) || TextDecoding.startsWith(bytes, 0xFE, 0xFF)) {
      return false;
    }
    int end = Math.min(bytes.length, HEAD);
    int odd = 0;
    for (int i = 0; i < end; i++) {
      int b = bytes[i];
      if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
        odd++;
      }
    }
    // a stray control character or two is dropped with a warning
    return odd > 2 && odd * 200L > end;
  }

  /** The type's name for a message, with its article; null if Tika doesn't know it either. */
  static @Nullable String name(byte[] bytes, String fileName) {
    byte[] head = bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes;
    String type = new Tika().detect(head, fileName);
    String name = NAMES.get(type);
    if (name != null) {
      return name;
    }
    int slash = type.indexOf('/');
    String group = type.substring(0, slash);
    String rest = type.substring(slash + 1).toUpperCase(Locale.ROOT);
    return switch (group) {
      case "image" -> "an image (" + rest + ")";
      case "audio" -> "an audio file";
      case "video" -> "a video";
      case "text" -> null;
      default -> type.equals("application/octet-stream") ? null : "a file of type " + type;
    };
  }
}
