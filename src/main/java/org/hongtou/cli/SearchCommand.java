package org.hongtou.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.Hit;
import org.hongtou.index.HitKind;
import org.hongtou.index.HitOrder;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.index.SearchRequest;
import org.hongtou.index.SearchResult;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou search}: what the index has about something. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private static final int MOST_HITS = 10_000;

  private final Context context;

  @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "QUERY")
  private List<String> words = List.of();

  @Option(names = "--region", paramLabel = "NAME")
  private @Nullable String region;

  @Option(names = "--year", paramLabel = "YYYY")
  private @Nullable Integer year;

  @Option(names = "--unit", paramLabel = "NAME")
  private @Nullable String unit;

  @Option(names = "--role", paramLabel = "ROLE")
  private @Nullable Role role;

  @Option(names = "--kind", paramLabel = "KIND", split = ",")
  private List<HitKind> kinds = List.of();

  @Option(names = "--sort", paramLabel = "ORDER", defaultValue = "best")
  private HitOrder order = HitOrder.BEST;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "" + SearchRequest.DEFAULT_LIMIT)
  private int limit;

  @Option(names = "--offset", paramLabel = "N", defaultValue = "0")
  private int offset;

  @Option(names = "--all-sources")
  private boolean allSources;

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--jsonl")
  private boolean jsonLines;

  @Option(names = "--csv")
  private boolean csv;

  @Mixin private IndexOption index = new IndexOption();

  SearchCommand(Context context) {
    this.context = context;
  }

  /** The answer of {@code --json}. */
  record Answer(
      String query, long total, long complete, boolean anyWord, int offset, List<Hit> hits) {}

  @Override
  public Integer call() throws IndexException, QuerySyntaxException {
    String query = String.join(" ", words);
    if (query.isBlank() && region == null && year == null && unit == null && role == null) {
      throw context.failure("search.nothingAsked");
    }
    if (limit < 0 || limit > MOST_HITS || offset < 0) {
      throw context.failure("search.page", MOST_HITS);
    }
    if ((json ? 1 : 0) + (jsonLines ? 1 : 0) + (csv ? 1 : 0) > 1) {
      throw context.failure("search.oneForm");
    }
    SearchRequest request =
        SearchRequest.of(query)
            .withRegion(region)
            .withYear(year)
            .withUnit(unit)
            .withRole(role)
            .withKinds(kinds.toArray(HitKind[]::new))
            .withPage(limit, offset)
            .withAllSources(allSources)
            .withOrder(order);
    long start = System.nanoTime();
    SearchResult result;
    try (NoticeIndex notices = index.open(context)) {
      result = explain ? notices.searcher().explain(request) : notices.searcher().search(request);
    }
    if (json) {
      context
          .out()
          .println(
              NoticeJson.lineOf(
                  new Answer(
                      query,
                      result.total(),
                      result.complete(),
                      result.anyWord(),
                      offset,
                      result.hits())));
      return ExitCode.DONE;
    }
    if (result.anyWord()) {
      context.note(context.text("search.anyWord"));
    } else if (result.complete() < result.total()) {
      context.note(context.text("search.someWords", result.complete()));
    }
    if (jsonLines) {
      result.hits().forEach(hit -> context.out().println(NoticeJson.lineOf(hit)));
    } else if (csv) {
      table(result);
    } else {
      show(result, seconds(System.nanoTime() - start));
    }
    return ExitCode.DONE;
  }

  private void table(SearchResult result) {
    context.out().print(HitCsv.header());
    int number = offset;
    for (Hit hit : result.hits()) {
      number++;
      context.out().print(HitCsv.row(number, hit));
    }
    context.out().flush();
  }

  /** Seconds to hundredths. */
  private static String seconds(long nanos) {
    return BigDecimal.valueOf(nanos, 9).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private void show(SearchResult result, String seconds) {
    HitView view = new HitView(context.messages(), context.streams());
    int number = offset;
    for (Hit hit : result.hits()) {
      number++;
      view.lines(number, hit).forEach(context.out()::println);
      context.out().println();
    }
    if (result.total() == 0) {
      context.out().println(context.text("search.nothing"));
    } else if (number < result.total()) {
      context
          .out()
          .println(
              context.text("search.more", offset + 1, number, result.total(), number, seconds));
    } else {
      context.out().println(context.text("search.all", result.total(), seconds));
    }
  }
}
