package org.hongtou.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all: written beside its place and moved there, so that a
 * full disk, a failure or Ctrl-C leaves what was there before. A device or pipe is written to as it
 * is.
 */
public final class WholeFile {
  private WholeFile() {}

  /** What a file is to hold, as a stream. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** What a file is to hold, from a library that wants the file's name. */
  @FunctionalInterface
  public interface Making {
    /**
     * Makes the file.
     *
     * @param beside where nothing is yet; moved to its place afterwards
     */
    void make(Path beside) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param file its folder must be there; a symbolic link keeps pointing where it does
   * @param replace whether what is there already may be replaced
   * @throws FileAlreadyExistsException if it is there and may not be replaced
   * @throws IOException if it cannot be written; nothing is left of it
   */
  public static void write(Path file, boolean replace, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
      return;
    }
    make(
        file,
        replace,
        beside -> {
          try (OutputStream out =
              new BufferedOutputStream(
                  Files.newOutputStream(
                      beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            content.writeTo(out);
          }
        });
  }

  /**
   * Has a file made.
   *
   * @param file as in {@link #write}
   * @param replace as in {@link #write}
   * @throws FileAlreadyExistsException if it is there and may not be replaced
   * @throws IOException if it cannot be made; nothing is left of it
   */
  public static void make(Path file, boolean replace, Making making) throws IOException {
    checkFree(file, replace);
    if (isDevice(file)) {
      makeAndCopy(file, making);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(file.toString());
    }
    if (folder != null && !Files.isWritable(folder)) {
      throw new AccessDeniedException(file.toString());
    }
    Path beside = Beside.name(target);
    try {
      making.make(beside);
      checkFree(file, replace);
      Beside.move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Checks, before the work begins, that a file may be written.
   *
   * @throws FileAlreadyExistsException if it is there and may not be replaced
   */
  public static void checkFree(Path file, boolean replace) throws IOException {
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (Files.isDirectory(file) || (there && !replace && !isDevice(file))) {
      throw new FileAlreadyExistsException(file.toString());
    }
  }

  /** A device must not be replaced by a file: /dev/null would be one from then on. */
  private static void makeAndCopy(Path device, Making making) throws IOException {
    Path folder = Files.createTempDirectory("hongtou");
    Path made = folder.resolve("made");
    try {
      making.make(made);
      try (OutputStream out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
        Files.copy(made, out);
      }
    } finally {
      Files.deleteIfExists(made);
      Files.deleteIfExists(folder);
    }
  }

  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }
}
