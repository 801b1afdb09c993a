package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.hongtou.index.Embedder;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.pipeline.VectorRun;
import org.hongtou.semantic.SemanticAddOn;

/** What {@code --semantic} and {@code index vectors} share: the add-on, and reading an index. */
final class Semantics {
  private Semantics() {}

  /** The add-on, started; a sentence on how to install it where it is missing. */
  static Embedder start(Context context) {
    if (!SemanticAddOn.isInstalled()) {
      throw context.failure("semantic.missing");
    }
    try {
      return SemanticAddOn.start();
    } catch (IOException e) {
      throw new CommandFailure(context.text("semantic.broken", String.valueOf(e.getMessage())), e);
    }
  }

  /** Says where search by meaning can't see all; fails where it sees nothing. */
  static void check(NoticeIndex notices, Embedder embedder, Context context) throws IndexException {
    int without = notices.withoutVectors(embedder.model()).size();
    if (without == notices.size()) {
      throw context.failure("semantic.noVectors");
    }
    if (without > 0) {
      context.note(context.text("semantic.someWithout", without));
    }
  }

  /** Gives vectors to the notices that have none. */
  static void addVectors(Path index, Embedder embedder, int threads, Context context)
      throws IndexException {
    long start = System.nanoTime();
    VectorRun run = new VectorRun(index, embedder, threads, context::stopped);
    VectorRun.Report report;
    try (Progress progress = Progress.over(run.todo().size(), "progress.vectors", context)) {
      report = run.run(passages -> progress.step());
    }
    String seconds = SearchCommand.seconds(System.nanoTime() - start);
    if (!report.complete()) {
      throw context.failure("semantic.stopped", report.notices());
    }
    context.note(context.text("semantic.done", report.notices(), report.passages(), seconds));
  }
}
