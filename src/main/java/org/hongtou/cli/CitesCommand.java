package org.hongtou.cli;

import java.util.List;
import org.hongtou.index.CitedDocument;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeConnections;
import org.hongtou.index.NoticeConnections.Direction;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code hongtou cites}: what a notice cites, and what the index has of it. */
@Command(name = "cites")
final class CitesCommand extends ConnectionsCommand<CitedDocument> {
  CitesCommand(Context context) {
    super(context, Direction.UP);
  }

  @Override
  List<CitedDocument> find(NoticeConnections connections, Notice notice, @Nullable String path)
      throws IndexException {
    return connections.cites(notice, path);
  }

  @Override
  String csv(List<CitedDocument> found) {
    return ConnectionCsv.cites(found);
  }

  @Override
  List<String> lines(ConnectionView view, int number, CitedDocument one) {
    return view.cited(number, one);
  }

  @Override
  String sum(ConnectionView view, List<CitedDocument> found) {
    return found.isEmpty() ? context.text("connections.citesNothing") : view.counts(found);
  }

  @Override
  String noChain() {
    return "connections.noneAbove";
  }

  @Override
  String field() {
    return "cites";
  }
}
