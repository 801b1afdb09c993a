package org.hongtou.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hongtou.index.IndexException;
import org.hongtou.index.IndexInfo;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeIndexWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hongtou index optimize}: makes one part of the index's several. */
@Command(name = "optimize")
final class IndexOptimizeCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private IndexOption index = new IndexOption();

  IndexOptimizeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IndexException {
    Path folder = index.path(context);
    // Asked first: opening for writing would make an index where there is none.
    IndexInfo before = info(folder);
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      writer.optimize();
    }
    IndexInfo after = info(folder);
    context
        .out()
        .println(
            context.text(
                "indexOptimized",
                before.segments(),
                after.segments(),
                IndexInfoCommand.megabytes(before.bytes()),
                IndexInfoCommand.megabytes(after.bytes())));
    return ExitCode.DONE;
  }

  private static IndexInfo info(Path folder) throws IndexException {
    try (NoticeIndex notices = NoticeIndex.open(folder)) {
      return notices.info();
    }
  }
}
