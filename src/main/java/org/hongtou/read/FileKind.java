package org.hongtou.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the files that are read as they are, text and HTML, from those that a parsing process takes
 * apart, by their first bytes; and names types for messages.
 */
final class FileKind {
  /** How much of a file tells what it is. */
  static final int HEAD = 64 * 1024;

  /** How far the head of an e-mail is looked at: its fields are the first lines. */
  private static final int LOOK_AT = 8192;

  private static final Set<String> MAIL_FIELDS =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "received",
          "message-id",
          "return-path",
          "content-type",
          "content-location",
          "snapshot-content-location");

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
          Map.entry("application/x-tar", "a tar archive"),
          Map.entry("application/x-tika-ooxml-protected", "an Office document"),
          Map.entry("application/vnd.ms-works", "a Works or WPS document"),
          Map.entry("message/rfc822", "an e-mail"),
          Map.entry("application/ofd", "an OFD document"));

  /** How files of the formats begin that offices publish in, however short the file is. */
  private static final int[][] SIGNATURES = {
    {'%', 'P', 'D', 'F'},
    {'{', '\\', 'r', 't', 'f'},
    {'P', 'K', 3, 4},
    // OLE2: doc, xls, wps, et
    {0xD0, 0xCF, 0x11, 0xE0},
    // PNG, JPEG, TIFF of both byte orders
    {0x89, 'P', 'N', 'G'},
    {0xFF, 0xD8, 0xFF},
    {'I', 'I', '*', 0},
    {'M', 'M', 0, '*'},
    {'R', 'a', 'r', '!'},
    {'7', 'z', 0xBC, 0xAF},
    {0x1F, 0x8B}
  };

  private FileKind() {}

  /** Whether the head of a file can't be that of a text in any charset that is read. */
  static boolean isBinary(byte[] bytes) {
    for (int[] signature : SIGNATURES) {
      if (TextDecoding.startsWith(bytes, signature)) {
        return true;
      }
    }
    if (TextDecoding.startsWith(bytes, 0xFF, 0xFE) || TextDecoding.startsWith(bytes, 0xFE, 0xFF)) {
      return false;
    }
    if (Utf16Plausibility.of(bytes) != null) {
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

  /**
   * Whether a text is to be parsed as something else: an e-mail, or a document that Office saved as
   * XML.
   */
  static boolean isWrapped(byte[] bytes) {
    int start = TextDecoding.startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int end = Math.min(bytes.length, start + LOOK_AT);
    String head = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    return isMail(head) || (head.startsWith("<?xml") && head.contains("<?mso-application"));
  }

  /** The head of an e-mail: lines of names and values, some of which every e-mail has. */
  private static boolean isMail(String head) {
    int fields = 0;
    boolean mime = false;
    int start = 0;
    // a line that the look ends in says nothing
    for (int end = head.indexOf('\n'); end >= 0; end = head.indexOf('\n', start)) {
      String line = head.substring(start, end).stripTrailing();
      start = end + 1;
      if (line.isEmpty()) {
        break;
      }
      if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
        continue; // goes on from the line before
      }
      int colon = line.indexOf(':');
      if (colon <= 0 || !isFieldName(line, colon)) {
        return false;
      }
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      mime |= name.equals("mime-version");
      fields += MAIL_FIELDS.contains(name) ? 1 : 0;
    }
    return mime ? fields > 0 : fields > 1;
  }

  private static boolean isFieldName(String line, int end) {
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (!Characters.isAsciiAlphanumeric(c) && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** The type's name for a message, with its article; null for a type that says nothing. */
  static @Nullable String ofType(String type) {
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
