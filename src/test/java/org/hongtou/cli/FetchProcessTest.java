package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.fetch.store.Manifest;
import org.hongtou.fetch.store.StoreException;
import org.hongtou.read.Digest;
import org.hongtou.testsite.Department;
import org.hongtou.testsite.LoggedRequest;
import org.hongtou.testsite.ProvinceOptions;
import org.hongtou.testsite.TestProvince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fetching in processes of its own: killed, and with little memory. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class FetchProcessTest {
  private static final int KILLS = 20;

  @TempDir Path temp;

  private ProcessBuilder fetch(
      TestProvince province, Path corpus, List<String> java, String... more) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    line.addAll(java);
    line.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "org.hongtou.cli.Main",
            "fetch",
            province.list(Department.HUGE).toString(),
            province.list(Department.PROVINCE).toString(),
            "--corpus",
            corpus.toString(),
            "--allow-private",
            "--delay",
            "0s"));
    line.addAll(List.of(more));
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve(corpus.getFileName() + ".log").toFile());
  }

  private static Map<String, String> files(Path corpus) throws IOException {
    try (Stream<Path> all = Files.walk(corpus)) {
      Map<String, String> sums = new TreeMap<>();
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = corpus.relativize(file).toString();
        if (!name.startsWith(".fetch")) {
          sums.put(name, Digest.of(file));
        }
      }
      return sums;
    }
  }

  /** The manifest, without the times at which things happened. */
  private static Set<String> manifest(Path corpus) throws StoreException {
    try (Manifest manifest = Manifest.open(corpus)) {
      return manifest.pages(null).stream()
          .map(
              page ->
                  String.join(
                      " ",
                      page.url(),
                      page.state(),
                      String.valueOf(page.file()),
                      String.valueOf(page.sha256()),
                      String.valueOf(page.title()),
                      String.valueOf(page.listedDate()),
                      String.valueOf(page.status()),
                      String.valueOf(page.linkedBy()),
                      "" + page.olderVersions()))
          .map(FetchProcessTest::portless)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void killedTwentyTimesItEndsWithTheSameCorpusAndAsksForNothingTwice() throws Exception {
    ProvinceOptions options = ProvinceOptions.usual().withHugeEntries(1_500);
    Path whole = temp.resolve("whole");
    try (TestProvince province = TestProvince.start(options)) {
      assertEquals(0, fetch(province, whole, List.of()).start().waitFor());
    }
    Path killed = temp.resolve("killed");
    Random random = new Random(20);
    try (TestProvince province = TestProvince.start(options)) {
      for (int kill = 0; kill < KILLS; kill++) {
        int before = province.log().size();
        Process process = fetch(province, killed, List.of()).start();
        while (process.isAlive() && province.log().size() == before) {
          Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(150));
        process.destroyForcibly().waitFor();
      }
      long askedBefore = province.log().size();
      assertEquals(0, fetch(province, killed, List.of()).start().waitFor());

      assertTrue(province.log().size() > askedBefore, "the kills came too late to tell anything");
      for (Department department : List.of(Department.HUGE, Department.PROVINCE)) {
        Map<String, Long> times =
            province.log().stream()
                .filter(request -> request.host().equals(department.address()))
                .collect(Collectors.groupingBy(LoggedRequest::path, Collectors.counting()));
        long again = times.values().stream().mapToLong(count -> count - 1).sum();
        assertTrue(
            again <= KILLS,
            again + " requests to " + department + " came again after " + KILLS + " kills");
      }
    }
    assertEquals(portless(files(whole)), portless(files(killed)));
    assertEquals(Set.of(), onlyIn(manifest(whole), manifest(killed)));
    assertEquals(Set.of(), onlyIn(manifest(killed), manifest(whole)));
  }

  private static Set<String> onlyIn(Set<String> one, Set<String> other) {
    Set<String> only = new TreeSet<>(one);
    only.removeAll(other);
    return only;
  }

  /** Each province has a port of its own. */
  private static String portless(String text) {
    return text.replaceAll("(127\\.0\\.0\\.\\d+)[:_]\\d+", "$1");
  }

  private static Map<String, String> portless(Map<String, String> files) {
    Map<String, String> portless = new TreeMap<>();
    files.forEach((name, sum) -> portless.put(portless(name), sum));
    return portless;
  }

  @Test
  void aHundredThousandEntriesFitInto256Megabytes() throws Exception {
    Path corpus = temp.resolve("huge");
    try (TestProvince province =
        TestProvince.start(ProvinceOptions.usual().withHugeEntries(100_000))) {
      int code =
          fetch(province, corpus, List.of("-Xmx200m"), "--max", "20", "--dry-run")
              .start()
              .waitFor();

      assertEquals(0, code, Files.readString(temp.resolve("huge.log")));
    }
  }
}
