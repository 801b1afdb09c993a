package org.hongtou.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.fetch.FetchReport;
import org.hongtou.fetch.store.FetchStore;
import org.hongtou.fetch.store.StoreException;
import org.hongtou.index.Embedder;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.CorpusRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou run}: the main job, a corpus into an index. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
  private static final String USUAL_CORPUS = "corpus";

  private final Context context;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<String> paths = List.of();

  /** No default here: the usual corpus is read only where nothing else is named. */
  @Option(names = "--corpus", paramLabel = "DIR")
  private @Nullable String corpus;

  @Option(names = "--rebuild")
  private boolean rebuild;

  @Option(names = "--semantic")
  private boolean semantic;

  @Option(names = "--json")
  private boolean json;

  @Mixin private FetchOptionsGroup fetch = new FetchOptionsGroup();
  @Mixin private IndexOption index = new IndexOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  RunCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IndexException, StoreException, QuerySyntaxException {
    // Asked first: an add-on that is missing is told before hours of work.
    Embedder embedder = semantic ? Semantics.start(context) : null;
    List<String> urls = paths.stream().filter(Fetching::isUrl).toList();
    int fetched = urls.isEmpty() ? ExitCode.DONE : fetched(urls);
    int code = Math.max(fetched, run(named(urls)));
    if (embedder != null) {
      Semantics.addVectors(index.path(context), embedder, threads.threads(context), context);
    }
    return code;
  }

  /** Fetches addresses into the corpus; what could not be had is told, and the rest is read. */
  private int fetched(List<String> urls) throws StoreException {
    Fetching fetching = new Fetching(context, fetch);
    try (FetchStore store = FetchStore.open(Fetching.corpus(corpus, context));
        FetchView view = new FetchView(context)) {
      FetchReport report =
          fetching.run(store, fetching.plans(urls), fetch.options(false, context), view);
      view.summary(report);
      return report.failed().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
  }

  /** The report of {@code --json}. */
  private record Answer(
      int files,
      int added,
      int changed,
      int unchanged,
      int removed,
      List<Failure> failed,
      List<String> withoutTasks,
      List<WatchNews> watches) {}

  private record Failure(String path, String reason, String message) {}

  private int run(List<String> named) throws IndexException, QuerySyntaxException {
    Path indexFolder = index.path(context);
    CorpusFiles files =
        CorpusFiles.find(
            context.paths(named).stream().map(RunCommand::oneName).toList(), indexFolder);
    if (files.files().isEmpty() && files.failed().isEmpty() && !holdsAny(indexFolder, files)) {
      throw context.failure("error.noNotices", String.join(", ", named), files.skipped());
    }
    CorpusRun.Report report;
    try (RunWatches watches = new RunWatches(indexFolder, context)) {
      try (Progress progress = Progress.over(files.files().size(), context)) {
        report =
            watches
                .in(
                    new CorpusRun(
                        indexFolder, threads.threads(context), progress::done, context::stopped))
                .run(files, rebuild);
      }
      context.list(report.failed());
      if (!report.complete()) {
        throw context.failure("run.stopped", report.added() + report.changed());
      }
      context.noteWithoutTasks(report.withoutTasks());
      List<WatchNews> news = watches.news();
      show(report, news);
      watches.tell(json ? List.of() : news);
      return report.failed().isEmpty() && watches.areSound() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
  }

  private void show(CorpusRun.Report report, List<WatchNews> news) {
    if (json) {
      context.out().println(NoticeJson.lineOf(answer(report, news)));
      return;
    }
    context
        .out()
        .println(
            context.text(
                "run.summary",
                report.files(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.removed(),
                report.failed().size()));
  }

  private static Answer answer(CorpusRun.Report report, List<WatchNews> news) {
    return new Answer(
        report.files(),
        report.added(),
        report.changed(),
        report.unchanged(),
        report.removed(),
        report.failed().stream()
            .map(one -> new Failure(one.path(), one.reasonWord(), one.message()))
            .toList(),
        report.withoutTasks(),
        news);
  }

  /**
   * The index knows a file by its path, so a folder must have one name however it is written:
   * relative below the working folder, else absolute.
   */
  static Path oneName(Path path) {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path there = path.toAbsolutePath().normalize();
    if (there.equals(here)) {
      return Path.of(".");
    }
    return there.startsWith(here) ? here.relativize(there) : there;
  }

  private List<String> named(List<String> urls) {
    List<String> named = new ArrayList<>(paths);
    named.removeAll(urls);
    if (corpus != null || !urls.isEmpty()) {
      named.add(corpus == null ? USUAL_CORPUS : corpus);
    }
    if (named.contains("-")) {
      throw context.failure("run.standardInput");
    }
    if (named.isEmpty()) {
      if (!Files.exists(Path.of(USUAL_CORPUS))) {
        throw context.failure("run.noCorpus", USUAL_CORPUS);
      }
      named.add(USUAL_CORPUS);
    }
    return named;
  }

  /** Whether the index has notices of a corpus in which nothing is left: they are to be removed. */
  private static boolean holdsAny(Path indexFolder, CorpusFiles corpus) throws IndexException {
    try (NoticeIndex index = NoticeIndex.open(indexFolder)) {
      return index.files().keySet().stream().anyMatch(corpus::covers);
    } catch (IndexException e) {
      if (e.reason() == IndexException.Reason.MISSING
          || e.reason() == IndexException.Reason.EMPTY) {
        return false;
      }
      throw e;
    }
  }
}
