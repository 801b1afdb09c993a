package org.hongtou.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexException;
import org.hongtou.index.IndexedFile;
import org.hongtou.index.NoticeIndexWriter;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.hongtou.read.UnreadableNoticeException;

/**
 * The main job: a corpus into an index. A later run redoes only the files that changed, removes
 * those that are gone, and goes on where a stopped run ended.
 *
 * <p>What a file's failure leaves: nothing of that file in the index, everything of the others.
 */
public final class CorpusRun {
  /** A run over a large corpus that is killed has lost at most so many notices. */
  private static final int NOTICES_PER_COMMIT = 2_000;

  /**
   * A file that was modified this shortly before it was read may be modified again within the same
   * tick of the file system's clock; its time then proves nothing.
   */
  private static final long CLOCK_TICK_MILLIS = 2_000;

  private static final long TIME_PROVES_NOTHING = -1;

  private final Path index;
  private final int threads;
  private final Consumer<FileResult> done;
  private final BooleanSupplier stopped;

  /**
   * A run that is yet to start.
   *
   * @param index the folder of the index; made if it is not there
   * @param done told of each file in turn
   * @param stopped asked between files whether to give up
   */
  public CorpusRun(Path index, int threads, Consumer<FileResult> done, BooleanSupplier stopped) {
    this.index = index;
    this.threads = threads;
    this.done = done;
    this.stopped = stopped;
  }

  /**
   * What became of the corpus.
   *
   * @param added files that were not in the index
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

  /**
   * Brings the index up to date with the corpus.
   *
   * @param rebuild whether to start over, also where an index of another version stands
   * @throws IndexException if the index cannot be used
   */
  public Report run(CorpusFiles corpus, boolean rebuild) throws IndexException {
    try (NoticeIndexWriter writer =
        rebuild ? NoticeIndexWriter.rebuild(index) : NoticeIndexWriter.open(index)) {
      return new Work(writer, rebuild ? Map.of() : writer.files(), rebuild).run(corpus);
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
    private final Map<String, IndexedFile> before;
    private final List<FileResult.Failed> failed = new ArrayList<>();
    private final List<String> withoutTasks = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int removed;
    private boolean touched;

    Work(NoticeIndexWriter writer, Map<String, IndexedFile> before, boolean rebuild) {
      this.touched = rebuild;
      this.writer = writer;
      this.before = before;
    }

    Report run(CorpusFiles corpus) throws IndexException {
      failed.addAll(corpus.failed());
      boolean complete;
      try {
        complete =
            OrderedWork.<CorpusFile, FileResult, IndexException>run(
                corpus.files(), threads, this::update, this::take, stopped);
      } catch (IndexFailure e) {
        throw e.why;
      }
      if (complete) {
        remove(corpus);
      }
      if (touched || added + changed + removed > 0) {
        writer.commit();
      }
      return new Report(added, changed, unchanged, removed, failed, withoutTasks, complete);
    }

    private void take(FileResult result) throws IndexException {
      switch (result) {
        case FileResult.Unchanged same -> unchanged++;
        case FileResult.Extracted extracted -> {
          if (before.containsKey(extracted.path())) {
            changed++;
          } else {
            added++;
          }
          if (extracted.notice().tasks().isEmpty()) {
            withoutTasks.add(extracted.path());
          }
          if ((added + changed) % NOTICES_PER_COMMIT == 0) {
            writer.commit();
          }
        }
        case FileResult.Failed failure -> {
          failed.add(failure);
          if (before.containsKey(failure.path())) {
            // What the index says of this file is no longer what stands in it.
            writer.delete(failure.path());
            touched = true;
          }
        }
      }
      done.accept(result);
    }

    /** Runs in a worker. */
    private FileResult update(CorpusFile file) {
      try {
        IndexedFile known = before.get(file.path());
        long modified = modified(file.file());
        boolean sameRules = known != null && known.extractor().equals(ExtractorVersion.current());
        if (known != null && sameRules && isQuicklyTheSame(known, file.file(), modified)) {
          return new FileResult.Unchanged(file.path());
        }
        byte[] bytes = NoticeFile.bytes(file);
        if (known != null && sameRules && known.sha256().equals(sha256(bytes))) {
          return new FileResult.Unchanged(file.path());
        }
        FileResult result = NoticeFile.extract(file.path(), bytes, NoticeJson::line);
        if (result instanceof FileResult.Extracted extracted) {
          add(extracted, modified);
        }
        return result;
      } catch (UnreadableNoticeException e) {
        return FileResult.Failed.of(file.path(), e);
      } catch (IndexException e) {
        if (e.getCause() instanceof IllegalArgumentException refused) {
          return FileResult.Failed.internal(file.path(), refused); // this notice, not the index
        }
        throw new IndexFailure(e);
      } catch (OutOfMemoryError e) {
        return FileResult.Failed.internal(file.path(), e);
      }
    }

    private void add(FileResult.Extracted extracted, long modified) throws IndexException {
      Notice notice = extracted.notice();
      byte[] record = extracted.rendered().getBytes(StandardCharsets.UTF_8);
      writer.add(
          notice,
          record,
          new IndexedFile(
              notice.source().sha256(),
              notice.source().bytes(),
              modified,
              ExtractorVersion.current()));
    }

    private void remove(CorpusFiles corpus) throws IndexException {
      Set<String> there = new HashSet<>();
      corpus.files().forEach(file -> there.add(file.path()));
      for (String path : before.keySet()) {
        if (!there.contains(path) && corpus.covers(path)) {
          writer.delete(path);
          removed++;
        }
      }
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

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
