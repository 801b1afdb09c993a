package org.hongtou.fetch.net;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a page could not be fetched. The message says what, where and what to do. */
public final class FetchFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int status;
  private final transient @Nullable Instant comeBack;

  /** A kind of failure, for reports that count. */
  public enum Reason {
    /** Not http or https, or no address at all. */
    BAD_ADDRESS,
    /** A private, loopback, link-local or other address that is not public. */
    NOT_PUBLIC,
    /** The name is not known. */
    NO_SUCH_HOST,
    /** Nobody answers there, or the connection broke. */
    CONNECTION,
    /** The server cannot prove who it is: its certificate has expired, or is another's. */
    UNTRUSTED,
    /** What came is no HTTP, or ended before its length. */
    BROKEN,
    TIMEOUT,
    TOO_LARGE,
    /** Unpacks to very much more than was sent. */
    BOMB,
    TOO_MANY_REDIRECTS,
    /** robots.txt forbids it. */
    ROBOTS,
    /** robots.txt could not be read, which forbids everything. */
    ROBOTS_UNREACHABLE,
    /** The server asks to come back later than this run would wait. */
    COME_BACK_LATER,
    /** 404 or 410: it is not there. */
    GONE,
    /** Any other status that is no success. */
    STATUS,
    /** A page that says that it is none: 您访问的页面不存在. */
    ERROR_PAGE,
    /** The run was stopped, or has reached one of its limits. */
    STOPPED
  }

  /** A failure without a status. */
  public FetchFailure(Reason reason, String message, @Nullable Throwable cause) {
    this(reason, 0, message, cause);
  }

  /**
   * A failure.
   *
   * @param status the answer's; 0 if there was none
   */
  public FetchFailure(Reason reason, int status, String message, @Nullable Throwable cause) {
    this(reason, status, null, message, cause);
  }

  /**
   * A failure that ends at a known time.
   *
   * @param status the answer's; 0 if there was none
   * @param comeBack when the server wants to be asked again; null if it does not say
   */
  public FetchFailure(
      Reason reason,
      int status,
      @Nullable Instant comeBack,
      String message,
      @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.status = status;
    this.comeBack = comeBack;
  }

  public Reason reason() {
    return reason;
  }

  /** The answer's status; 0 if there was none. */
  public int status() {
    return status;
  }

  /** When the server wants to be asked again; null if it does not say. */
  public @Nullable Instant comeBack() {
    return comeBack;
  }
}
