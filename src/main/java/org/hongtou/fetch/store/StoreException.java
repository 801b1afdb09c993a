package org.hongtou.fetch.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder for fetched pages cannot be used. The message says what, where and what to do. */
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the failure beneath it, if there is one. */
  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Of a file or folder that cannot be written. */
  public static StoreException unwritable(Path path, IOException why) {
    String reason =
        switch (why) {
          case AccessDeniedException denied -> "no permission";
          case FileAlreadyExistsException file -> file.getFile() + " is no folder";
          default -> why.getMessage() == null ? why.toString() : why.getMessage();
        };
    return new StoreException(
        path + " cannot be written (" + reason + "); check the disk and its permissions", why);
  }
}
