package org.hongtou.cluster.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.security.AccessControlException;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.FileResult.Failed;
import org.hongtou.pipeline.Origin;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.Unreadable;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of one notice, in bounded memory: a text has at most {@link
 * NoticeReader#MOST_BYTES}, and files of other formats go to the disk of this machine.
 */
final class ContentReader {
  private static final int BUFFER = 1 << 16;

  private ContentReader() {}

  /** Reads a file of the input. */
  static Content read(InputFile file, Configuration hadoop) {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.uri());
    try (InputStream in = path.getFileSystem(hadoop).open(path)) {
      return read(in, file.name(), file.bytes(), file.origin());
    } catch (IOException | RuntimeException e) {
      return missing(file.name(), e);
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param size its length, as far as it is known; -1 if not
   */
  static Content read(InputStream in, String name, long size, @Nullable Origin origin)
      throws IOException {
    byte[] head = in.readNBytes(NoticeReader.HEAD);
    boolean parsed = NoticeReader.isParsed(head);
    long most = parsed ? NoticeReader.MOST_BINARY_BYTES : NoticeReader.MOST_BYTES;
    if (size > most) {
      return failed(name, Unreadable.tooLarge(name, size, most));
    }
    return parsed ? document(head, in, name, origin) : text(head, in, name, origin);
  }

  private static Content text(byte[] head, InputStream in, String name, @Nullable Origin origin)
      throws IOException {
    byte[] rest = in.readNBytes((int) NoticeReader.MOST_BYTES + 1 - head.length);
    long bytes = (long) head.length + rest.length;
    if (bytes > NoticeReader.MOST_BYTES) {
      return failed(name, Unreadable.tooLarge(name, bytes, NoticeReader.MOST_BYTES));
    }
    byte[] all = Arrays.copyOf(head, (int) bytes);
    System.arraycopy(rest, 0, all, head.length, rest.length);
    return new Content.Text(name, all, origin);
  }

  private static Content document(byte[] head, InputStream in, String name, @Nullable Origin origin)
      throws IOException {
    Path copy = Files.createTempFile("hongtou-document", null);
    boolean kept = false;
    try {
      long bytes = head.length;
      try (OutputStream out = Files.newOutputStream(copy)) {
        out.write(head);
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          bytes += n;
          if (bytes > NoticeReader.MOST_BINARY_BYTES) {
            return failed(name, Unreadable.tooLarge(name, bytes, NoticeReader.MOST_BINARY_BYTES));
          }
          out.write(buffer, 0, n);
        }
      }
      kept = true;
      return new Content.Document(name, copy, bytes, origin);
    } finally {
      if (!kept) {
        Files.deleteIfExists(copy);
      }
    }
  }

  /** A file that its file system does not give. */
  static Content missing(String name, Exception why) {
    return switch (why) {
      case FileNotFoundException gone ->
          missing(name, Reason.NOT_FOUND, name + " does not exist; check the path", why);
      case AccessControlException denied ->
          missing(
              name,
              Reason.NO_PERMISSION,
              name + " may not be read; check the file's permissions",
              why);
      default -> {
        String what =
            why instanceof IOException io ? FileResult.why(io) : why.getClass().getSimpleName();
        yield missing(
            name,
            Reason.IO_ERROR,
            name + " cannot be read (" + what.lines().findFirst().orElse("") + "); try again",
            why);
      }
    };
  }

  static Content missing(String name, Reason reason, String message, @Nullable Exception cause) {
    return new Content.Missing(new Failed(name, reason, message, cause));
  }

  private static Content failed(String name, UnreadableNoticeException why) {
    return missing(name, why.reason(), String.valueOf(why.getMessage()), why);
  }
}
