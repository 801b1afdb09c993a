package org.hongtou.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.Embedder;
import org.hongtou.index.Facets;
import org.hongtou.index.Hit;
import org.hongtou.index.HitKind;
import org.hongtou.index.HitOrder;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeSearcher;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.index.SearchRequest;
import org.hongtou.index.SearchResult;
import org.hongtou.index.Suggestion;
import org.hongtou.opensearch.EngineException;
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

  @Option(names = "--kind", paramLabel = "KIND", split = ",")
  private List<HitKind> kinds = List.of();

  @Option(names = "--sort", paramLabel = "ORDER", defaultValue = "best")
  private HitOrder order = HitOrder.BEST;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "" + SearchRequest.DEFAULT_LIMIT)
  private int limit = SearchRequest.DEFAULT_LIMIT;

  @Option(names = "--offset", paramLabel = "N", defaultValue = "0")
  private int offset;

  @Option(names = "--all-sources")
  private boolean allSources;

  @Option(names = "--semantic")
  private boolean semantic;

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--opensearch", paramLabel = "URL")
  private @Nullable String opensearch;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--jsonl")
  private boolean jsonLines;

  @Option(names = "--csv")
  private boolean csv;

  @Mixin private NoticeFilters filters = new NoticeFilters();

  @Mixin private FacetsOption facets = new FacetsOption();

  @Mixin private IndexOption index = new IndexOption();

  SearchCommand(Context context) {
    this.context = context;
  }

  /** A search without further options, made without picocli. */
  static SearchCommand plain(
      Context context, List<String> words, String index, int limit, int offset) {
    SearchCommand command = new SearchCommand(context);
    command.words = List.copyOf(words);
    command.index = IndexOption.of(index);
    command.limit = limit;
    command.offset = offset;
    return command;
  }

  /** The answer of {@code --json}. */
  record Answer(
      String query,
      long total,
      long complete,
      boolean anyWord,
      int offset,
      List<Hit> hits,
      List<Suggestion> suggestions,
      @Nullable Map<HitKind, Long> counted,
      List<Facets.Values> facets) {}

  @Override
  public Integer call() throws IndexException, QuerySyntaxException, EngineException {
    String query = String.join(" ", words);
    if (query.isBlank() && !filters.given()) {
      throw context.failure("search.nothingAsked");
    }
    if (limit < 0 || limit > MOST_HITS || offset < 0) {
      throw context.failure("search.page", MOST_HITS);
    }
    if ((json ? 1 : 0) + (jsonLines ? 1 : 0) + (csv ? 1 : 0) > 1) {
      throw context.failure("search.oneForm");
    }
    if ((jsonLines || csv) && !facets.facets().isEmpty()) {
      throw context.failure("search.facetsForm");
    }
    int facetLimit = facets.limit(context);
    SearchRequest request =
        filters
            .addTo(SearchRequest.of(query))
            .withKinds(kinds.toArray(HitKind[]::new))
            .withPage(limit, offset)
            .withAllSources(allSources)
            .withOrder(order)
            // A program or a spreadsheet takes every hit for one that has what was asked for.
            .withFilled(!json && !jsonLines && !csv);
    if (opensearch != null && (semantic || explain || !facets.facets().isEmpty())) {
      throw context.failure("search.onlyHere");
    }
    long start = System.nanoTime();
    SearchResult result;
    List<Suggestion> suggestions = List.of();
    Facets counts = null;
    if (opensearch != null) {
      result = Engines.search(opensearch, request);
      return told(request, result, suggestions, counts, start);
    }
    try (NoticeIndex notices = index.open(context)) {
      result = found(notices, request);
      suggestions = notices.searcher().suggestions(request, result);
      if (!facets.facets().isEmpty()) {
        counts = notices.searcher().facets(request, facets.facets(), facetLimit);
      }
    }
    return told(request, result, suggestions, counts, start);
  }

  private int told(
      SearchRequest request,
      SearchResult result,
      List<Suggestion> suggestions,
      @Nullable Facets counts,
      long start) {
    if (json) {
      context
          .out()
          .println(
              NoticeJson.lineOf(
                  new Answer(
                      request.query(),
                      result.total(),
                      result.complete(),
                      result.anyWord(),
                      offset,
                      result.hits(),
                      suggestions,
                      counts == null ? null : counts.counted(),
                      counts == null ? List.of() : counts.facets())));
      return ExitCode.DONE;
    }
    if (result.anyWord()) {
      context.note(context.text("search.anyWord"));
    } else if (result.complete() < result.total()) {
      context.note(context.text("search.someWords", result.complete()));
    }
    if (!suggestions.isEmpty()) {
      context.note(meant(suggestions));
    }
    if (jsonLines) {
      result.hits().forEach(hit -> context.out().println(NoticeJson.lineOf(hit)));
    } else if (csv) {
      table(result);
    } else {
      if (counts != null && counts.total() > 0) {
        FacetsView view = new FacetsView(context.messages(), context.streams().width());
        view.lines(counts).forEach(context.out()::println);
        context.out().println();
      }
      show(result, seconds(System.nanoTime() - start));
    }
    return ExitCode.DONE;
  }

  private String meant(List<Suggestion> suggestions) {
    List<String> queries = new ArrayList<>();
    for (Suggestion suggestion : suggestions) {
      queries.add(context.text("search.meant.one", suggestion.query(), suggestion.total()));
    }
    return context.text(
        "search.meant", String.join(context.text("search.meant.separator"), queries));
  }

  private SearchResult found(NoticeIndex notices, SearchRequest request)
      throws IndexException, QuerySyntaxException {
    if (semantic) {
      return searchedByMeaning(notices, request);
    }
    return explain ? notices.searcher().explain(request) : notices.searcher().search(request);
  }

  private SearchResult searchedByMeaning(NoticeIndex notices, SearchRequest request)
      throws IndexException, QuerySyntaxException {
    if (order != HitOrder.BEST) {
      throw context.failure("semantic.sort");
    }
    NoticeSearcher.check(request); // a wrong query is told before a model is loaded
    Embedder embedder = Semantics.start(context);
    Semantics.check(notices, embedder, context);
    return notices.searcher().byMeaning(embedder).search(request);
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
  static String seconds(long nanos) {
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
    } else if (limit == 0) {
      context.out().println(context.text("search.all", result.total(), seconds));
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
