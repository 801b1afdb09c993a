package org.hongtou.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import org.hongtou.model.Notice;
import org.hongtou.read.UnreadableNoticeException;
import org.jspecify.annotations.Nullable;

/** What became of one file. */
public sealed interface FileResult {
  /** The file, as the user named it. */
  String path();

  /**
   * It was read.
   *
   * @param rendered the record in the output's form
   */
  record Extracted(String path, Notice notice, String rendered) implements FileResult {}

  /**
   * It holds other files: an archive or an e-mail.
   *
   * @param sha256 of the container's bytes
   * @param bytes the container's length
   * @param results of its parts, none of them a container
   */
  record Parts(String path, String sha256, long bytes, List<FileResult> results)
      implements FileResult {
    public Parts {
      results = List.copyOf(results);
    }

    /** Whether every part was read. */
    boolean complete() {
      return results.stream().noneMatch(Failed.class::isInstance);
    }
  }

  /** The results of all notices: those of the parts, or this one. */
  default List<FileResult> notices() {
    return this instanceof Parts parts ? parts.results() : List.of(this);
  }

  /** It is as it was when it was indexed. */
  record Unchanged(String path) implements FileResult {}

  /**
   * It could not be read.
   *
   * @param reason null for an error of Hongtou itself
   * @param message one sentence: what, where, what to do
   * @param cause for developers
   */
  record Failed(
      String path,
      UnreadableNoticeException.@Nullable Reason reason,
      String message,
      @Nullable Throwable cause)
      implements FileResult {

    static Failed of(String path, UnreadableNoticeException why) {
      String message = why.getMessage() == null ? why.reason().toString() : why.getMessage();
      return new Failed(path, why.reason(), message, why);
    }

    static Failed internal(String path, Throwable error) {
      String what = error.getClass().getSimpleName();
      String message =
          error.getMessage() == null ? what : what + ": " + oneLine(error.getMessage());
      return new Failed(
          path,
          null,
          path + ": internal error: " + message + "; please report it with this file",
          error);
    }

    private static String oneLine(String message) {
      String line = message.lines().findFirst().orElse("");
      return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }

    /** The reason as a word: {@code not-found}, {@code internal-error}. */
    public String reasonWord() {
      return reason == null
          ? "internal-error"
          : reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What an exception of the file system says, without the file's name. */
  static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof FileSystemException specific && specific.getReason() != null) {
      return specific.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
