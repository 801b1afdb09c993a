package org.hongtou.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeSearcher;
import org.hongtou.index.SearchRequest;

/**
 * How long a query takes in a program that has asked before, beside Lucene's own query for one term
 * of the tasks' texts on the same index, with its ten best hits and nothing read of them. Time is
 * the thread's processor time, so that what else the machine does hardly counts; a search is done
 * by the thread that asks.
 */
final class WarmSearch {
  private static final int ROUNDS = 200;
  private static final long LONGEST_NANOS = 20_000_000_000L;

  private static final List<String> QUERIES =
      List.of(
          "省商务厅", "智慧城市", "\"智慧城市\"", "养老服务 省民政厅", "5G基站", "跨境电商 -试点", "商业航天", "开发区 工业和信息化厅 2025年");

  private static final List<String> TERMS = List.of("商务", "城市", "养老", "服务", "5g", "航天", "2025");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private WarmSearch() {}

  private interface Query {
    void ask(String words) throws Exception;
  }

  /** Measures both, one after the other, each warmed up before, and prints a line of each. */
  static void print(Path folder, Figures figures) throws Exception {
    // Hongtou's own first: it keeps Lucene from telling what it has found of the machine.
    try (NoticeIndex index = NoticeIndex.open(folder);
        Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher lucene = new IndexSearcher(reader);
      NoticeSearcher searcher = index.searcher();
      Query bare = term -> lucene.search(new TermQuery(new Term("task.text", term)), 10);
      Query ours = words -> searcher.search(SearchRequest.of(words));
      long[] bareTimes = times(TERMS, bare);
      long[] ourTimes = times(QUERIES, ours);
      System.out.printf(
          Locale.ROOT,
          "  %-28s p50 %8.3f ms   p99 %8.3f ms%n",
          "bare TermQuery",
          percentile(bareTimes, 50),
          percentile(bareTimes, 99));
      System.out.printf(
          Locale.ROOT,
          "  %-28s p50 %8.3f ms   p99 %8.3f ms   %.0f and %.0f times%n",
          "search",
          percentile(ourTimes, 50),
          percentile(ourTimes, 99),
          percentile(ourTimes, 50) / percentile(bareTimes, 50),
          percentile(ourTimes, 99) / percentile(bareTimes, 99));
      String name = folder.getFileName() + ".warm.";
      figures
          .put(name + "p50.millis", percentile(ourTimes, 50))
          .put(name + "p99.millis", percentile(ourTimes, 99))
          .put(name + "p50.timesTermQuery", percentile(ourTimes, 50) / percentile(bareTimes, 50))
          .put(name + "p99.timesTermQuery", percentile(ourTimes, 99) / percentile(bareTimes, 99));
      for (String words : QUERIES) {
        System.out.printf(
            Locale.ROOT,
            "    p50 %8.3f ms  %8d hits  %s%n",
            percentile(times(List.of(words), ours), 50),
            searcher.search(SearchRequest.of(words)).total(),
            words);
      }
    }
  }

  private static long[] times(List<String> queries, Query query) throws Exception {
    run(queries, query);
    return run(queries, query);
  }

  private static long[] run(List<String> queries, Query query) throws Exception {
    long[] times = new long[ROUNDS * queries.size()];
    int count = 0;
    long end = System.nanoTime() + LONGEST_NANOS / 2;
    for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
      for (String words : queries) {
        long start = THREADS.getCurrentThreadCpuTime();
        query.ask(words);
        times[count] = THREADS.getCurrentThreadCpuTime() - start;
        count++;
      }
    }
    long[] sorted = Arrays.copyOf(times, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /** In milliseconds. */
  private static double percentile(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }
}
