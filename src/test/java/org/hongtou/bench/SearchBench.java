package org.hongtou.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hongtou.export.NoticeJson;
import org.hongtou.extract.NoticeExtractor;
import org.hongtou.index.IndexInfo;
import org.hongtou.index.IndexedFile;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeIndexWriter;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.CorpusRun;
import org.hongtou.read.NoticeReader;

/**
 * Measures search: cold, as {@code scripts/hongtou search} in a process of its own beside a hello
 * world on the same Java; warm, beside Lucene's own query for a term; and how large the index is
 * beside the text. What {@code scripts/bench search} starts.
 */
public final class SearchBench {
  private static final int COLD_TIMES = 11;
  private static final int THREADS = 2;
  private static final long SEED = 20260101;

  private final Path root;
  private final Figures figures;

  private SearchBench(Path root) {
    this.root = root;
    this.figures = new Figures(root, "search");
  }

  /**
   * Measures.
   *
   * @param args the project's folder; a folder of notices; how many notices to generate, 0 for none
   */
  public static void main(String[] args) throws Exception {
    SearchBench bench = new SearchBench(Path.of(args[0]).toAbsolutePath());
    bench.given(Path.of(args[1]));
    int generated = Integer.parseInt(args[2]);
    if (generated > 0) {
      bench.generated(generated);
    }
    bench.figures.write();
  }

  private Path fresh(String name) throws IOException {
    Path folder = root.resolve("target").resolve(name);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    return folder;
  }

  private void given(Path corpus) throws Exception {
    Path index = fresh("bench-index");
    new CorpusRun(index, THREADS, result -> {}, () -> false)
        .run(CorpusFiles.find(List.of(corpus)), true);
    printSize(index);
    cold(index);
    WarmSearch.print(index, figures);
  }

  private void printSize(Path folder) throws Exception {
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      IndexInfo info = index.info();
      String name = folder.getFileName().toString();
      figures.put(name + ".notices", info.notices()).put(name + ".ofText", info.share());
      System.out.printf(
          Locale.ROOT,
          "%d notices, %d tasks, %d targets; index %.1f MB, %.0f%% of the text%n",
          info.notices(),
          info.tasks(),
          info.targets(),
          info.bytes() / 1e6,
          info.share() * 100);
    }
  }

  /** Alternately, so that a machine that is busy for a while strikes both. */
  private void cold(Path index) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> hello =
        List.of(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            root.resolve("target/test-classes").toString(),
            Hello.class.getName());
    List<String> search =
        List.of(
            root.resolve("scripts/hongtou").toString(),
            "search",
            "省商务厅",
            "--index",
            index.toString());
    List<String> extract =
        List.of(
            root.resolve("scripts/hongtou").toString(),
            "extract",
            root.resolve("corpus/jiangxi-kaifaqu.txt").toString());
    long[] extractTimes = new long[COLD_TIMES];
    time(extract);
    long[] helloTimes = new long[COLD_TIMES];
    long[] searchTimes = new long[COLD_TIMES];
    time(hello);
    time(search);
    for (int i = 0; i < COLD_TIMES; i++) {
      helloTimes[i] = time(hello);
      searchTimes[i] = time(search);
      extractTimes[i] = time(extract);
    }
    double helloMedian = median(helloTimes);
    double searchMedian = median(searchTimes);
    System.out.printf(Locale.ROOT, "  %-28s %8.0f ms%n", "hello world, cold", helloMedian);
    System.out.printf(
        Locale.ROOT,
        "  %-28s %8.0f ms   %.1f times, budget 5%n",
        "search 省商务厅, cold",
        searchMedian,
        searchMedian / helloMedian);
    double extractMedian = median(extractTimes);
    System.out.printf(
        Locale.ROOT,
        "  %-28s %8.0f ms   %.1f times, budget 12%n",
        "extract of one txt, cold",
        extractMedian,
        extractMedian / helloMedian);
    figures
        .put("hello.millis", helloMedian)
        .put("search.cold.millis", searchMedian)
        .put("search.cold.timesHello", searchMedian / helloMedian)
        .put("extract.cold.millis", extractMedian)
        .put("extract.cold.timesHello", extractMedian / helloMedian);
  }

  private static long time(List<String> command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("HONGTOU_JAVA", System.getProperty("java.home"));
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return System.nanoTime() - start;
  }

  /** In milliseconds. */
  private static double median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1e6;
  }

  private void generated(int count) throws Exception {
    Path folder = fresh("bench-index-generated");
    GeneratedNotices notices = new GeneratedNotices(SEED);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try (NoticeIndexWriter writer = NoticeIndexWriter.rebuild(folder)) {
      List<Future<?>> parts = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        parts.add(
            pool.submit(
                () -> {
                  for (int i = first; i < count; i += THREADS) {
                    add(writer, GeneratedNotices.path(i), notices.file(i));
                  }
                  return null;
                }));
      }
      for (Future<?> part : parts) {
        part.get();
      }
      writer.commit();
    } finally {
      pool.shutdown();
    }
    printSize(folder);
    WarmSearch.print(folder, figures);
  }

  private static void add(NoticeIndexWriter writer, String path, byte[] file) throws Exception {
    Notice notice = NoticeExtractor.extract(NoticeReader.read(file, path));
    writer.add(
        notice,
        NoticeJson.line(notice).getBytes(StandardCharsets.UTF_8),
        new IndexedFile(notice.source().sha256(), file.length, 0));
  }
}
