package org.hongtou.fetch.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.hongtou.fetch.net.RobotsCache;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was fetched into a corpus and what is yet to be, in {@code .fetch/} below it. Whatever is
 * recorded is on the disk before the call returns, and whole: a process that is killed at any
 * moment loses at most the page under way. Only one process at a time may have it open to write.
 */
public final class FetchStore implements AutoCloseable {
  /** The folder beside the hosts' folders; hidden, so that no run takes it for notices. */
  public static final String FOLDER = ".fetch";

  /** The manifest's file in that folder. */
  public static final String FILE = "fetched.sqlite";

  /** A pass that was interrupted longer ago than this is not gone on with. */
  private static final Duration LONGEST_PASS = Duration.ofHours(24);

  private final Path corpus;
  private final FileChannel lock;
  private final Database database;
  private final Set<String> atWork = new ConcurrentSkipListSet<>();

  private FetchStore(Path corpus, FileChannel lock, Database database) {
    this.corpus = corpus;
    this.lock = lock;
    this.database = database;
  }

  /**
   * Opens the store of a corpus; both are made if they are not there.
   *
   * @throws StoreException if another process fetches into it, or it cannot be written
   */
  public static FetchStore open(Path corpus) throws StoreException {
    Path folder = corpus.resolve(FOLDER);
    try {
      Files.createDirectories(folder.resolve("bodies"));
      FileChannel lock =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      boolean opened = false;
      try {
        if (!isMine(lock)) {
          throw new StoreException(
              "another hongtou fetch is at work in " + corpus + "; wait until it has ended", null);
        }
        removeLeftovers(folder.resolve("bodies"));
        Database database = Database.open(folder.resolve(FILE), schema());
        opened = true;
        return new FetchStore(corpus, lock, database);
      } finally {
        if (!opened) {
          lock.close();
        }
      }
    } catch (IOException e) {
      throw StoreException.unwritable(corpus, e);
    }
  }

  /**
   * Opens a copy that knows all that the corpus' store knows, and in which nothing is kept: for
   * trying out.
   *
   * @param folder an empty folder, for the copy
   * @throws StoreException if the store cannot be read or the copy not be written
   */
  public static FetchStore openCopy(Path corpus, Path folder) throws StoreException {
    Path original = corpus.resolve(FOLDER).resolve(FILE);
    try {
      Files.createDirectories(folder.resolve(FOLDER));
      if (Files.exists(original)) {
        try (Database database = Database.openToRead(original)) {
          database.run("VACUUM INTO ?", folder.resolve(FOLDER).resolve(FILE).toString());
        }
      }
    } catch (IOException e) {
      throw StoreException.unwritable(folder, e);
    }
    return open(folder);
  }

  private static boolean isMine(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock mine = channel.tryLock();
      return mine != null;
    } catch (OverlappingFileLockException e) {
      return false; // by another thread of this process
    }
  }

  /** Bodies that a killed process left half. */
  private static void removeLeftovers(Path bodies) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(bodies)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static String schema() {
    try (InputStream in = FetchStore.class.getResourceAsStream("schema.sql")) {
      if (in == null) {
        throw new IllegalStateException("schema.sql is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("schema.sql cannot be read from the jar", e);
    }
  }

  /** The folder that everything is fetched into. */
  public Path corpus() {
    return corpus;
  }

  /** Where answers are written while they come; emptied whenever the store is opened. */
  public Path bodies() {
    return corpus.resolve(FOLDER).resolve("bodies");
  }

  /**
   * Begins a pass over a site, or goes on with one that was interrupted.
   *
   * @param site the profile's id, or the address of a list without a profile
   */
  public Pass begin(String site, Instant now) throws StoreException {
    atWork.add(site);
    return database.together(
        () -> {
          record Last(int number, Instant started, boolean finished) {}
          List<Last> last =
              database.one(
                  "SELECT number, started, finished FROM pass WHERE site = ?",
                  row ->
                      new Last(
                          row.getInt(1), Instant.parse(row.getString(2)), row.getString(3) != null),
                  site);
          if (!last.isEmpty()
              && !last.getFirst().finished()
              && last.getFirst().started().plus(LONGEST_PASS).isAfter(now)) {
            return new Pass(site, last.getFirst().number(), true);
          }
          int number = last.isEmpty() ? 1 : last.getFirst().number() + 1;
          database.run(
              "INSERT OR REPLACE INTO pass (site, number, started) VALUES (?, ?, ?)",
              site,
              number,
              now.toString());
          return new Pass(site, number, false);
        });
  }

  /** Ends a pass: the next one asks for everything again. */
  public void finish(Pass pass, Instant now) throws StoreException {
    database.run("UPDATE pass SET finished = ? WHERE site = ?", now.toString(), pass.site());
  }

  /** The lists, and what stands on them. */
  public Lists lists() {
    return new Lists(database, JsonMapper.shared().writeValueAsString(atWork));
  }

  /** The pages that are waiting, and those that are held. */
  public PageTable pages() {
    return new PageTable(database);
  }

  /** robots.txt of every origin. */
  public RobotsCache robots() {
    return new RobotsTable(database);
  }

  /** Moves a file, whole or not at all. */
  static void move(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() {
    database.close();
    try {
      lock.close();
    } catch (IOException e) {
      // The lock ends with the process at the latest.
    }
  }
}
