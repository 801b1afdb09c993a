package org.hongtou.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hongtou index vectors}: reads tasks and targets for search by meaning. */
@Command(name = "vectors")
final class IndexVectorsCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  IndexVectorsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IndexException {
    Path folder = index.path(context);
    // Asked first: what is wrong with an index is said before a model is loaded.
    NoticeIndex.open(folder).close();
    Semantics.addVectors(folder, Semantics.start(context), threads.threads(context), context);
    return ExitCode.DONE;
  }
}
