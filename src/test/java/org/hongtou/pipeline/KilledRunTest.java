package org.hongtou.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexCheck;
import org.hongtou.index.IndexException;
import org.hongtou.index.IndexProblem;
import org.hongtou.index.NoticeIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs in processes that are killed (SIGKILL) at random moments, again and again over one index,
 * while the corpus changes between them. After every kill the index is checked; after every third
 * the run is done again to its end, in this process, and its records compared with those of a run
 * that nobody disturbed.
 *
 * <p>The moment is counted in files, not in time, so that it lies within the run on any machine. A
 * slow machine makes fewer kills than wanted: the tests take a bounded time. {@code
 * -Dhongtou.killed.seconds=600 -Dhongtou.kills=100} gives them more.
 */
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("hongtou.kills", 30);
  private static final int ROUNDS_PER_COMPARISON = 3;
  private static final int NOTICES = 60;
  private static final int VERSIONS = 2;
  private static final Duration LONGEST =
      Duration.ofSeconds(Integer.getInteger("hongtou.killed.seconds", 40));

  @TempDir static Path temp;
  private static Path corpus;
  private static Path index;

  private static int kills;
  private static int comparisons;
  private static final List<String> unsound = new ArrayList<>();
  private static final List<String> differing = new ArrayList<>();

  /** A corpus: in each version other figures, and other files missing. */
  private static void compose(int version) throws IOException {
    for (int i = 0; i < NOTICES; i++) {
      Path file = corpus.resolve("n" + i + ".txt");
      if (i % 9 == version) {
        Files.deleteIfExists(file);
        continue;
      }
      Files.writeString(
          file,
          """
          湖北省商务厅关于做好第%1$d批商贸集聚区工作的通知
          鄂商务发〔2023〕%1$d号
          各市、州商务局：
          一、完善服务体系。到2025年，建成公共服务平台%2$d个。（省商务厅牵头，省财政厅配合）
          二、培育市场主体。2024年底前新增限额以上企业%2$d家。（责任单位：省商务厅、省统计局）
          湖北省商务厅
          2023年5月16日
          """
              .formatted(i + 1, 100 + i + version * 1000));
    }
  }

  private static void runToTheEnd(Path folder) throws IndexException {
    new CorpusRun(folder, 2, result -> {}, () -> false)
        .run(CorpusFiles.find(List.of(corpus)), false);
  }

  private static Map<String, String> records(Path folder) throws IndexException {
    Map<String, String> records = new TreeMap<>();
    try (NoticeIndex notices = NoticeIndex.open(folder)) {
      for (String path : notices.files().keySet()) {
        records.put(path, new String(notices.record(path).orElseThrow(), StandardCharsets.UTF_8));
      }
    }
    return records;
  }

  /** Starts a run and kills it when so many files are done; false if it ended before. */
  private static boolean killed(int whenDone, int microseconds) throws Exception {
    String libraries =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                libraries,
                RunToBeKilled.class.getName(),
                corpus.toString(),
                index.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (InputStream done = run.getInputStream()) {
      int seen = 0;
      while (seen < whenDone && done.read() >= 0) {
        seen++;
      }
      Thread.sleep(Duration.ofNanos(microseconds * 1_000L));
    } finally {
      run.destroyForcibly();
    }
    return run.waitFor() != 0;
  }

  private static List<IndexProblem> problems() throws IndexException {
    try {
      return IndexCheck.run(
              index, record -> NoticeJson.read(new String(record, StandardCharsets.UTF_8)))
          .problems();
    } catch (IndexException e) {
      if (e.reason() == IndexException.Reason.MISSING) {
        return List.of(); // killed before its first commit
      }
      throw e;
    }
  }

  @BeforeAll
  static void killRuns() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "needs a system that kills with SIGKILL");
    corpus = Files.createDirectory(temp.resolve("corpus"));
    index = temp.resolve("index");
    List<Map<String, String>> undisturbed = new ArrayList<>();
    for (int version = 0; version < VERSIONS; version++) {
      compose(version);
      Path fresh = temp.resolve("undisturbed" + version);
      runToTheEnd(fresh);
      undisturbed.add(records(fresh));
    }
    Random random = new Random(20260101);
    long end = System.nanoTime() + LONGEST.toNanos();
    for (int round = 0; kills < KILLS && System.nanoTime() < end; round++) {
      int version = round % VERSIONS;
      compose(version);
      if (killed(random.nextInt(NOTICES - NOTICES / 9), random.nextInt(20_000))) {
        kills++;
      }
      try {
        List<IndexProblem> problems = problems();
        if (!problems.isEmpty()) {
          unsound.add("round " + round + ": " + problems);
        }
      } catch (IndexException e) {
        unsound.add("round " + round + ": " + e.getMessage());
      }
      if (round % ROUNDS_PER_COMPARISON == ROUNDS_PER_COMPARISON - 1) {
        runToTheEnd(index);
        comparisons++;
        if (!records(index).equals(undisturbed.get(version)) || !problems().isEmpty()) {
          differing.add("round " + round);
        }
      }
    }
    if (System.getProperty("hongtou.killed.seconds") != null) {
      System.err.println(kills + " kills, " + comparisons + " comparisons");
    }
  }

  @Test
  void runsWereKilled() {
    assertTrue(kills > 0);
  }

  @Test
  void everyKilledRunLeavesASoundIndexWithWholeNotices() {
    assertEquals(List.of(), unsound);
  }

  @Test
  void theNextRunGivesTheRecordsOfAnUndisturbedOne() {
    assertEquals(List.of(), differing);
  }
}
