package org.hongtou.index;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hongtou.export.NoticeJson;
import org.hongtou.model.Notice;
import org.hongtou.opensearch.OpenSearchNode;
import org.hongtou.opensearch.PushReport;
import org.hongtou.opensearch.PushRun;
import org.hongtou.opensearch.RemoteSearcher;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.NoticeFile;

/**
 * Compares the judged queries' first hits on OpenSearch with those of the index here, and measures
 * how fast notices get there and what room they take: what {@code scripts/bench opensearch} starts.
 */
public final class OpenSearchBench {
  private static final int COMPARED = 10;

  private OpenSearchBench() {}

  /**
   * Compares and measures.
   *
   * @param arguments the folder of the judged notices, a folder for the index here and the node's
   *     data, the number of shards
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path work = Path.of(arguments[1]).toAbsolutePath();
    int shards = Integer.parseInt(arguments[2]);
    String missing = OpenSearchNode.missing();
    if (!missing.isEmpty()) {
      System.err.println("hongtou: " + missing);
      System.exit(2);
    }
    PushRun.Options options = new PushRun.Options(shards, 0, 2, Duration.ofMinutes(5));
    Path folder = index(Path.of(arguments[0]), Files.createDirectories(work.resolve("index")));
    try (OpenSearchNode node = OpenSearchNode.start(work.resolve("node"));
        NoticeIndex index = NoticeIndex.open(folder);
        RemoteSearcher remote = new RemoteSearcher(node.address("notices"))) {
      push(out, folder, node, "notices", options);
      push(out, folder, node, "notices", options);
      push(out, folder, node, "again", options);
      compare(out, index.searcher(), remote);
      out.printf(
          Locale.ROOT,
          "index there: %d bytes a notice%n",
          node.bytes("notices") / Math.max(1, index.size()));
    }
  }

  private static Path index(Path notices, Path to) throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(to)) {
      for (CorpusFile file : CorpusFiles.find(List.of(notices)).files()) {
        if (NoticeFile.extractOne(file, notice -> "") instanceof FileResult.Extracted done) {
          Notice notice = done.notice();
          writer.add(
              notice,
              NoticeJson.line(notice).getBytes(StandardCharsets.UTF_8),
              new IndexedFile(notice.id(), notice.text().length(), 0));
        }
      }
      writer.commit();
    }
    return to;
  }

  private static void push(
      PrintStream out, Path folder, OpenSearchNode node, String name, PushRun.Options options)
      throws Exception {
    long start = System.nanoTime();
    Duration before = node.processorTime();
    Duration own = ownTime();
    PushReport report =
        new PushRun(folder, node.address(name), options, () -> false).run(n -> {}, n -> {});
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "push to %s: %d notices, %d documents, %d unchanged, %d failed in %.1f s (%.1f notices/s);"
            + " processor time: %.1f s of the node, %.1f s of the push%n",
        name,
        report.pushed(),
        report.documents(),
        report.unchanged(),
        report.failed().size(),
        seconds,
        (report.pushed() + report.unchanged()) / seconds,
        node.processorTime().minus(before).toMillis() / 1e3,
        ownTime().minus(own).toMillis() / 1e3);
  }

  private static Duration ownTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static void compare(PrintStream out, NoticeSearcher here, RemoteSearcher there)
      throws Exception {
    int same = 0;
    int sameScores = 0;
    int all = 0;
    for (JudgedQuery query : JudgedQuery.all()) {
      for (boolean sources : new boolean[] {true, false}) {
        SearchRequest request =
            OwnSearch.request(query, COMPARED).withAllSources(sources).withPage(COMPARED, 0);
        SearchResult own = here.search(request);
        SearchResult other = there.search(request);
        boolean equal =
            own.total() == other.total()
                && own.complete() == other.complete()
                && unscored(own.hits()).equals(unscored(other.hits()));
        all++;
        same += equal ? 1 : 0;
        sameScores += own.equals(other) ? 1 : 0;
        if (!equal) {
          out.println(query.id() + (sources ? " all sources: " : ": ") + query.text());
          out.println("  here:  " + own.total() + " " + own.complete() + " " + keys(own.hits()));
          out.println(
              "  there: " + other.total() + " " + other.complete() + " " + keys(other.hits()));
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "the same first %d hits: %d of %d searches (each query with all sources and with one);"
            + " the same scores too: %d%n",
        COMPARED,
        same,
        all,
        sameScores);
  }

  private static List<Hit> unscored(List<Hit> hits) {
    List<Hit> unscored = new ArrayList<>();
    for (Hit hit : hits) {
      unscored.add(
          new Hit(
              hit.kind(),
              0,
              hit.notice(),
              hit.task(),
              hit.target(),
              hit.titleMatches(),
              hit.passages(),
              hit.repealed(),
              hit.explanation(),
              hit.also()));
    }
    return unscored;
  }

  private static List<String> keys(List<Hit> hits) {
    return hits.stream()
        .map(
            hit ->
                hit.score()
                    + " "
                    + hit.notice().path()
                    + " "
                    + (hit.target() != null
                        ? hit.target().id()
                        : hit.task() != null ? hit.task().id() : ""))
        .toList();
  }
}
