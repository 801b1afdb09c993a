package org.hongtou.fetch.net;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** What time it is, and waiting: so that a test need not wait. Any thread may call it. */
public interface Timing {
  /** The time of day, which Retry-After dates and caches go by. */
  Instant now();

  /** Nanoseconds since some moment, as {@link System#nanoTime()}: never set back or forth. */
  long nanoTime();

  /** Waits; called with short pieces of a wait, so that a stopped run ends it at once. */
  void pause(Duration time) throws InterruptedException;

  /** The machine's own. */
  static Timing real() {
    return new Timing() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public long nanoTime() {
        return System.nanoTime();
      }

      @Override
      public void pause(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
      }
    };
  }
}
