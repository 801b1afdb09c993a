package org.hongtou.cli;

import java.util.List;
import org.hongtou.index.CitingNotice;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeConnections;
import org.hongtou.index.NoticeConnections.Direction;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code hongtou cited-by}: the notices of the index that cite one. */
@Command(name = "cited-by")
final class CitedByCommand extends ConnectionsCommand<CitingNotice> {
  CitedByCommand(Context context) {
    super(context, Direction.DOWN);
  }

  @Override
  List<CitingNotice> find(NoticeConnections connections, Notice notice, @Nullable String path)
      throws IndexException {
    return connections.citedBy(notice, path);
  }

  @Override
  String csv(List<CitingNotice> found) {
    return ConnectionCsv.citedBy(found);
  }

  @Override
  List<String> lines(ConnectionView view, int number, CitingNotice one) {
    return view.citing(number, one);
  }

  @Override
  String sum(ConnectionView view, List<CitingNotice> found) {
    String key = found.isEmpty() ? "connections.citedByNobody" : "connections.citedBy";
    return context.text(key, found.size());
  }

  @Override
  String noChain() {
    return "connections.noneBelow";
  }

  @Override
  String field() {
    return "citedBy";
  }
}
