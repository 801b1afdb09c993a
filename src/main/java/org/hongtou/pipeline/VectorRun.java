package org.hongtou.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.Embedder;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeIndexWriter;
import org.hongtou.model.Notice;

/**
 * Gives vectors to the tasks and targets of the notices that have none yet, from the records that
 * the index holds. A stopped or killed run has lost at most a minute's work.
 */
public final class VectorRun {
  private static final Duration TIME_PER_COMMIT = Duration.ofMinutes(1);

  private final Path folder;
  private final Embedder embedder;
  private final int threads;
  private final BooleanSupplier stopped;

  /**
   * A run that is yet to start.
   *
   * @param folder of an index that is there
   * @param stopped asked between notices whether to give up
   */
  public VectorRun(Path folder, Embedder embedder, int threads, BooleanSupplier stopped) {
    this.folder = folder;
    this.embedder = embedder;
    this.threads = threads;
    this.stopped = stopped;
  }

  /**
   * What was done.
   *
   * @param notices that have vectors now and had none before
   * @param passages their tasks and targets
   * @param complete false if it was stopped
   */
  public record Report(int notices, int passages, boolean complete) {}

  /** The notices that have none yet, by the paths of their files. */
  public List<String> todo() throws IndexException {
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      return index.withoutVectors(embedder.model());
    }
  }

  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient IndexException why;

    Failure(IndexException why) {
      super(why);
      this.why = why;
    }
  }

  /** A run's state. */
  private static final class Counts {
    private int notices;
    private int passages;
    private long lastCommit = System.nanoTime();
  }

  /**
   * Does the work.
   *
   * @param done told of each notice, with the number of its tasks and targets
   * @throws IndexException if the index cannot be used
   */
  public Report run(IntConsumer done) throws IndexException {
    Counts counts = new Counts();
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder);
        NoticeIndex index = NoticeIndex.open(folder)) {
      List<String> paths = index.withoutVectors(embedder.model());
      boolean complete;
      try {
        complete =
            OrderedWork.<String, Integer, IndexException>run(
                paths,
                threads,
                path -> embed(path, index, writer),
                passages -> {
                  counts.notices++;
                  counts.passages += passages;
                  done.accept(passages);
                  if (System.nanoTime() - counts.lastCommit >= TIME_PER_COMMIT.toNanos()) {
                    writer.saveProgress();
                    counts.lastCommit = System.nanoTime();
                  }
                },
                stopped);
      } catch (Failure e) {
        throw e.why;
      }
      if (counts.notices > 0 || !writer.isGrouped()) {
        writer.commit();
      }
      return new Report(counts.notices, counts.passages, complete);
    }
  }

  /** Runs in a worker. */
  private int embed(String path, NoticeIndex index, NoticeIndexWriter writer) {
    try {
      byte[] record = index.record(path).orElseThrow();
      Notice notice = NoticeJson.read(record);
      writer.addVectors(path, notice, record, embedder);
      return notice.tasks().size() + notice.targets().size();
    } catch (IndexException e) {
      throw new Failure(e);
    }
  }
}
