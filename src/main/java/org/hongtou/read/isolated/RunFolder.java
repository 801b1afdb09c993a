package org.hongtou.read.isolated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a run for all of its temporary files, those of the parsing processes included. It
 * is removed at the end; what a killed run left is removed by the next one, which knows it by its
 * lock: nobody holds it any more.
 */
final class RunFolder implements AutoCloseable {
  private static final String PREFIX = "hongtou-parsing-";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lockFile;
  private final AtomicLong count = new AtomicLong();

  private RunFolder(Path folder, FileChannel lockFile) {
    this.folder = folder;
    this.lockFile = lockFile;
  }

  /** Makes a folder in the one for temporary files. */
  static RunFolder make() throws IOException {
    return make(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static RunFolder make(Path parent) throws IOException {
    removeStale(parent);
    Path folder = Files.createTempDirectory(parent, PREFIX);
    FileChannel lockFile =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lockFile.tryLock() == null) {
      lockFile.close();
      throw new IOException("a new file is locked: " + folder.resolve(LOCK));
    }
    return new RunFolder(folder, lockFile);
  }

  private static void removeStale(Path parent) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : left) {
        if (isStale(folder)) {
          removeAll(folder);
        }
      }
    } catch (IOException e) {
      // Another user's, or gone: not ours to remove.
    }
  }

  private static boolean isStale(Path folder) {
    Path lock = folder.resolve(LOCK);
    if (!Files.isWritable(lock)) {
      return false;
    }
    try (FileChannel file = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock held = file.tryLock()) {
      return held != null;
    } catch (IOException | java.nio.channels.OverlappingFileLockException e) {
      return false; // this process's own, or not ours
    }
  }

  Path path() {
    return folder;
  }

  /** A name that no other file of the folder has. */
  Path next(String kind) {
    return folder.resolve(kind + count.incrementAndGet());
  }

  /** Removes a file, or a folder with all that is in it; what cannot be removed is left. */
  static void removeAll(@Nullable Path path) {
    if (path == null) {
      return;
    }
    try {
      Files.walkFileTree(path, new Removal());
    } catch (IOException | UncheckedIOException e) {
      // Left for the next run.
    }
  }

  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      // The lock goes with the process.
    }
    removeAll(folder);
  }
}
