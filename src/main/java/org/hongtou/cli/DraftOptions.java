package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.Extraction;
import org.hongtou.pipeline.GoldDrafts;
import picocli.CommandLine.Option;

/** {@code --as-gold} and {@code --force}: records as annotations to be corrected by hand. */
final class DraftOptions {
  @Option(names = "--as-gold")
  private boolean asGold;

  @Option(names = "--force")
  private boolean force;

  /** Whether annotations are wanted instead of records. */
  boolean asGold() {
    return asGold;
  }

  /** Refuses an option that would do nothing. */
  void check(Context context) {
    if (force && !asGold) {
      throw context.failure("draft.force");
    }
  }

  /** Drafts annotations; where one is there already, somebody may have corrected it: refused. */
  Extraction.Report draft(CorpusFiles corpus, OutputOptions output, int threads, Context context) {
    try (GoldDrafts drafts = new GoldDrafts(corpus, output.folder(context));
        Progress progress = Progress.over(drafts.size(), context)) {
      List<String> sharing = drafts.sharing();
      if (!sharing.isEmpty()) {
        throw context.failure("draft.sharing", String.join(", ", sharing));
      }
      List<Path> existing = force ? List.of() : drafts.existing();
      if (!existing.isEmpty()) {
        throw context.failure("draft.exists", existing.getFirst(), existing.size());
      }
      Extraction.Report report = drafts.run(threads, progress::done, context::stopped);
      if (report.complete()) {
        drafts.commit();
      }
      return report;
    } catch (IOException e) {
      throw output.unwritable(e, context);
    }
  }
}
