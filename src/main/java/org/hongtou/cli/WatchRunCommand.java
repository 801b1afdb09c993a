package org.hongtou.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.CommitNumber;
import org.hongtou.index.Hit;
import org.hongtou.index.IndexException;
import org.hongtou.index.NewHits;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.watch.Watch;
import org.hongtou.watch.WatchException;
import org.hongtou.watch.WatchFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hongtou watch run}: tells what came new since it last told. What was told is written down
 * after it was printed; a process killed in between tells it again.
 */
@Command(name = "run")
final class WatchRunCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "NAME")
  private List<String> names = List.of();

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--jsonl")
  private boolean jsonLines;

  @Option(names = "--csv")
  private boolean csv;

  @Mixin private IndexOption index = new IndexOption();

  WatchRunCommand(Context context) {
    this.context = context;
  }

  /** A line of {@code --jsonl}. */
  private record Line(String watch, Hit hit) {}

  /** The answer of {@code --json}. */
  private record Answer(List<WatchNews> watches) {}

  /** What was told of a saved search. */
  private record Told(Watch watch, int hits, Set<String> keys) {}

  @Override
  public Integer call() throws IndexException, WatchException {
    if ((json ? 1 : 0) + (jsonLines ? 1 : 0) + (csv ? 1 : 0) > 1) {
      throw context.failure("search.oneForm");
    }
    WatchFile file = WatchFile.of(index.path(context));
    List<Watch> watches = named(file.read());
    List<Told> told = new ArrayList<>();
    CommitNumber commit;
    try (NoticeIndex notices = index.open(context)) {
      commit = notices.commit();
      tell(watches, notices, commit, told);
    }
    context.out().flush();
    if (!context.outputFailed()) {
      remember(file, told, commit);
    }
    return told.size() == watches.size() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private List<Watch> named(SortedMap<String, Watch> all) {
    if (!names.isEmpty()) {
      return names.stream().distinct().map(name -> WatchNames.known(name, all, context)).toList();
    }
    if (all.isEmpty()) {
      throw context.failure("watch.noneToRun");
    }
    return List.copyOf(all.values());
  }

  private void tell(List<Watch> watches, NoticeIndex notices, CommitNumber commit, List<Told> told)
      throws IndexException {
    List<WatchNews> answer = new ArrayList<>();
    if (csv) {
      context.out().print(HitCsv.header(List.of("watch")));
    }
    for (Watch watch : watches) {
      NewHits fresh;
      try {
        long after = commit.after(watch.seen());
        fresh = notices.searcher().since(watch.request(), after, watch.known()::contains);
      } catch (QuerySyntaxException e) {
        context.complain(context.text("watch.badQuery", watch.name(), context.sentence(e)));
        continue;
      }
      if (json) {
        answer.add(WatchNews.of(watch, fresh));
      } else {
        tell(watch, fresh);
      }
      told.add(new Told(watch, fresh.total(), fresh.keys()));
    }
    if (json) {
      context.out().println(NoticeJson.lineOf(new Answer(answer)));
    }
  }

  private void tell(Watch watch, NewHits fresh) throws IndexException {
    AtomicInteger number = new AtomicInteger();
    HitView view = new HitView(context.messages(), context.streams());
    if (!jsonLines && !csv) {
      String key = watch.lastRun() == null ? "watch.news.first" : "watch.news";
      context
          .out()
          .println(
              context.text(
                  key,
                  watch.name(),
                  watch.query(),
                  WatchNews.since(watch),
                  watch.before(),
                  fresh.total()));
    }
    fresh.forEach(
        hit -> {
          int place = number.incrementAndGet();
          if (jsonLines) {
            context.out().println(NoticeJson.lineOf(new Line(watch.name(), hit)));
          } else if (csv) {
            context.out().print(HitCsv.row(List.of(watch.name()), place, hit));
          } else {
            view.lines(place, hit).forEach(context.out()::println);
            context.out().println();
          }
        });
  }

  private static void remember(WatchFile file, List<Told> told, CommitNumber commit)
      throws WatchException {
    Instant now = WatchAddCommand.now();
    file.change(
        all -> {
          for (Told one : told) {
            all.computeIfPresent(
                one.watch().name(),
                (name, watch) ->
                    watch.isSameAs(one.watch())
                        ? watch.having(one.hits(), now, commit, one.keys())
                        : watch);
          }
        });
  }
}
