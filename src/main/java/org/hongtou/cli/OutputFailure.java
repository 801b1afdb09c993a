package org.hongtou.cli;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What went wrong with an output, which a PrintStream keeps to itself. */
@FunctionalInterface
public interface OutputFailure {
  /** The first failure; null if all is well. */
  @Nullable IOException failure();

  static OutputFailure none() {
    return () -> null;
  }

  /** Whether the reader went away ({@code hongtou extract … | head}), which is no error. */
  static boolean isClosedPipe(IOException e) {
    String message = e.getMessage() == null ? "" : e.getMessage().toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }
}
