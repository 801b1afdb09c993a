package org.hongtou.cli;

import org.jspecify.annotations.Nullable;

/** Ends a command: it could not do its work. Its message is one sentence for the user. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandFailure(String message) {
    this(message, null);
  }

  CommandFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
