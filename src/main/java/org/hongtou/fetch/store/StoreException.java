package org.hongtou.fetch.store;

import org.jspecify.annotations.Nullable;

/** The folder for fetched pages cannot be used. The message says what, where and what to do. */
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the failure beneath it, if there is one. */
  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
