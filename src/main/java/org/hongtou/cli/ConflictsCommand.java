package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hongtou.export.Csv;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.Conflict;
import org.hongtou.index.Conflict.Statement;
import org.hongtou.index.Conflicts;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.index.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hongtou conflicts}: different figures for one thing in different notices. */
@Command(name = "conflicts")
final class ConflictsCommand implements Callable<Integer> {
  private static final int MOST = 100_000;
  private static final int USUAL_LIMIT = 20;

  private static final List<String> COLUMNS =
      List.of(
          "conflict",
          "indicator",
          "place",
          "kind",
          "deadline",
          "op",
          "value",
          "valueMax",
          "unit",
          "newest",
          "repealedBy",
          "title",
          "documentNumber",
          "date",
          "sentence",
          "path");

  private final Context context;

  @Mixin private QueryArguments filters = new QueryArguments();

  @Option(names = "--indicator", paramLabel = "WORDS")
  private @Nullable String indicator;

  @Option(names = "--across")
  private boolean across;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "" + USUAL_LIMIT)
  private int limit = USUAL_LIMIT;

  @Option(names = "--offset", paramLabel = "N", defaultValue = "0")
  private int offset;

  @Mixin private FormOption form = new FormOption();
  @Mixin private IndexOption index = new IndexOption();

  ConflictsCommand(Context context) {
    this.context = context;
  }

  /** The answer of {@code --json}. */
  record Answer(
      String query, boolean across, long total, long pairs, int offset, List<Conflict> conflicts) {}

  @Override
  public Integer call() throws IndexException, QuerySyntaxException {
    form.check(context);
    if (limit < 0 || limit > MOST || offset < 0) {
      throw context.failure("search.page", MOST);
    }
    SearchRequest request = filters.request().withIndicator(indicator).withPage(limit, offset);
    Conflicts found;
    try (NoticeIndex notices = index.open(context)) {
      found = notices.conflicts().find(request, across);
    }
    if (form.json()) {
      Answer answer =
          new Answer(
              request.query(), across, found.total(), found.pairs(), offset, found.conflicts());
      context.out().println(NoticeJson.lineOf(answer));
    } else if (form.csv()) {
      table(found);
    } else {
      show(found);
    }
    return ExitCode.DONE;
  }

  private void table(Conflicts found) {
    context.out().print(Csv.BYTE_ORDER_MARK + Csv.row(COLUMNS));
    int number = offset;
    for (Conflict conflict : found.conflicts()) {
      number++;
      for (Statement one : conflict.statements()) {
        context
            .out()
            .print(
                Csv.row(
                    List.of(
                        String.valueOf(number),
                        one.target().indicator(),
                        one.place(),
                        conflict.kind().toString(),
                        conflict.deadline(),
                        Objects.toString(one.target().op(), ""),
                        figure(one.target().value()),
                        figure(one.target().valueMax()),
                        Objects.toString(one.target().unit(), ""),
                        String.valueOf(one.newest()),
                        ConnectionCsv.repealed(one.repealed()),
                        Objects.toString(one.notice().title(), ""),
                        Objects.toString(one.notice().documentNumber(), ""),
                        Objects.toString(one.notice().date(), ""),
                        one.sentence(),
                        one.notice().path())));
      }
    }
    context.out().flush();
  }

  private static String figure(java.math.@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  private void show(Conflicts found) {
    int number = offset;
    for (Conflict conflict : found.conflicts()) {
      number++;
      lines(number, conflict).forEach(context.out()::println);
    }
    if (found.total() == 0) {
      context.out().println(context.text("conflicts.none"));
    } else {
      context.out().println(context.text("conflicts.total", found.total(), found.pairs()));
      if (limit > 0 && number < found.total()) {
        context.out().println(context.text("conflicts.more", number));
      }
    }
  }

  private List<String> lines(int number, Conflict conflict) {
    MarkedText text = new MarkedText(context.streams());
    ConnectionView notices = new ConnectionView(context.messages(), context.streams());
    String place = conflict.place() == null ? context.text("conflicts.across") : conflict.place();
    List<String> lines = new ArrayList<>();
    lines.add(
        text.bold(
            context.text(
                "conflicts.head",
                number,
                conflict.indicator(),
                place,
                context.text("kind." + conflict.kind()),
                conflict.deadline())));
    for (Statement one : conflict.statements()) {
      List<String> facts = new ArrayList<>();
      facts.add(NoticeView.value(one.target()));
      if (conflict.place() == null) {
        facts.add(one.place());
      }
      String date = one.notice().date();
      facts.add(date == null ? context.text("conflicts.undated") : date);
      if (one.newest()) {
        facts.add(context.text("conflicts.newest"));
      }
      String repealed = notices.repealed(one.repealed());
      if (repealed != null) {
        facts.add(repealed);
      }
      lines.add("   " + text.bold(String.join(" · ", facts)));
      String title = one.notice().title();
      String name = title == null ? context.text("show.untitled") : title;
      lines.add("     " + name + text.dim(" · " + one.notice().path()));
      int at = one.sentence().indexOf(one.target().text());
      lines.addAll(
          text.lines(
              "       ",
              one.sentence(),
              at < 0
                  ? List.of()
                  : List.of(new org.hongtou.model.Span(at, at + one.target().text().length()))));
    }
    lines.add("");
    return lines;
  }
}
