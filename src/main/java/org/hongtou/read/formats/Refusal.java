package org.hongtou.read.formats;

import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;

/**
 * A parser gives a file up for a reason that the report has a name for; any other exception of a
 * parser means that the file is corrupt.
 */
public final class Refusal extends TikaException {
  private static final long serialVersionUID = 1L;

  /** How the reason stands in a stack trace: all of an exception that leaves the process. */
  public static final String MARK = "reason:";

  /**
   * @param reason a name of {@link org.hongtou.read.UnreadableNoticeException.Reason}
   */
  public Refusal(String reason, @Nullable Throwable cause) {
    super(MARK + reason, cause);
  }

  public Refusal(String reason) {
    this(reason, null);
  }
}
