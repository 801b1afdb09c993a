package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hongtou.fetch.FetchOptions;
import org.hongtou.fetch.FetchPlan;
import org.hongtou.fetch.FetchReport;
import org.hongtou.fetch.FetchReport.Unfinished;
import org.hongtou.fetch.Outcome;
import org.hongtou.fetch.store.FetchStore;
import org.hongtou.fetch.store.PageToAsk;
import org.hongtou.fetch.store.Pass;
import org.hongtou.fetch.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou fetch}: notices of web sites into the corpus. */
@Command(name = "fetch")
final class FetchCommand implements Callable<Integer> {
  private static final String BY_PROFILE = "schedule";
  private static final Duration USUAL_SCHEDULE = Duration.ofDays(1);
  private static final Duration SHORTEST_WATCH = Duration.ofMinutes(1);
  private static final long LOOK_UP_MILLIS = 200;

  private final Context context;

  @Parameters(arity = "0..*", paramLabel = "SITE|URL", descriptionKey = "SITE")
  private List<String> named = List.of();

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--corpus", paramLabel = "DIR")
  private @Nullable String corpus;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--watch", paramLabel = "TIME|schedule")
  private @Nullable String watch;

  @Mixin private FetchOptionsGroup group = new FetchOptionsGroup();

  FetchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws StoreException, IOException {
    if (named.isEmpty() == !all) {
      throw context.failure(all ? "fetch.allAndNamed" : "fetch.nothingNamed");
    }
    Fetching fetching = new Fetching(context, group);
    List<FetchPlan> plans = all ? fetching.all() : fetching.plans(named);
    FetchOptions options = group.options(dryRun, context);
    Path folder = Fetching.corpus(corpus, context);
    if (dryRun) {
      return tried(fetching, plans, options, folder);
    }
    if (watch == null) {
      return fetched(fetching, plans, options, folder);
    }
    return watched(fetching, plans, options, folder);
  }

  /** Fetches each site again and again, until the user ends it. */
  private int watched(Fetching fetching, List<FetchPlan> plans, FetchOptions options, Path folder)
      throws StoreException {
    Map<FetchPlan, Duration> pauses = new LinkedHashMap<>();
    for (FetchPlan plan : plans) {
      pauses.put(plan, pause(plan));
    }
    Map<FetchPlan, Instant> next = new HashMap<>();
    int code = ExitCode.DONE;
    while (!context.stopped()) {
      Instant now = Instant.now();
      List<FetchPlan> due =
          plans.stream()
              .filter(plan -> isTime(next.getOrDefault(plan, now), now, pauses.get(plan)))
              .toList();
      if (!due.isEmpty()) {
        code = fetched(fetching, due, options, folder);
        due.forEach(plan -> next.put(plan, now.plus(pauses.get(plan))));
      }
      if (!context.stopped()) {
        Instant first = Collections.min(next.values());
        context.note(context.text("fetch.watch", first.truncatedTo(ChronoUnit.SECONDS)));
        sleep(first, Collections.max(pauses.values()));
      }
    }
    return code;
  }

  private Duration pause(FetchPlan plan) {
    String typed = Objects.requireNonNull(watch);
    if (typed.equals(BY_PROFILE)) {
      Duration schedule = plan.profile() == null ? null : plan.profile().schedule();
      return schedule == null ? USUAL_SCHEDULE : schedule;
    }
    Duration pause = FetchOptionsGroup.time("--watch", typed, context);
    if (pause.compareTo(SHORTEST_WATCH) < 0 && !group.allowPrivate()) {
      throw context.failure("fetch.badWatch", typed);
    }
    return pause;
  }

  /** Whether a moment has come; one that is further away than was ever to be waited has, too. */
  private static boolean isTime(Instant moment, Instant now, @Nullable Duration longest) {
    // The clock was set back: what is due in an hour must not wait for the year to come again.
    return !moment.isAfter(now) || (longest != null && moment.isAfter(now.plus(longest)));
  }

  private void sleep(Instant until, Duration longest) {
    try {
      while (!isTime(until, Instant.now(), longest) && !context.stopped()) {
        Thread.sleep(LOOK_UP_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int fetched(Fetching fetching, List<FetchPlan> plans, FetchOptions options, Path folder)
      throws StoreException {
    try (FetchStore store = FetchStore.open(folder);
        FetchView view = new FetchView(context)) {
      FetchReport report = fetching.run(store, plans, options, view);
      view.summary(report);
      return code(report);
    }
  }

  /** Whether there was nothing but failure, some, or none. */
  private static int code(FetchReport report) {
    if (report.unfinished() == Unfinished.STOPPED) {
      return ExitCode.NOT_DONE;
    }
    if (report.failed().isEmpty()) {
      return ExitCode.DONE;
    }
    boolean anything =
        report.lists() > 0
            || report.notices(Outcome.UNCHANGED) > 0
            || report.notices(Outcome.NEW) > 0;
    return anything ? ExitCode.SOME_FAILED : ExitCode.NOT_DONE;
  }

  /** Reads the lists into a copy of what is known, and says what would be fetched. */
  private int tried(Fetching fetching, List<FetchPlan> plans, FetchOptions options, Path folder)
      throws StoreException, IOException {
    Path copy = Files.createTempDirectory("hongtou-dry-run");
    try (FetchStore store = FetchStore.openCopy(folder, copy)) {
      FetchReport report;
      try (FetchView view = new FetchView(context)) {
        report = fetching.run(store, plans, options, view);
      }
      int again = 0;
      List<PageToAsk> waiting = new ArrayList<>();
      for (FetchPlan plan : plans) {
        Pass pass = store.begin(plan.site(), Instant.now());
        waiting.addAll(store.pages().waiting(pass, options.mostNew() - waiting.size()));
        again += store.pages().countAgain(pass, options.again(), Instant.now());
      }
      for (PageToAsk page : waiting) {
        context
            .out()
            .println(
                (page.listedDate() == null ? "          " : page.listedDate())
                    + "  "
                    + page.url()
                    + "  "
                    + (page.title() == null ? "" : page.title()));
      }
      context.out().println(context.text("fetch.dryRun", waiting.size(), again, report.lists()));
      return code(report);
    } finally {
      remove(copy);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
