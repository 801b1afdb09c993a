package org.hongtou.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hongtou.index.IndexException;
import org.hongtou.index.NewHits;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeSearcher;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.index.SavedQueries;
import org.hongtou.index.SearchRequest;
import org.hongtou.pipeline.CorpusRun;
import org.hongtou.watch.Watch;
import org.hongtou.watch.WatchException;
import org.hongtou.watch.WatchFile;
import org.jspecify.annotations.Nullable;

/** The saved searches that {@code run} looks out for. None costs nothing. */
final class RunWatches implements AutoCloseable {
  private final Context context;
  private final Path index;
  private final SortedMap<String, Watch> watches = new TreeMap<>();
  private @Nullable SavedQueries queries;
  private boolean sound = true;

  RunWatches(Path index, Context context) throws QuerySyntaxException {
    this.context = context;
    this.index = index;
    try {
      watches.putAll(WatchFile.of(index).read());
    } catch (WatchException e) {
      context.complain(context.sentence(e));
      sound = false;
    }
    Map<String, SearchRequest> requests = new LinkedHashMap<>();
    for (Watch watch : watches.values()) {
      try {
        NoticeSearcher.check(watch.request());
        requests.put(watch.name(), watch.request());
      } catch (QuerySyntaxException e) {
        context.complain(context.text("watch.badQuery", watch.name(), context.sentence(e)));
        sound = false;
      }
    }
    if (!requests.isEmpty()) {
      queries = SavedQueries.of(requests);
    }
  }

  /** Whether all saved searches could be understood; if not, it was told why. */
  boolean areSound() {
    return sound;
  }

  /** Lets a run look out for them. */
  CorpusRun in(CorpusRun run) {
    return queries == null ? run : run.watching(queries);
  }

  /** What the notices of the run answer that was not told yet; only the searches with any. */
  List<WatchNews> news() throws IndexException, QuerySyntaxException {
    List<WatchNews> news = new ArrayList<>();
    SavedQueries asked = queries;
    if (asked == null || asked.answered().isEmpty()) {
      return news;
    }
    try (NoticeIndex notices = NoticeIndex.open(index)) {
      for (String name : asked.answered()) {
        Watch watch = watches.get(name);
        if (watch == null) {
          continue;
        }
        NewHits fresh =
            notices.searcher().since(watch.request(), asked.after(), watch.known()::contains);
        if (fresh.total() > 0) {
          news.add(WatchNews.of(watch, fresh));
        }
      }
    }
    return news;
  }

  /** Tells of them in a line each. */
  void tell(List<WatchNews> news) {
    for (WatchNews one : news) {
      context.out().println(context.text("watch.ofRun", one.name(), one.total()));
    }
  }

  @Override
  public void close() {
    if (queries != null) {
      queries.close();
    }
  }
}
