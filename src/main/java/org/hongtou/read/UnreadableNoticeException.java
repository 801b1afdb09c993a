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
    IO_ERROR,
    /** It needs a password. */
    ENCRYPTED,
    CORRUPT,
    /** Its end is missing. */
    TRUNCATED,
    /** Parsing it took too long; it may hang. */
    TIMEOUT,
    OUT_OF_MEMORY,
    /** The process that parsed it ended. */
    CRASHED,
    /** Too many containers lie in one another. */
    TOO_DEEP,
    TOO_MANY_PARTS,
    /** It unpacks to far more than a notice can be: a zip bomb, perhaps. */
    TOO_MUCH_OUTPUT,
    /** A document without a character. */
    NO_TEXT,
    /** A scan, and OCR is not installed. */
    OCR_MISSING,
    /** One notice was asked for, and it is a container of several files. */
    HOLDS_SEVERAL,
    /** A page that shows an error of the site: 404, 系统繁忙. */
    ERROR_PAGE,
    /** A page that asks to log in. */
    LOGIN_PAGE,
    /** A page that only leads to another one: a forwarding, frames. */
    ELSEWHERE,
    /** A page whose text its script would fetch. */
    NEEDS_SCRIPT,
    /** The process that parses such files cannot be started. */
    NO_PARSER
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
