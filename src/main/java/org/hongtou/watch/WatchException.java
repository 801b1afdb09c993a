package org.hongtou.watch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file of the saved searches cannot be used. The message is one sentence for the user. */
public final class WatchException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why, for messages in other languages. */
  public enum Reason {
    /** It is not what Hongtou writes. */
    NOT_A_WATCH_FILE,
    /** The file system failed. */
    IO_ERROR
  }

  private final Reason reason;
  private final String file;

  WatchException(Reason reason, Path file, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.file = file.toString();
  }

  public Reason reason() {
    return reason;
  }

  public String file() {
    return file;
  }
}
