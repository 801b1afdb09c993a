package org.hongtou.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hongtou.export.NoticeOutput;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;

/** Reads and extracts a corpus into an output, without an index. */
public final class Extraction {
  private Extraction() {}

  /**
   * What became of the corpus.
   *
   * @param written how many records were written
   * @param failed the files that could not be read, in the order of their paths
   * @param withoutTasks files in which no task was found: statistics, news, lists
   * @param complete false if the work was stopped before its end; the output should not be
   *     committed then
   */
  public record Report(
      int written, List<FileResult.Failed> failed, List<String> withoutTasks, boolean complete) {
    public Report {
      failed = List.copyOf(failed);
      withoutTasks = List.copyOf(withoutTasks);
    }
  }

  /** Takes a notice; what it throws ends the work. */
  interface Taker {
    void take(FileResult.Extracted extracted) throws IOException;
  }

  /**
   * Writes a record for each file, in their order whatever the number of threads. The output is not
   * yet committed.
   *
   * @param done told of each file in turn
   * @param stopped asked between files whether to give up
   * @throws IOException if the output cannot be written
   */
  public static Report run(
      CorpusFiles corpus,
      int threads,
      NoticeOutput output,
      Consumer<FileResult> done,
      BooleanSupplier stopped)
      throws IOException {
    try (FetchedFrom from = new FetchedFrom()) {
      return run(
          corpus,
          threads,
          file -> NoticeFile.extract(file, from, output::render),
          extracted -> output.write(extracted.path(), extracted.rendered()),
          done,
          stopped);
    }
  }

  /**
   * The same for any form and place of what is written.
   *
   * @param extract reads a file and renders its notices; called from several threads
   * @param take writes it; called from this thread
   */
  static Report run(
      CorpusFiles corpus,
      int threads,
      Function<CorpusFile, FileResult> extract,
      Taker take,
      Consumer<FileResult> done,
      BooleanSupplier stopped)
      throws IOException {
    List<FileResult.Failed> failed = new ArrayList<>(corpus.failed());
    List<String> withoutTasks = new ArrayList<>();
    int[] written = {0};
    boolean complete =
        OrderedWork.<CorpusFile, FileResult, IOException>run(
            corpus.files(),
            threads,
            extract,
            result -> {
              for (FileResult notice : result.notices()) {
                switch (notice) {
                  case FileResult.Extracted extracted -> {
                    take.take(extracted);
                    written[0]++;
                    if (extracted.notice().tasks().isEmpty()) {
                      withoutTasks.add(extracted.path());
                    }
                  }
                  case FileResult.Failed failure -> failed.add(failure);
                  case FileResult.Unchanged unchanged -> {}
                  case FileResult.Parts none -> throw new IllegalStateException("parts in parts");
                }
              }
              done.accept(result);
            },
            stopped);
    return new Report(written[0], failed, withoutTasks, complete);
  }
}
