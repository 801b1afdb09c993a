package org.hongtou.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures {@code hongtou run} over generated pages of HTML, each run in a JVM of its own through
 * {@code scripts/hongtou}: with one thread and two, with heaps of 512 and 256 MB, and again after
 * one page of a hundred has changed. HanLP's segmenter alone, measured before and behind, is the
 * reference. What {@code scripts/bench corpus} starts.
 */
public final class CorpusBench {
  static final long SEED = 20260101;

  /** One page of so many changes before the incremental run. */
  private static final int CHANGED = 100;

  /** Of larger corpora only the run that the budget speaks of is done. */
  private static final int SMALL = 10_000;

  private static final double BUDGET_PER_SECOND = 300;

  private final Path root;
  private final int count;
  private final Path pages;
  private final Figures figures;

  private CorpusBench(Path root, int count) {
    this.root = root;
    this.count = count;
    this.pages = root.resolve("target/bench/pages-" + count);
    this.figures = new Figures(root, "corpus-" + count);
  }

  /**
   * Measures.
   *
   * @param args the project's folder; how many notices
   */
  public static void main(String[] args) throws Exception {
    new CorpusBench(Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[1])).measure();
  }

  private void measure() throws Exception {
    GeneratedPages generated = new GeneratedPages(SEED);
    generated.write(pages, count);
    figures.put("notices", count).put("megabytesOfHtml", size(pages) / 1e6);
    double before = reference();
    List<String> names = new ArrayList<>();
    if (count <= SMALL) {
      names.add("1 512m");
      names.add("2 256m");
    }
    names.add("2 512m"); // the last: its index is what the incremental run goes on with
    ChildRun full = null;
    for (String name : names) {
      delete(index());
      full = run(name);
      print(name.replace(" ", " threads, heap "), full);
      figures.put("full " + name, full).put("full " + name + ".perSecond", count / full.seconds());
    }
    incremental(generated, full);
    double reference = (before + reference()) / 2;
    double perNotice = full.processorSeconds() / count;
    long characters = characters(generated);
    double ratio = perNotice * 1e9 / (reference * characters);
    figures
        .put("segmenter.nanosPerCharacter", reference)
        .put("fullInSegmentations", ratio)
        .put("budgetPerSecond", BUDGET_PER_SECOND);
    System.out.printf(
        Locale.ROOT,
        "  HTML → index takes %.1f times the processor time of ViterbiSegment alone (%.0f ns a"
            + " character); index %.0f MB%n",
        ratio,
        reference,
        size(index()) / 1e6);
    figures.put("index.megabytes", size(index()) / 1e6).write();
  }

  private void incremental(GeneratedPages generated, ChildRun full) throws Exception {
    for (int i = 0; i < count; i += CHANGED) {
      Files.write(pages.resolve(GeneratedPages.path(i)), generated.page(count + i));
    }
    ChildRun again = run("2 512m");
    for (int i = 0; i < count; i += CHANGED) {
      Files.write(pages.resolve(GeneratedPages.path(i)), generated.page(i));
    }
    double share = again.seconds() / full.seconds();
    double processorShare = again.processorSeconds() / full.processorSeconds();
    System.out.printf(
        Locale.ROOT,
        "  %-28s %8.1f s %8.1f s processor %6.0f MB   %.1f%% of the full run's time, %.1f%% of its"
            + " processor time, budget 5%%%n",
        "1 of 100 changed",
        again.seconds(),
        again.processorSeconds(),
        again.megabytes(),
        share * 100,
        processorShare * 100);
    figures
        .put("incremental", again)
        .put("incremental.share", share)
        .put("incremental.processorShare", processorShare);
  }

  /** A run with as many threads and as much heap as its name says. */
  private ChildRun run(String name) throws Exception {
    int space = name.indexOf(' ');
    return ChildRun.of(
        List.of(
            root.resolve("scripts/hongtou").toString(),
            "run",
            pages.toString(),
            "--index",
            index().toString(),
            "--threads",
            name.substring(0, space)),
        Map.of(
            "HONGTOU_JAVA",
            System.getProperty("java.home"),
            "HONGTOU_JAVA_OPTS",
            "-Xmx" + name.substring(space + 1)),
        root.resolve("target/bench/run.log"));
  }

  private void print(String name, ChildRun run) {
    System.out.printf(
        Locale.ROOT,
        "  %-28s %8.1f s %8.1f s processor %6.0f MB   %.0f notices a second (budget %.0f on two"
            + " threads)%n",
        name,
        run.seconds(),
        run.processorSeconds(),
        run.megabytes(),
        count / run.seconds(),
        BUDGET_PER_SECOND);
  }

  /** Nanoseconds of processor time a character. */
  private double reference() throws Exception {
    Path log = root.resolve("target/bench/segmenter.log");
    ChildRun.of(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            SegmenterAlone.class.getName(),
            Long.toString(SEED)),
        Map.of(),
        log);
    return Double.parseDouble(Files.readString(log, StandardCharsets.UTF_8).strip());
  }

  /** Of a notice on average, by those that the reference segments too. */
  private static long characters(GeneratedPages generated) {
    long sum = 0;
    for (int i = 0; i < 200; i++) {
      sum += generated.notice(i).text().length();
    }
    return sum / 200;
  }

  private Path index() {
    return root.resolve("target/bench/index-" + count);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
