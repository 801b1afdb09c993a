package org.hongtou.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link MicroBenchmark} and prints its figures: what {@code scripts/bench micro} starts. */
public final class MicroBench {
  private MicroBench() {}

  /**
   * Measures.
   *
   * @param args the project's folder; how many JVMs, and in each the seconds that warm up and those
   *     that count
   */
  public static void main(String[] args) throws IOException, RunnerException {
    Figures figures = new Figures(Path.of(args[0]).toAbsolutePath(), "micro");
    long characters = MicroBenchmark.characters();
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(MicroBenchmark.class.getName())
                    .forks(Integer.parseInt(args[1]))
                    .warmupIterations(Integer.parseInt(args[2]) / 2)
                    .measurementIterations(Integer.parseInt(args[3]) / 2)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementTime(TimeValue.seconds(1))
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run()) {
      String name = result.getPrimaryResult().getLabel();
      double nanos = result.getPrimaryResult().getScore() / characters;
      System.out.printf(Locale.ROOT, "  %-16s %8.1f ns/char%n", name, nanos);
      figures.put(name + ".nanosPerCharacter", nanos);
    }
    figures.write();
  }
}
