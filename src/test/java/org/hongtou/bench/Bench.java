package org.hongtou.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link ExtractionBenchmark} and prints its figures: what {@code scripts/bench} starts. */
public final class Bench {
  /** The least share of the segmenter's speed that extraction shall have. */
  private static final double BUDGET = 0.40;

  private final PrintStream out;
  private final List<IterationResult> passes;

  private Bench(PrintStream out, List<IterationResult> passes) {
    this.out = out;
    this.passes = passes;
  }

  /**
   * Measures.
   *
   * @param arguments the folder, how many JVMs to measure in, and in each the passes that warm up
   *     and those that count; the project's folder
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(arguments[0]);
    int jvms = Integer.parseInt(arguments[1]);
    int warmUp = Integer.parseInt(arguments[2]);
    int passes = Integer.parseInt(arguments[3]);

    List<BenchNotice> notices = BenchNotice.of(folder);
    if (notices.isEmpty()) {
      System.err.println(
          "hongtou: no notice can be read in " + folder + "; name a folder of txt or html files.");
      System.exit(1);
    }
    out.printf(
        Locale.ROOT,
        "%d notices of %,d characters on average; one thread, Java %s; %d × %d passes, each over"
            + " %.0f MB%n",
        notices.size(),
        Math.round(notices.stream().mapToInt(BenchNotice::characters).average().orElseThrow()),
        Runtime.version().feature(),
        jvms,
        passes,
        ExtractionBenchmark.PASS / 1e6);

    Options options =
        new OptionsBuilder()
            .include(ExtractionBenchmark.class.getName())
            .param("folder", folder.toString())
            .forks(jvms)
            .warmupIterations(warmUp)
            .measurementIterations(passes)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    try {
      Bench bench = new Bench(out, passesOf(new Runner(options).run()));
      bench.print();
      bench.write(Path.of(arguments[4]).toAbsolutePath());
    } catch (RunnerException e) {
      System.err.println("hongtou: the measurement failed: " + e.getMessage());
      System.exit(1);
    }
  }

  private static List<IterationResult> passesOf(Collection<RunResult> results) {
    return results.stream()
        .flatMap(result -> result.getBenchmarkResults().stream())
        .flatMap(jvm -> jvm.getIterationResults().stream())
        .toList();
  }

  private void print() {
    line("ViterbiSegment alone", "segment", "");
    line("text → records", "extract", String.format(Locale.ROOT, ", budget %.2f", BUDGET));
    line("bytes → records", "readAndExtract", "");
  }

  private void write(Path root) throws IOException {
    Figures figures = new Figures(root, "extraction");
    for (String name : new String[] {"segment", "extract", "readAndExtract"}) {
      figures
          .put(name + ".nanosPerCharacter", sum(name + "Time") / sum("characters"))
          .put(name + ".bytesPerCharacter", sum(name + "Memory") / sum("characters"))
          .put(name + ".ofViterbiSegment", sum("segmentTime") / sum(name + "Time"));
    }
    figures.put("budget", BUDGET).write();
  }

  private void line(String what, String name, String budget) {
    String ratio = "";
    if (!name.equals("segment")) {
      DoubleSummaryStatistics each =
          passes.stream()
              .mapToDouble(pass -> sum(pass, "segmentTime") / sum(pass, name + "Time"))
              .summaryStatistics();
      ratio =
          String.format(
              Locale.ROOT,
              "%.2f of ViterbiSegment (%.2f to %.2f)%s",
              sum("segmentTime") / sum(name + "Time"),
              each.getMin(),
              each.getMax(),
              budget);
    }
    out.printf(
        Locale.ROOT,
        "%-20s  %5.2f M chars/s   %-57s  %5.0f bytes/char%n",
        what,
        sum("characters") * 1e3 / sum(name + "Time"),
        ratio,
        sum(name + "Memory") / sum("characters"));
  }

  private double sum(String name) {
    return passes.stream().mapToDouble(pass -> sum(pass, name)).sum();
  }

  private static double sum(IterationResult pass, String name) {
    return pass.getSecondaryResults().get(name).getScore();
  }
}
