package org.hongtou.read;

/**
 * A file cannot be read as a notice. The message is one sentence for the user: what, where, what to
 * do.
 */
public final class UnreadableNoticeException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why, as a report lists it. */
  public enum Reason {
    NOT_FOUND,
    IS_FOLDER,
    NO_PERMISSION,
    EMPTY,
    TOO_LARGE,
    NOT_TEXT,
    UNKNOWN_CHARSET,
    UNSUPPORTED_FORMAT,
    IO_ERROR
  }

  private final Reason reason;

  public UnreadableNoticeException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public UnreadableNoticeException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
