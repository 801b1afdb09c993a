package org.hongtou.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.Completion;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou suggest}: how what is typed may go on. */
@Command(name = "suggest")
final class SuggestCommand implements Callable<Integer> {
  private static final int MOST = 1000;

  private final Context context;

  @Parameters(arity = "1..*", paramLabel = "PREFIX", descriptionKey = "PREFIX")
  private List<String> words = List.of();

  @Option(names = "--limit", paramLabel = "N", defaultValue = "10")
  private int limit;

  @Option(names = "--json")
  private boolean json;

  @Mixin private IndexOption index = new IndexOption();

  SuggestCommand(Context context) {
    this.context = context;
  }

  /** The answer of {@code --json}. */
  record Answer(String prefix, List<Completion> completions) {}

  @Override
  public Integer call() throws IndexException {
    if (limit < 0 || limit > MOST) {
      throw context.failure("suggest.limit", MOST);
    }
    String prefix = String.join(" ", words);
    List<Completion> completions;
    try (NoticeIndex notices = index.open(context)) {
      completions = notices.completer().complete(prefix, limit);
    }
    if (json) {
      context.out().println(NoticeJson.lineOf(new Answer(prefix, completions)));
    } else if (completions.isEmpty()) {
      context.out().println(context.text("search.nothing"));
    } else {
      Table table =
          new Table(
              context.streams().width(),
              List.of(
                  context.text("suggest.kind"),
                  context.text("search.facetHits"),
                  context.text("suggest.completion")));
      for (Completion one : completions) {
        String kind = context.text("suggest.kind." + one.kind());
        table.add(List.of(kind, String.valueOf(one.total()), one.text()));
      }
      table.lines().forEach(context.out()::println);
    }
    return ExitCode.DONE;
  }
}
