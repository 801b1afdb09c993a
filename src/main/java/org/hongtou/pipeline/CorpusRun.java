package org.hongtou.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexException;
import org.hongtou.index.IndexedFile;
import org.hongtou.index.NoticeIndexWriter;
import org.hongtou.index.SavedQueries;
import org.hongtou.model.Source;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.hongtou.read.Digest;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The main job: a corpus into an index. A later run redoes only the files that changed, removes
 * those that are gone, and goes on where a stopped run ended.
 *
 * <p>What a file's failure leaves: nothing of that file in the index, everything of the others. A
 * file whose bytes could not be had (a network drive is away, too many files are open) keeps what
 * the index has of it. An archive or e-mail is a file whose notices come and go together; a part
 * that fails costs no other.
 */
public final class CorpusRun {
  /** A run over a large corpus that is killed has lost at most so many notices … */
  private static final int NOTICES_PER_COMMIT = 2_000;

  /** … and not much more than the work of this time: scans take seconds a page. */
  private static final Duration TIME_PER_COMMIT = Duration.ofMinutes(1);

  /**
   * A file that was modified this shortly before it was read may be modified again within the same
   * tick of the file system's clock; its time then proves nothing.
   */
  private static final long CLOCK_TICK_MILLIS = 2_000;

  private static final long TIME_PROVES_NOTHING = -1;

  /** Of a container that is to be read again by the next run. */
  private static final String UNKNOWN_CONTENT = "";

  private final Path index;
  private final int threads;
  private final Consumer<FileResult> done;
  private final BooleanSupplier stopped;
  private final int noticesPerCommit;
  private @Nullable SavedQueries watched;

  /**
   * A run that is yet to start.
   *
   * @param index the folder of the index; made if it is not there
   * @param done told of each file in turn
   * @param stopped asked between files whether to give up
   */
  public CorpusRun(Path index, int threads, Consumer<FileResult> done, BooleanSupplier stopped) {
    this(index, threads, done, stopped, NOTICES_PER_COMMIT);
  }

  /** The same with commits after other numbers of notices. */
  CorpusRun(
      Path index,
      int threads,
      Consumer<FileResult> done,
      BooleanSupplier stopped,
      int noticesPerCommit) {
    this.noticesPerCommit = noticesPerCommit;
    this.index = index;
    this.threads = threads;
    this.done = done;
    this.stopped = stopped;
  }

  /**
   * What became of the corpus.
   *
   * @param added files, or parts of containers, that were not in the index
   * @param changed files whose bytes are others than before, or whose records an older Hongtou made
   * @param unchanged files that were left alone
   * @param removed notices of files that are no longer there
   * @param failed files that could not be read, changed or not
   * @param withoutTasks new and changed files in which no task was found
   * @param complete false if the run was stopped; what it did until then is in the index
   */
  public record Report(
      int added,
      int changed,
      int unchanged,
      int removed,
      List<FileResult.Failed> failed,
      List<String> withoutTasks,
      boolean complete) {
    public Report {
      failed = List.copyOf(failed);
      withoutTasks = List.copyOf(withoutTasks);
    }

    /** All files that were looked at. */
    public int files() {
      return added + changed + unchanged + failed.size();
    }
  }

  /** Matches each notice that this run writes against saved queries. */
  public CorpusRun watching(SavedQueries queries) {
    watched = queries;
    return this;
  }

  /**
   * Brings the index up to date with the corpus.
   *
   * @param rebuild whether to start over, also where an index of another version stands
   * @throws IndexException if the index cannot be used
   */
  public Report run(CorpusFiles corpus, boolean rebuild) throws IndexException {
    try (NoticeIndexWriter writer =
            rebuild ? NoticeIndexWriter.rebuild(index) : NoticeIndexWriter.open(index);
        FetchedFrom from = new FetchedFrom()) {
      if (watched != null) {
        writer.watch(watched);
      }
      return new Work(writer, from, rebuild ? Map.of() : writer.files(), rebuild).run(corpus);
    }
  }

  /** An index that fails while a worker writes to it ends the whole run. */
  private static final class IndexFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient IndexException why;

    IndexFailure(IndexException why) {
      super(why);
      this.why = why;
    }
  }

  /** One run's state. */
  private final class Work {
    private final NoticeIndexWriter writer;
    private final FetchedFrom from;
    private final TreeMap<String, IndexedFile> before;
    private final ReadWriteLock indexing = new ReentrantReadWriteLock();
    private final List<FileResult.Failed> failed = new ArrayList<>();
    private final List<String> withoutTasks = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int removed;
    private int sinceCommit;
    private long lastCommit = System.nanoTime();
    private boolean touched;

    Work(
        NoticeIndexWriter writer,
        FetchedFrom from,
        Map<String, IndexedFile> before,
        boolean rebuild) {
      this.touched = rebuild;
      this.writer = writer;
      this.from = from;
      this.before = new TreeMap<>(before);
    }

    Report run(CorpusFiles corpus) throws IndexException {
      failed.addAll(corpus.failed());
      boolean complete;
      try {
        complete =
            OrderedWork.<CorpusFile, FileResult, IndexException>run(
                corpus.files(),
                threads,
                this::update,
                FileResult.Unchanged.class::isInstance,
                this::take,
                stopped);
      } catch (IndexFailure e) {
        throw e.why;
      }
      if (complete) {
        remove(corpus);
      }
      if (touched || added + changed + removed > 0 || !writer.isGrouped()) {
        writer.commit();
      }
      return new Report(added, changed, unchanged, removed, failed, withoutTasks, complete);
    }

    private void take(FileResult result) throws IndexException {
      for (FileResult notice : result.notices()) {
        count(notice);
      }
      for (String gone : goneOf(result)) {
        // What the index says of this file is no longer what stands in it.
        writer.delete(gone);
        touched = true;
      }
      boolean late = System.nanoTime() - lastCommit >= TIME_PER_COMMIT.toNanos();
      if (sinceCommit >= noticesPerCommit || (late && sinceCommit > 0)) {
        saveProgress();
      }
      done.accept(result);
    }

    private void count(FileResult notice) {
      switch (notice) {
        case FileResult.Unchanged same -> unchanged++;
        case FileResult.Extracted extracted -> {
          if (before.containsKey(extracted.path())) {
            changed++;
          } else {
            added++;
          }
          sinceCommit++;
          if (extracted.notice().tasks().isEmpty()) {
            withoutTasks.add(extracted.path());
          }
        }
        case FileResult.Failed failure -> failed.add(failure);
        case FileResult.Parts none -> throw new IllegalStateException("parts in parts");
      }
    }

    /** The notices that the index had of a file and that are not in it now. */
    private List<String> goneOf(FileResult result) {
      if (result instanceof FileResult.Failed failure && saysNothing(failure)) {
        return List.of();
      }
      Set<String> there = new HashSet<>();
      for (FileResult notice : result.notices()) {
        if (!(notice instanceof FileResult.Failed)) {
          there.add(notice.path());
        }
      }
      return known(result.path()).keySet().stream().filter(path -> !there.contains(path)).toList();
    }

    /**
     * Whether a file may be as it was: its disk or network failed, or it is closed to this user.
     */
    private static boolean saysNothing(FileResult.Failed failure) {
      return failure.reason() == Reason.IO_ERROR || failure.reason() == Reason.NO_PERMISSION;
    }

    /** What the index has of a file: its notice, or those of its parts. */
    private Map<String, IndexedFile> known(String path) {
      TreeMap<String, IndexedFile> known = new TreeMap<>();
      IndexedFile whole = before.get(path);
      if (whole != null) {
        known.put(path, whole);
      }
      // the character behind the slash
      known.putAll(before.subMap(path + "/", path + "0"));
      return known;
    }

    /** Runs in a worker. */
    private FileResult update(CorpusFile file) {
      try {
        Map<String, IndexedFile> known = known(file.path());
        long modified = modified(file.file());
        if (!known.isEmpty() && isTheSame(known.values(), file.file(), modified)) {
          return unchanged(file.path(), known);
        }
        FileResult result = NoticeFile.extract(file, from, NoticeJson::line);
        add(result, modified);
        return result;
      } catch (IndexException e) {
        if (e.getCause() instanceof IllegalArgumentException refused) {
          return FileResult.Failed.internal(file.path(), refused); // this notice, not the index
        }
        throw new IndexFailure(e);
      } catch (OutOfMemoryError e) {
        return FileResult.Failed.internal(file.path(), e);
      }
    }

    private static FileResult unchanged(String path, Map<String, IndexedFile> known) {
      if (known.containsKey(path) && known.size() == 1) {
        return new FileResult.Unchanged(path);
      }
      IndexedFile container = known.values().iterator().next();
      return new FileResult.Parts(
          path,
          container.sha256(),
          container.bytes(),
          known.keySet().stream().<FileResult>map(FileResult.Unchanged::new).toList());
    }

    /** A container that is indexed half must not be committed: a later run would leave it so. */
    private void add(FileResult result, long modified) throws IndexException {
      indexing.readLock().lock();
      try {
        switch (result) {
          case FileResult.Extracted extracted -> {
            Source source = extracted.notice().source();
            add(extracted, indexed(source.sha256(), source.bytes(), modified));
          }
          case FileResult.Parts parts -> {
            // A part that failed is in no index: only reading the container again tells of it.
            IndexedFile container =
                parts.complete()
                    ? indexed(parts.sha256(), parts.bytes(), modified)
                    : indexed(UNKNOWN_CONTENT, parts.bytes(), TIME_PROVES_NOTHING);
            for (FileResult part : parts.results()) {
              if (part instanceof FileResult.Extracted extracted) {
                add(extracted, container);
              }
            }
          }
          case FileResult.Failed failed -> {}
          case FileResult.Unchanged unchanged -> {}
        }
      } finally {
        indexing.readLock().unlock();
      }
    }

    private static IndexedFile indexed(String sha256, long bytes, long modified) {
      return new IndexedFile(sha256, bytes, modified, ExtractorVersion.current());
    }

    private void add(FileResult.Extracted extracted, IndexedFile file) throws IndexException {
      byte[] record = extracted.rendered().getBytes(StandardCharsets.UTF_8);
      writer.add(extracted.notice(), record, file);
    }

    private void saveProgress() throws IndexException {
      indexing.writeLock().lock();
      try {
        writer.saveProgress();
        sinceCommit = 0;
        lastCommit = System.nanoTime();
      } finally {
        indexing.writeLock().unlock();
      }
    }

    private void remove(CorpusFiles corpus) throws IndexException {
      Set<String> there = new HashSet<>();
      corpus.files().forEach(file -> there.add(file.path()));
      for (String path : before.keySet()) {
        if (!isOfAny(there, path) && corpus.covers(path)) {
          writer.delete(path);
          removed++;
        }
      }
    }
  }

  /** Whether a path is that of a file, or of a part of one. */
  private static boolean isOfAny(Set<String> files, String path) {
    if (files.contains(path)) {
      return true;
    }
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      if (files.contains(path.substring(0, at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file is as it was when all of its notices were made, by the rules of today. */
  private static boolean isTheSame(Collection<IndexedFile> known, Path file, long modified) {
    IndexedFile one = known.iterator().next();
    boolean alike =
        known.stream()
            .allMatch(
                other ->
                    other.sha256().equals(one.sha256())
                        && other.extractor().equals(ExtractorVersion.current()));
    if (!alike || one.sha256().equals(UNKNOWN_CONTENT)) {
      return false;
    }
    if (known.stream().allMatch(other -> isQuicklyTheSame(other, file, modified))) {
      return true;
    }
    try {
      return one.bytes() == Files.size(file) && one.sha256().equals(Digest.of(file));
    } catch (IOException e) {
      return false; // reading it will say why
    }
  }

  private static boolean isQuicklyTheSame(IndexedFile known, Path file, long modified) {
    try {
      return modified != TIME_PROVES_NOTHING
          && known.modifiedMillis() == modified
          && known.bytes() == Files.size(file);
    } catch (IOException e) {
      return false; // reading it will say why
    }
  }

  private static long modified(Path file) {
    try {
      long modified = Files.getLastModifiedTime(file).toMillis();
      return Math.abs(System.currentTimeMillis() - modified) < CLOCK_TICK_MILLIS
          ? TIME_PROVES_NOTHING
          : modified;
    } catch (IOException e) {
      return TIME_PROVES_NOTHING;
    }
  }
}
