package org.hongtou.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.hongtou.model.NoticeText;
import org.hongtou.model.PageField;
import org.hongtou.model.Source;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of a notice into its canonical text.
 *
 * <p>Plain text and HTML are read, whichever name the file has; the charset is found from the
 * bytes. Everything else is refused with an {@link UnreadableNoticeException} whose message is one
 * sentence for the user. May be called from any thread.
 */
public final class NoticeReader {
  /** The largest file that is read, in bytes: the longest notices have about 1 MB of text. */
  public static final long MOST_BYTES = 20L * 1024 * 1024;

  private NoticeReader() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableNoticeException if it is missing, empty, too large, or no text or HTML
   */
  public static NoticeText read(Path file) throws UnreadableNoticeException {
    String name = file.toString().replace('\\', '/');
    try {
      if (Files.isDirectory(file)) {
        throw new UnreadableNoticeException(
            Reason.IS_FOLDER, name + " is a folder; name the files in it instead");
      }
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        throw tooLarge(head(file), name, size);
      }
      return read(Files.readAllBytes(file), name);
    } catch (NoSuchFileException e) {
      throw new UnreadableNoticeException(
          Reason.NOT_FOUND, name + " does not exist; check the path", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableNoticeException(
          Reason.NO_PERMISSION, name + " may not be read; check the file's permissions", e);
    } catch (IOException e) {
      throw new UnreadableNoticeException(
          Reason.IO_ERROR, name + " cannot be read (" + e.getMessage() + "); try again", e);
    }
  }

  /**
   * Reads bytes that are already at hand.
   *
   * @param bytes a file's content
   * @param name what to call it in {@link NoticeText#source()} and in messages
   * @throws UnreadableNoticeException if they are empty, too many, or no text or HTML
   */
  public static NoticeText read(byte[] bytes, String name) throws UnreadableNoticeException {
    if (bytes.length > MOST_BYTES) {
      throw tooLarge(bytes, name, bytes.length);
    }
    if (bytes.length == 0) {
      throw new UnreadableNoticeException(
          Reason.EMPTY, name + " is empty; put the notice's text into it");
    }
    if (FileKind.isBinary(bytes)) {
      throw notText(bytes, name);
    }
    TextDecoding decoding = TextDecoding.of(bytes);
    if (decoding == null) {
      String kind = FileKind.name(bytes, name);
      if (kind != null) {
        throw unsupported(kind, name);
      }
      throw new UnreadableNoticeException(
          Reason.UNKNOWN_CHARSET,
          name + " is text in an unknown charset, neither UTF-8 nor GB18030; save it as UTF-8");
    }
    String raw = decoding.text();
    CanonicalText out = new CanonicalText(Math.min(raw.length(), 1 << 20));
    int nuls = Characters.count(raw, '\0');
    if (nuls > 0) {
      out.warn("nul-dropped", nuls + " NUL characters were dropped");
    }
    boolean html = HtmlSigns.areIn(raw);
    Map<PageField, String> page;
    if (html) {
      HtmlPage read = HtmlPage.parse(nuls > 0 ? raw.replace("\0", "") : raw);
      read.write(out);
      page = read.fields();
    } else {
      page = PlainText.write(Characters.cleanKeepingTabs(raw), out);
    }
    if (out.isEmpty()) {
      throw new UnreadableNoticeException(
          Reason.EMPTY,
          name
              + (html ? " shows no text" : " holds nothing but white space")
              + "; put the notice's text into it");
    }
    String type = html ? "text/html" : "text/plain";
    return out.finish(page, source(bytes, name, type, decoding.charset(), page.get(PageField.URI)));
  }

  private static Source source(
      byte[] bytes, String name, String mediaType, String charset, @Nullable String uri) {
    try {
      String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new Source(name, uri, sha256, mediaType, charset, bytes.length, null);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(FileKind.HEAD);
    }
  }

  private static UnreadableNoticeException tooLarge(byte[] head, String name, long size) {
    if (FileKind.isBinary(head)) {
      return notText(head, name);
    }
    return new UnreadableNoticeException(
        Reason.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "%s is too large for a notice (%d MB, at most %d MB are read); split it",
            name,
            size >> 20,
            MOST_BYTES >> 20));
  }

  private static UnreadableNoticeException notText(byte[] bytes, String name) {
    String kind = FileKind.name(bytes, name);
    return kind != null
        ? unsupported(kind, name)
        : new UnreadableNoticeException(
            Reason.NOT_TEXT, name + " is not a text; only txt and html files are read");
  }

  private static UnreadableNoticeException unsupported(String kind, String name) {
    return new UnreadableNoticeException(
        Reason.UNSUPPORTED_FORMAT,
        name + " is " + kind + ", which this version cannot read; save it as txt or html");
  }
}
