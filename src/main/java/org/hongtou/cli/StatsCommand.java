package org.hongtou.cli;

import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.index.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hongtou stats}: figures of what a query finds, or of the whole index. */
@Command(name = "stats")
final class StatsCommand implements Callable<Integer> {
  private static final int MOST = 100_000;
  private static final int USUAL_LIMIT = 10;

  private final Context context;

  @Mixin private QueryArguments filters = new QueryArguments();

  @Option(names = "--limit", paramLabel = "N", defaultValue = "" + USUAL_LIMIT)
  private int limit = USUAL_LIMIT;

  @Mixin private FormOption form = new FormOption();
  @Mixin private IndexOption index = new IndexOption();

  StatsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IndexException, QuerySyntaxException {
    form.check(context);
    if (limit < 0 || limit > MOST) {
      throw context.failure("stats.limit", MOST);
    }
    Statistics found;
    try (NoticeIndex notices = index.open(context)) {
      found = notices.statistics().of(filters.request(), limit);
    }
    if (form.json()) {
      context.out().println(NoticeJson.lineOf(found));
    } else if (form.csv()) {
      context.out().print(StatsCsv.of(found));
      context.out().flush();
    } else {
      if (found.anyWord()) {
        context.note(context.text("search.anyWord"));
      }
      boolean nothing = found.counted().values().stream().allMatch(count -> count == 0);
      if (nothing) {
        context.out().println(context.text("search.nothing"));
      } else {
        int width = context.streams().width();
        new StatsView(context.messages(), width).lines(found).forEach(context.out()::println);
      }
    }
    return ExitCode.DONE;
  }
}
