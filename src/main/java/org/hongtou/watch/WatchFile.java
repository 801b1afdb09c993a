package org.hongtou.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The saved searches of an index, in one file that people can read: beside the folder of the index
 * ({@code index/} has {@code index.watches.json}), so that it stays where the index is made anew.
 *
 * <p>It is written whole beside the old one and moved into its place; a process that is killed
 * leaves the one or the other. Several processes may change it at once: each change is made on what
 * the one before has written. Safe for use by several threads.
 */
public final class WatchFile {
  private static final String ENDING = ".watches.json";

  /**
   * A lock of the operating system holds between processes only, so threads take this one first.
   */
  private static final Object THREADS = new Object();

  private final Path file;

  private WatchFile(Path file) {
    this.file = file;
  }

  /** That of the index in a folder, whether or not there is one yet. */
  public static WatchFile of(Path index) {
    Path folder = index.toAbsolutePath().normalize();
    Path name = folder.getFileName();
    return new WatchFile(
        name == null ? folder.resolve("index" + ENDING) : folder.resolveSibling(name + ENDING));
  }

  /** Where it is. */
  public Path path() {
    return file;
  }

  /**
   * All saved searches by their names, in order; none if there is no file.
   *
   * @throws WatchException if the file cannot be read
   */
  public SortedMap<String, Watch> read() throws WatchException {
    try {
      if (!Files.exists(file)) {
        return new TreeMap<>();
      }
      return byName(WatchJson.read(Files.readString(file)));
    } catch (IllegalArgumentException e) {
      throw new WatchException(
          WatchException.Reason.NOT_A_WATCH_FILE,
          file,
          file
              + " does not hold saved searches ("
              + e.getMessage()
              + "); correct it, or move it away and add them again",
          e);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * Changes the saved searches.
   *
   * @param change is given what the file holds now, by name; what it makes of it is written
   * @throws WatchException if the file cannot be read or written; then it is as it was
   */
  public void change(Consumer<? super SortedMap<String, Watch>> change) throws WatchException {
    Path locked = file.resolveSibling("." + file.getFileName() + ".lock");
    synchronized (THREADS) {
      try (FileChannel lock =
          FileChannel.open(locked, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        lock.lock(); // until the channel is closed
        SortedMap<String, Watch> watches = read();
        Map<String, Watch> before = Map.copyOf(watches);
        change.accept(watches);
        if (!watches.equals(before)) {
          write(WatchJson.written(watches.values()));
        }
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }

  private void write(String content) throws IOException {
    Path whole = file.resolveSibling("." + file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            whole,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static SortedMap<String, Watch> byName(Collection<Watch> watches) {
    SortedMap<String, Watch> byName = new TreeMap<>();
    for (Watch watch : watches) {
      if (byName.put(watch.name(), watch) != null) {
        throw new IllegalArgumentException("two are named " + watch.name());
      }
    }
    return byName;
  }

  private WatchException failure(IOException e) {
    String why =
        e instanceof FileSystemException f && f.getReason() != null
            ? f.getReason()
            : e.getClass().getSimpleName();
    return new WatchException(
        WatchException.Reason.IO_ERROR,
        file,
        "the saved searches in " + file + " cannot be read or written: " + why,
        e);
  }
}
