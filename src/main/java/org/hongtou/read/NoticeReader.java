package org.hongtou.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.model.NoticeText;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.hongtou.read.isolated.IsolatedParsing;
import org.hongtou.read.isolated.IsolatedParsing.Workplace;

/**
 * Reads files of notices into their canonical text.
 *
 * <p>What a file is, its content says, whichever name it has. Plain text and HTML are read here;
 * documents of binary formats are parsed in a process of their own ({@link IsolatedParsing}), which
 * starts with the first of them; archives and e-mails give their parts. What cannot be read is
 * refused with an {@link UnreadableNoticeException} whose message is one sentence for the user. May
 * be called from any thread.
 */
public final class NoticeReader {
  /** The largest text that is read, in bytes: the longest notices have about 1 MB of text. */
  public static final long MOST_BYTES = 20L * 1024 * 1024;

  /** The largest file of another format that is read, in bytes: scans are large. */
  public static final long MOST_BINARY_BYTES = 200L * 1024 * 1024;

  /** How many of a file's first bytes tell what it is. */
  public static final int HEAD = FileKind.HEAD;

  private NoticeReader() {}

  /**
   * Reads a file of one notice.
   *
   * @throws UnreadableNoticeException if it is missing, empty, too large, of a format that is not
   *     read, or holds several
   */
  public static NoticeText read(Path file) throws UnreadableNoticeException {
    String name = nameOf(file);
    return single(readAll(file, name), name);
  }

  /**
   * Reads bytes that are already at hand.
   *
   * @param bytes a file's content
   * @param name what to call it in {@link NoticeText#source()} and in messages
   * @throws UnreadableNoticeException as above
   */
  public static NoticeText read(byte[] bytes, String name) throws UnreadableNoticeException {
    return isParsed(bytes) ? single(readAll(bytes, name), name) : TextFile.read(bytes, name);
  }

  /** What a path is called. */
  public static String nameOf(Path file) {
    return file.toString().replace('\\', '/');
  }

  /**
   * Reads a file with all of its parts.
   *
   * @param name what to call it, and its parts
   * @throws UnreadableNoticeException if nothing can be told of it at all; a part that cannot be
   *     read is a reading
   */
  public static ReadFile readAll(Path file, String name) throws UnreadableNoticeException {
    try {
      if (Files.isDirectory(file)) {
        throw new UnreadableNoticeException(
            Reason.IS_FOLDER, name + " is a folder; name the files in it instead");
      }
      long size = Files.size(file);
      byte[] head = head(file);
      if (!isParsed(head)) {
        if (size > MOST_BYTES) {
          throw Unreadable.tooLarge(name, size, MOST_BYTES);
        }
        return text(Files.readAllBytes(file), name);
      }
      if (size > MOST_BINARY_BYTES) {
        throw Unreadable.tooLarge(name, size, MOST_BINARY_BYTES);
      }
      IsolatedParsing parsing = IsolatedParsing.shared();
      try (Workplace workplace = parsing.workplace()) {
        Path copy = workplace.next();
        String sha256;
        try (OutputStream out = Files.newOutputStream(copy)) {
          sha256 = Digest.copy(file, out);
        }
        return new ParsedFile(parsing, workplace).readAll(copy, name, sha256, size);
      }
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
   * The same for bytes that are already at hand.
   *
   * @throws UnreadableNoticeException as above
   */
  public static ReadFile readAll(byte[] bytes, String name) throws UnreadableNoticeException {
    if (!isParsed(bytes)) {
      return text(bytes, name);
    }
    if (bytes.length > MOST_BINARY_BYTES) {
      throw Unreadable.tooLarge(name, bytes.length, MOST_BINARY_BYTES);
    }
    IsolatedParsing parsing = IsolatedParsing.shared();
    try (Workplace workplace = parsing.workplace()) {
      Path copy = workplace.next();
      Files.write(copy, bytes);
      return new ParsedFile(parsing, workplace).readAll(copy, name, Digest.of(bytes), bytes.length);
    } catch (IOException e) {
      throw new UnreadableNoticeException(
          Reason.IO_ERROR, name + " cannot be read (" + e.getMessage() + "); try again", e);
    }
  }

  /** Whether bytes are those of a page of HTML, whatever they are called. */
  public static boolean isHtml(byte[] bytes) {
    if (isParsed(bytes)) {
      return false;
    }
    TextDecoding decoding = TextDecoding.of(bytes);
    return decoding != null && HtmlSigns.areIn(decoding.text());
  }

  private static ReadFile text(byte[] bytes, String name) throws UnreadableNoticeException {
    NoticeText text = TextFile.read(bytes, name);
    return new ReadFile(
        text.source().sha256(), bytes.length, false, List.of(new Reading.Text(text)));
  }

  private static NoticeText single(ReadFile file, String name) throws UnreadableNoticeException {
    if (file.readings().size() > 1) {
      throw Unreadable.holdsSeveral(name, file.readings().size());
    }
    return switch (file.readings().getFirst()) {
      case Reading.Text read -> read.text();
      case Reading.Refused refused -> throw refused.why();
    };
  }

  /**
   * Whether a file is parsed in a process of its own; else it is text or HTML, which is read here.
   *
   * @param head its first {@link #HEAD} bytes, all if it has fewer
   */
  public static boolean isParsed(byte[] head) {
    return head.length > 0 && (FileKind.isBinary(head) || FileKind.isWrapped(head));
  }

  static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(FileKind.HEAD);
    }
  }
}
