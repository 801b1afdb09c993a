package org.hongtou.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.HitKind;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.index.SearchRequest;
import org.hongtou.index.SimilarHit;
import org.hongtou.index.SimilarResult;
import org.hongtou.model.Notice;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou similar}: what the index has that is like a notice or a task. */
@Command(name = "similar")
final class SimilarCommand implements Callable<Integer> {
  private static final int MOST_HITS = 10_000;

  private final Context context;

  @Parameters(index = "0", paramLabel = "NOTICE", descriptionKey = "NOTICE")
  private String wanted = "";

  @Option(names = "--task", paramLabel = "ID")
  private @Nullable String taskId;

  @Option(names = "--kind", paramLabel = "KIND", split = ",")
  private List<HitKind> kinds = List.of();

  @Option(names = "--limit", paramLabel = "N", defaultValue = "" + SearchRequest.DEFAULT_LIMIT)
  private int limit;

  @Option(names = "--offset", paramLabel = "N", defaultValue = "0")
  private int offset;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--jsonl")
  private boolean jsonLines;

  @Option(names = "--csv")
  private boolean csv;

  @Mixin private NoticeFilters filters = new NoticeFilters();

  @Mixin private IndexOption index = new IndexOption();

  SimilarCommand(Context context) {
    this.context = context;
  }

  /** The answer of {@code --json}. */
  record Answer(
      String path,
      @Nullable String task,
      List<String> words,
      List<String> leftOut,
      long total,
      int offset,
      List<SimilarHit> hits) {}

  @Override
  public Integer call() throws IOException, IndexException, QuerySyntaxException {
    if (limit < 0 || limit > MOST_HITS || offset < 0) {
      throw context.failure("search.page", MOST_HITS);
    }
    if ((json ? 1 : 0) + (jsonLines ? 1 : 0) + (csv ? 1 : 0) > 1) {
      throw context.failure("search.oneForm");
    }
    WantedNotice named = new WantedNotice(context, index, wanted);
    Notice notice = named.read();
    if (notice == null) {
      return ExitCode.SOME_FAILED;
    }
    Task task = taskId == null ? null : task(notice, taskId);
    HitKind usual = task == null ? HitKind.NOTICE : HitKind.TASK;
    SearchRequest request =
        filters
            .addTo(SearchRequest.of(""))
            .withKinds(kinds.isEmpty() ? new HitKind[] {usual} : kinds.toArray(HitKind[]::new))
            .withPage(limit, offset);
    SimilarResult result;
    try (NoticeIndex notices = index.open(context)) {
      result = notices.similar().find(notice, named.pathInIndex(), task, request);
    }
    write(notice, result);
    return ExitCode.DONE;
  }

  private void write(Notice notice, SimilarResult result) {
    if (json) {
      Answer answer =
          new Answer(
              notice.source().path(),
              taskId,
              result.words(),
              result.leftOut(),
              result.total(),
              offset,
              result.hits());
      context.out().println(NoticeJson.lineOf(answer));
    } else if (jsonLines) {
      result.hits().forEach(hit -> context.out().println(NoticeJson.lineOf(hit)));
    } else if (csv) {
      context.out().print(HitCsv.header());
      int number = offset;
      for (SimilarHit hit : result.hits()) {
        number++;
        context.out().print(HitCsv.row(number, hit.hit()));
      }
      context.out().flush();
    } else {
      show(result);
    }
  }

  private void show(SimilarResult result) {
    HitView view = new HitView(context.messages(), context.streams());
    String separator = context.text("similar.separator");
    int number = offset;
    for (SimilarHit hit : result.hits()) {
      number++;
      view.lines(number, hit.hit()).forEach(context.out()::println);
      String shares = context.text("similar.shares", String.join(separator, hit.shares()));
      String indent = " ".repeat(String.valueOf(number).length() + 2);
      context.out().println(indent + shares);
      context.out().println();
    }
    if (result.leftOut().size() > 1) {
      context.note(context.text("similar.leftOut", result.leftOut().size()));
    }
    if (result.total() == 0) {
      context.out().println(context.text("search.nothing"));
    } else if (limit > 0 && number < result.total()) {
      context.out().println(context.text("similar.more", offset + 1, number, result.total()));
    } else {
      context.out().println(context.text("similar.all", result.total()));
    }
  }

  /** The task of an id ({@code t3}), or of its labels as the notice has them (二、(一)). */
  private Task task(Notice notice, String named) {
    for (Task task : notice.tasks()) {
      if (task.id().equals(named) || named.equals(task.number())) {
        return task;
      }
    }
    if (notice.tasks().isEmpty()) {
      throw context.failure("similar.noTasks", notice.source().path());
    }
    throw context.failure(
        "similar.noTask",
        notice.source().path(),
        named,
        notice.tasks().getFirst().id(),
        notice.tasks().getLast().id());
  }
}
