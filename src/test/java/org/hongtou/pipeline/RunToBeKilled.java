package org.hongtou.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * A run as a process of its own, which {@link KilledRunTest} kills. It commits after every few
 * notices, so that a kill may come before, behind or in the middle of a commit, and writes a byte
 * for each file that is done.
 */
final class RunToBeKilled {
  static final int NOTICES_PER_COMMIT = 8;

  private RunToBeKilled() {}

  /** Runs over the corpus in the first folder, into the index in the second. */
  public static void main(String[] folders) throws Exception {
    new CorpusRun(
            Path.of(folders[1]),
            2,
            result -> {
              System.out.write('.');
              System.out.flush();
            },
            () -> false,
            NOTICES_PER_COMMIT)
        .run(CorpusFiles.find(List.of(Path.of(folders[0]))), false);
  }
}
