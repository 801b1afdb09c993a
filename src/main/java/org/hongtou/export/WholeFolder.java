package org.hongtou.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Files that come into a folder together: they are written into a folder beside, and put in their
 * places by {@link #commit()} when all are whole. A folder that was not there comes in one step; in
 * one that was, each file does, after all have been written, and other files of it stay.
 */
public final class WholeFolder implements Closeable {
  private final Path folder;
  private final Path beside;
  private final boolean made;
  private final Set<String> names = new LinkedHashSet<>();

  /**
   * Makes the folder beside.
   *
   * @param folder made if it is not there, with those above it
   * @throws NotDirectoryException if it is a file
   * @throws IOException if no folder can be made there
   */
  public WholeFolder(Path folder) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    if (Files.exists(this.folder) && !Files.isDirectory(this.folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    this.made = !Files.exists(this.folder);
    Path above = this.folder.getParent();
    if (made && above != null) {
      Files.createDirectories(above);
    }
    // Within a folder that is there: what lies above it may be another file system.
    this.beside = Beside.name(made ? this.folder : this.folder.resolve("export"));
    Files.createDirectory(beside);
  }

  /**
   * Checks, before the work begins, that files may be put into a folder.
   *
   * @param names of the files
   * @throws FileAlreadyExistsException if one of them is there
   */
  public static void checkFree(Path folder, Collection<String> names)
      throws FileAlreadyExistsException {
    for (String name : names) {
      Path file = folder.resolve(name);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
  }

  /** Where to write a file of the folder now. */
  public Path file(String name) {
    names.add(name);
    return beside.resolve(name);
  }

  /**
   * Puts the files in their places.
   *
   * @throws IOException if that fails; files that are there already are whole
   */
  public void commit() throws IOException {
    if (made && !Files.exists(folder)) {
      Beside.move(beside, folder);
    } else {
      for (String name : names) {
        if (Files.exists(beside.resolve(name))) {
          Beside.move(beside.resolve(name), folder.resolve(name));
        }
      }
    }
    names.clear();
  }

  @Override
  public void close() throws IOException {
    for (String name : names) {
      Files.deleteIfExists(beside.resolve(name));
    }
    Files.deleteIfExists(beside);
  }
}
