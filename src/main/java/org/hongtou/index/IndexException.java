package org.hongtou.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The index cannot be used. The message is one sentence for the user: what, where, what to do. */
public final class IndexException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why, for messages in other languages. */
  public enum Reason {
    /** There is no index in the folder. */
    MISSING,
    /** The index holds no notice. */
    EMPTY,
    /** Another version of Hongtou made it. */
    OTHER_SCHEMA,
    /** It is a Lucene index of another program. */
    NOT_HONGTOU,
    /** Another process is writing to it. */
    IN_USE,
    /** Its files are incomplete or changed. */
    DAMAGED,
    /** The file system failed. */
    IO_ERROR
  }

  private final Reason reason;
  private final String directory;

  IndexException(Reason reason, Path directory, String message) {
    this(reason, directory, message, null);
  }

  IndexException(Reason reason, Path directory, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.directory = directory.toString();
  }

  public Reason reason() {
    return reason;
  }

  /** The folder of the index. */
  public String directory() {
    return directory;
  }
}
