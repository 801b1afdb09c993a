package org.hongtou.fetch.site;

import org.jspecify.annotations.Nullable;

/** A profile that cannot be used. The message is one sentence that says where and why. */
public final class ProfileException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A mistake of a profile. */
  public ProfileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** A mistake of a profile. */
  public ProfileException(String message) {
    this(message, null);
  }
}
