package org.hongtou.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program run to its end, as a user would run it, and what it cost.
 *
 * @param seconds by the clock
 * @param processorSeconds of all its threads, the collector's and the compiler's among them; up to
 *     a twentieth of a second is missed at the end
 * @param megabytes the most memory that it had in use at once (resident set); 0 where the system
 *     does not tell
 */
record ChildRun(double seconds, double processorSeconds, double megabytes) {
  private static final long LOOK_EVERY_MILLIS = 20;

  /**
   * Runs a program; what it prints goes to a file.
   *
   * @param environment in addition to this program's own
   * @throws IllegalStateException if it ends with another code than 0
   */
  static ChildRun of(List<String> command, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    Duration processor = Duration.ZERO;
    double megabytes = 0;
    while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
      processor = process.info().totalCpuDuration().orElse(processor);
      megabytes = Math.max(megabytes, peak(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " ended with " + process.exitValue() + "; see " + log);
    }
    return new ChildRun(seconds, processor.toNanos() / 1e9, megabytes);
  }

  private static double peak(long pid) {
    try {
      for (String line :
          Files.readAllLines(Path.of("/proc/" + pid + "/status"), StandardCharsets.UTF_8)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1e3;
        }
      }
    } catch (IOException e) {
      // It has just ended, or the system is another.
    }
    return 0;
  }
}
