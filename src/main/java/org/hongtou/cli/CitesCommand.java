package org.hongtou.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.ChainLink;
import org.hongtou.index.CitedDocument;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeConnections;
import org.hongtou.index.NoticeConnections.Direction;
import org.hongtou.index.NoticeIndex;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou cites}: what a notice cites, and what the index has of it. */
@Command(name = "cites")
final class CitesCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", paramLabel = "NOTICE", descriptionKey = "NOTICE")
  private String wanted = "";

  @Option(names = "--chain")
  private boolean chain;

  @Mixin private FormOption form = new FormOption();
  @Mixin private IndexOption index = new IndexOption();

  CitesCommand(Context context) {
    this.context = context;
  }

  /** The answer of {@code --json}. */
  record Answer(
      String path, @Nullable String title, @Nullable String documentNumber, List<?> cites) {}

  @Override
  public Integer call() throws IOException, IndexException {
    form.check(context);
    WantedNotice named = new WantedNotice(context, index, wanted);
    Notice notice = named.read();
    if (notice == null) {
      return ExitCode.SOME_FAILED;
    }
    try (NoticeIndex notices = index.open(context)) {
      NoticeConnections connections = notices.connections();
      if (chain) {
        writeChain(notice, connections.chain(notice, named.pathInIndex(), Direction.UP));
      } else {
        write(notice, connections.cites(notice, named.pathInIndex()));
      }
    }
    return ExitCode.DONE;
  }

  private void write(Notice notice, List<CitedDocument> cited) {
    if (form.json()) {
      context.out().println(NoticeJson.lineOf(answer(notice, cited)));
      return;
    }
    if (form.csv()) {
      context.out().print(ConnectionCsv.cites(cited));
      context.out().flush();
      return;
    }
    ConnectionView view = new ConnectionView(context.messages(), context.streams());
    int number = 0;
    for (CitedDocument one : cited) {
      number++;
      view.cited(number, one).forEach(context.out()::println);
    }
    context
        .out()
        .println(cited.isEmpty() ? context.text("connections.citesNothing") : view.counts(cited));
  }

  private void writeChain(Notice notice, List<ChainLink> links) {
    if (form.json()) {
      context.out().println(NoticeJson.lineOf(answer(notice, links)));
    } else if (form.csv()) {
      context.out().print(ConnectionCsv.chain(links));
      context.out().flush();
    } else {
      showChain(context, links, "connections.noneAbove");
    }
  }

  private static Answer answer(Notice notice, List<?> cites) {
    return new Answer(
        notice.source().path(),
        notice.metadata().title(),
        notice.metadata().documentNumber(),
        cites);
  }

  static void showChain(Context context, List<ChainLink> links, String none) {
    ConnectionView view = new ConnectionView(context.messages(), context.streams());
    links.forEach(link -> view.link(link).forEach(context.out()::println));
    context.out().println(context.text(links.isEmpty() ? none : "connections.chain", links.size()));
  }
}
