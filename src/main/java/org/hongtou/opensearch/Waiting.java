package org.hongtou.opensearch;

import java.time.Duration;
import org.hongtou.opensearch.EngineException.Reason;

/**
 * How long to wait for a node that has too much to do or is not there: twice as long each time, up
 * to half a minute, and not for ever.
 */
final class Waiting {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final String server;
  private final Duration first;
  private final Duration patience;

  /**
   * A way of waiting.
   *
   * @param first the first wait
   * @param patience how long in all, without anything done in between
   */
  Waiting(String server, Duration first, Duration patience) {
    this.server = server;
    this.first = first;
    this.patience = patience;
  }

  /** Begins to wait for something. */
  Attempts begin() {
    return new Attempts();
  }

  /** Waits for one thing, again and again. */
  final class Attempts {
    private Duration next = first;
    private Duration waited = Duration.ZERO;

    /** Something was done, if not all: the waits begin anew. */
    void progressed() {
      next = first;
      waited = Duration.ZERO;
    }

    /**
     * Waits before another attempt.
     *
     * @param why the last one failed
     * @throws EngineException if it is enough
     */
    void await(String why) throws EngineException {
      if (waited.compareTo(patience) >= 0) {
        throw new EngineException(
            Reason.GAVE_UP, server, String.valueOf(patience.toSeconds()), why);
      }
      Duration left = patience.minus(waited);
      Duration now = next.compareTo(left) < 0 ? next : left;
      try {
        Thread.sleep(now);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new EngineException(
            e, Reason.GAVE_UP, server, String.valueOf(waited.toSeconds()), "interrupted");
      }
      waited = waited.plus(now);
      Duration doubled = next.multipliedBy(2);
      next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
  }
}
