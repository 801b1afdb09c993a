package org.hongtou.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.ChainLink;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeConnections;
import org.hongtou.index.NoticeConnections.Direction;
import org.hongtou.index.NoticeIndex;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What the commands about a notice's connections share: they list them, or follow them as a chain.
 *
 * @param <T> a connection
 */
abstract class ConnectionsCommand<T> implements Callable<Integer> {
  final Context context;
  private final Direction direction;

  @Parameters(index = "0", paramLabel = "NOTICE", descriptionKey = "NOTICE")
  private String wanted = "";

  @Option(names = "--chain")
  private boolean chain;

  @Mixin private FormOption form = new FormOption();
  @Mixin private IndexOption index = new IndexOption();

  ConnectionsCommand(Context context, Direction direction) {
    this.context = context;
    this.direction = direction;
  }

  /**
   * Looks for them.
   *
   * @param path of the notice's file in the index; null if it is named otherwise
   */
  abstract List<T> find(NoticeConnections connections, Notice notice, @Nullable String path)
      throws IndexException;

  /** As a table for spreadsheets. */
  abstract String csv(List<T> found);

  /** One of them on the terminal. */
  abstract List<String> lines(ConnectionView view, int number, T one);

  /** The last line on the terminal. */
  abstract String sum(ConnectionView view, List<T> found);

  /** The message that a chain has no links. */
  abstract String noChain();

  /** The name of the list in {@code --json}. */
  abstract String field();

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
        write(notice, connections.chain(notice, named.pathInIndex(), direction));
      } else {
        list(notice, find(connections, notice, named.pathInIndex()));
      }
    }
    return ExitCode.DONE;
  }

  private void list(Notice notice, List<T> found) {
    if (form.json()) {
      context.out().println(json(notice, found));
    } else if (form.csv()) {
      context.out().print(csv(found));
      context.out().flush();
    } else {
      ConnectionView view = new ConnectionView(context.messages(), context.streams());
      int number = 0;
      for (T one : found) {
        number++;
        lines(view, number, one).forEach(context.out()::println);
      }
      context.out().println(sum(view, found));
    }
  }

  private void write(Notice notice, List<ChainLink> links) {
    if (form.json()) {
      context.out().println(json(notice, links));
    } else if (form.csv()) {
      context.out().print(ConnectionCsv.chain(links));
      context.out().flush();
    } else {
      ConnectionView view = new ConnectionView(context.messages(), context.streams());
      links.forEach(link -> view.link(link).forEach(context.out()::println));
      String key = links.isEmpty() ? noChain() : "connections.chain";
      context.out().println(context.text(key, links.size()));
    }
  }

  private String json(Notice notice, List<?> found) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("path", notice.source().path());
    answer.put("title", notice.metadata().title());
    answer.put("documentNumber", notice.metadata().documentNumber());
    answer.put(field(), found);
    return NoticeJson.lineOf(answer);
  }
}
