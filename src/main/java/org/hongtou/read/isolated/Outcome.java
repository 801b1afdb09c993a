package org.hongtou.read.isolated;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;
import org.hongtou.read.Unreadable;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.hongtou.read.formats.LaidOut;
import org.hongtou.read.formats.Refusal;
import org.hongtou.read.formats.container.Parts;
import org.jspecify.annotations.Nullable;

/**
 * What the answer of a parsing process means.
 *
 * @param seconds that it had
 */
record Outcome(Path file, String name, int seconds, Limits limits) {
  private static final String EMPTY_PARSER = "org.apache.tika.parser.EmptyParser";

  /** Names of exceptions, and what libraries say, where a file holds more than it should. */
  private static final List<String> BOMBS = List.of("Zip bomb", "zip bomb", "MemoryLimitException");

  /** Types of documents that are archives of XML parts. */
  private static final List<String> ZIPPED =
      List.of(
          "application/vnd.openxmlformats",
          "application/x-tika-ooxml",
          "application/vnd.oasis",
          "application/ofd");

  /** How a parser says that a file is a scan. */
  private static final String OCR_MISSING = "TikaException: ocr-missing";

  /** The same where a password is needed. */
  private static final List<String> PASSWORDS =
      List.of(
          "EncryptedDocumentException",
          "InvalidPasswordException",
          "EncryptedPowerPointFileException",
          "PasswordRequiredException");

  Parsed of(PipesResult result, Path parts) throws UnreadableNoticeException {
    return switch (result.getStatus()) {
      case TIMEOUT -> throw Unreadable.timeout(name, seconds);
      case OOM -> throw Unreadable.outOfMemory(name, limits.megabytes());
      case UNSPECIFIED_CRASH -> throw Unreadable.crashed(name);
      case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION, PARSE_EXCEPTION_EMIT ->
          parsed(result.getEmitData().getMetadataList(), parts);
      case EMPTY_OUTPUT -> throw Unreadable.noText(name);
      default -> throw Unreadable.corrupt(name, null, Truncation.of(file));
    };
  }

  private Parsed parsed(List<Metadata> all, Path parts) throws UnreadableNoticeException {
    Metadata metadata = all.getFirst();
    String mediaType = mediaType(metadata);
    String trace = metadata.get(TikaCoreProperties.CONTAINER_EXCEPTION);
    if (trace != null) {
      throw failure(trace, mediaType);
    }
    if ("true".equals(metadata.get(TikaCoreProperties.WRITE_LIMIT_REACHED))) {
      throw Unreadable.tooMuchOutput(name);
    }
    List<String> unpacked = List.of(metadata.getValues(Parts.PART));
    List<String> failed = List.of(metadata.getValues(Parts.FAILED));
    if (!unpacked.isEmpty() || !failed.isEmpty()) {
      return container(mediaType, unpacked, failed, parts);
    }
    if (mediaType.endsWith("-protected")) {
      throw Unreadable.encrypted(name);
    }
    List<String> parsers = List.of(metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY));
    if (parsers.isEmpty() || parsers.contains(EMPTY_PARSER)) {
      // without its end, an Office document is not even known as one of Word or Excel
      throw Truncation.of(file)
          ? Unreadable.corrupt(name, mediaType, true)
          : Unreadable.unsupported(name, mediaType);
    }
    List<String> warnings = new ArrayList<>(List.of(metadata.getValues(LaidOut.WARNING)));
    if (Truncation.of(file)) {
      if (ZIPPED.stream().anyMatch(mediaType::startsWith)) {
        // a parser may salvage some parts, and nobody would see that others are missing
        throw Unreadable.corrupt(name, mediaType, true);
      }
      warnings.add("file-truncated|the end of the file is missing; some text may be, too");
    }
    String xhtml = metadata.get(TikaCoreProperties.TIKA_CONTENT);
    return new Parsed.Document(mediaType, xhtml == null ? "" : xhtml, warnings);
  }

  /** Without parameters: {@code application/x-rar-compressed;version=4}. */
  private static String mediaType(Metadata metadata) {
    String type = metadata.get(Metadata.CONTENT_TYPE);
    if (type == null) {
      return "application/octet-stream";
    }
    int semicolon = type.indexOf(';');
    return semicolon < 0 ? type : type.substring(0, semicolon).strip();
  }

  private Parsed container(
      String mediaType, List<String> unpacked, List<String> failed, Path folder) {
    List<Parsed.Part> parts = new ArrayList<>(unpacked.size());
    for (String part : unpacked) {
      int bar = part.indexOf('|');
      parts.add(new Parsed.Part(part.substring(bar + 1), folder.resolve(part.substring(0, bar))));
    }
    List<Parsed.FailedPart> failedParts = new ArrayList<>(failed.size());
    for (String part : failed) {
      int bar = part.indexOf('|');
      failedParts.add(
          new Parsed.FailedPart(part.substring(bar + 1), Reason.valueOf(part.substring(0, bar))));
    }
    return new Parsed.Container(mediaType, parts, failedParts);
  }

  /** An exception that left the parser. */
  private UnreadableNoticeException failure(String trace, String mediaType) {
    Reason refused = refusal(trace);
    if (refused != null) {
      return Unreadable.of(refused, name, mediaType);
    }
    if (PASSWORDS.stream().anyMatch(trace::contains)) {
      return Unreadable.encrypted(name);
    }
    if (BOMBS.stream().anyMatch(trace::contains)) {
      return Unreadable.tooMuchOutput(name);
    }
    if (trace.contains(OCR_MISSING)) {
      return Unreadable.ocrMissing(name);
    }
    return Unreadable.corrupt(name, mediaType, Truncation.of(file));
  }

  private static @Nullable Reason refusal(String trace) {
    int at = trace.indexOf(Refusal.class.getName() + ": " + Refusal.MARK);
    if (at < 0) {
      return null;
    }
    int start = trace.indexOf(Refusal.MARK, at) + Refusal.MARK.length();
    int end = start;
    while (end < trace.length()
        && (trace.charAt(end) == '_' || Character.isUpperCase(trace.charAt(end)))) {
      end++;
    }
    return Reason.valueOf(trace.substring(start, end));
  }
}
