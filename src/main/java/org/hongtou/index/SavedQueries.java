package org.hongtou.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.Query;

/**
 * Queries that each notice is matched against while it is written, with Lucene's monitor: of many
 * queries only those are tried that share a rare term with the notice, and the index itself is not
 * asked. Give it to {@link NoticeIndexWriter#watch}; all methods may be called from several
 * threads.
 *
 * <p>A query has to hold as it is: it isn't relaxed where nothing has all words.
 */
public final class SavedQueries implements AutoCloseable {
  private final Monitor monitor;
  private final Set<String> names;
  private final Set<String> answered = new ConcurrentSkipListSet<>();
  private volatile long after;

  private SavedQueries(Monitor monitor, Set<String> names) {
    this.monitor = monitor;
    this.names = names;
  }

  /**
   * Queries, each under a name of its own.
   *
   * @throws QuerySyntaxException if one of them can't be understood
   */
  public static SavedQueries of(Map<String, SearchRequest> requests) throws QuerySyntaxException {
    LuceneLogging.quieten();
    try {
      Monitor monitor = new Monitor(new ChineseAnalyzer(), new TermFilteredPresearcher());
      for (Map.Entry<String, SearchRequest> request : requests.entrySet()) {
        Query query = StrictQuery.of(request.getValue()).query();
        monitor.register(new MonitorQuery(request.getKey(), query));
      }
      return new SavedQueries(monitor, new TreeSet<>(requests.keySet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it keeps everything in memory
    }
  }

  /**
   * The names of the queries that something answers of what was written. A notice that was written
   * again counts, whether or not anything of it is new.
   */
  public Set<String> answered() {
    return new TreeSet<>(answered);
  }

  /** The number of the last commit before these queries were watched for. */
  public long after() {
    return after;
  }

  void beginAfter(long commit) {
    after = commit;
  }

  /**
   * Matches the documents of a notice. What can't be matched counts as an answer: it is looked at.
   */
  void match(List<Document> documents) {
    if (answered.size() == names.size()) {
      return;
    }
    try {
      MultiMatchingQueries<QueryMatch> matches =
          monitor.match(documents.toArray(Document[]::new), QueryMatch.SIMPLE_MATCHER);
      for (int document = 0; document < matches.getBatchSize(); document++) {
        matches.getMatches(document).forEach(match -> answered.add(match.getQueryId()));
      }
      answered.addAll(matches.getErrors().keySet());
    } catch (IOException | RuntimeException e) {
      answered.addAll(names);
    }
  }

  @Override
  public void close() {
    try {
      monitor.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it keeps everything in memory
    }
  }
}
