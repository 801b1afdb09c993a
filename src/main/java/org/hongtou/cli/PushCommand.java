package org.hongtou.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexException;
import org.hongtou.opensearch.EngineAddress;
import org.hongtou.opensearch.EngineException;
import org.hongtou.opensearch.PushReport;
import org.hongtou.opensearch.PushRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou push}: what the index has, into an index of OpenSearch. */
@Command(name = "push")
final class PushCommand implements Callable<Integer> {
  private static final int MOST_SHARDS = 1024;

  private final Context context;

  @Parameters(arity = "1", paramLabel = "URL", descriptionKey = "URL")
  private String url = "";

  @Option(names = "--shards", paramLabel = "N", defaultValue = "1")
  private int shards = 1;

  @Option(names = "--replicas", paramLabel = "N", defaultValue = "0")
  private int replicas;

  @Option(names = "--wait", paramLabel = "SECONDS", defaultValue = "600")
  private int patience = 600;

  @Option(names = "--json")
  private boolean json;

  @Mixin private ThreadsOption threads = new ThreadsOption();
  @Mixin private IndexOption index = new IndexOption();

  PushCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IndexException, EngineException {
    if (shards < 1 || shards > MOST_SHARDS || replicas < 0 || replicas > MOST_SHARDS) {
      throw context.failure("push.shards", MOST_SHARDS);
    }
    if (patience < 0) {
      throw context.failure("push.wait");
    }
    EngineAddress address = Engines.address(url);
    if (address.isOfSeveral()) {
      throw context.failure("push.one", url);
    }
    long start = System.nanoTime();
    PushRun run =
        new PushRun(
            index.path(context),
            address,
            new PushRun.Options(
                shards, replicas, threads.threads(context), Duration.ofSeconds(patience)),
            context::stopped);
    AtomicReference<@Nullable Progress> bar = new AtomicReference<>();
    PushReport report;
    try {
      report =
          run.run(
              total -> bar.set(Progress.over(total, "progress.pushing", context)),
              documents -> step(bar.get()));
    } finally {
      Progress shown = bar.get();
      if (shown != null) {
        shown.close();
      }
    }
    return told(report, address, SearchCommand.seconds(System.nanoTime() - start));
  }

  private static void step(@Nullable Progress bar) {
    if (bar != null) {
      bar.step();
    }
  }

  private int told(PushReport report, EngineAddress address, String seconds) {
    if (json) {
      context.out().println(NoticeJson.lineOf(report));
    }
    for (PushReport.Failed failed : report.failed()) {
      context.complain(context.text("push.refused", failed.path(), failed.reason()));
    }
    if (!report.complete()) {
      throw context.failure("push.stopped", report.pushed());
    }
    context.note(
        context.text(
            "push.done",
            address.toString(),
            report.pushed(),
            report.documents(),
            report.unchanged(),
            report.removed(),
            report.failed().size(),
            seconds));
    return report.failed().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
