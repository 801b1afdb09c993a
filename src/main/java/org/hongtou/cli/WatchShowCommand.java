package org.hongtou.cli;

import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.watch.Watch;
import org.hongtou.watch.WatchException;
import org.hongtou.watch.WatchFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou watch show}: a saved search, and how much is new that it has not told yet. */
@Command(name = "show")
final class WatchShowCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "NAME")
  private String name = "";

  @Option(names = "--json")
  private boolean json;

  @Mixin private IndexOption index = new IndexOption();

  WatchShowCommand(Context context) {
    this.context = context;
  }

  private record Answer(WatchListCommand.Shown watch, int fresh) {}

  @Override
  public Integer call() throws IndexException, QuerySyntaxException, WatchException {
    WatchFile file = WatchFile.of(index.path(context));
    Watch watch = WatchNames.known(name, file.read(), context);
    int fresh = fresh(watch);
    if (json) {
      context.out().println(NoticeJson.lineOf(new Answer(WatchListCommand.Shown.of(watch), fresh)));
      return ExitCode.DONE;
    }
    Facts facts = new Facts(context.streams().width());
    facts.add(context.text("watch.column.name"), watch.name());
    facts.add(context.text("watch.column.query"), watch.query());
    facts.add(context.text("watch.column.kinds"), WatchListCommand.kinds(watch));
    facts.add(context.text("watch.column.added"), watch.added().toString());
    facts.add(context.text("watch.column.before"), String.valueOf(watch.before()));
    facts.add(context.text("watch.column.lastRun"), WatchListCommand.lastRun(watch));
    facts.add(context.text("watch.column.told"), String.valueOf(watch.told()));
    facts.add(context.text("watch.column.fresh"), String.valueOf(fresh));
    facts.add(context.text("watch.column.file"), file.path().toString());
    facts.lines().forEach(context.out()::println);
    return ExitCode.DONE;
  }

  /** How many hits {@code watch run} would tell now. */
  private int fresh(Watch watch) throws IndexException, QuerySyntaxException {
    try (NoticeIndex notices = index.open(context)) {
      long after = notices.commit().after(watch.seen());
      return notices.searcher().since(watch.request(), after, watch.known()::contains).total();
    } catch (IndexException e) {
      if (e.reason() == IndexException.Reason.MISSING
          || e.reason() == IndexException.Reason.EMPTY) {
        return 0;
      }
      throw e;
    }
  }
}
