package org.hongtou.testsite;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a test province is to be.
 *
 * @param port of all its hosts; 0 for one that is free
 * @param seed what its notices are composed from: the same seed gives the same bytes
 * @param delay before each answer
 * @param hugeEntries how many entries the list of {@link Department#HUGE} has
 * @param log a file that every request is written to as a line of JSON; null for none
 */
public record ProvinceOptions(
    int port, long seed, Duration delay, int hugeEntries, @Nullable Path log) {

  /** A free port, the usual notices, no delay, 100,000 entries, no file. */
  public static ProvinceOptions usual() {
    return new ProvinceOptions(0, 5, Duration.ZERO, 100_000, null);
  }

  public ProvinceOptions withPort(int newPort) {
    return new ProvinceOptions(newPort, seed, delay, hugeEntries, log);
  }

  public ProvinceOptions withSeed(long newSeed) {
    return new ProvinceOptions(port, newSeed, delay, hugeEntries, log);
  }

  public ProvinceOptions withDelay(Duration newDelay) {
    return new ProvinceOptions(port, seed, newDelay, hugeEntries, log);
  }

  public ProvinceOptions withHugeEntries(int entries) {
    return new ProvinceOptions(port, seed, delay, entries, log);
  }

  public ProvinceOptions withLog(Path file) {
    return new ProvinceOptions(port, seed, delay, hugeEntries, file);
  }
}
