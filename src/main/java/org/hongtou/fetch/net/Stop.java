package org.hongtou.fetch.net;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Whether the run was stopped, or the thread interrupted: both end each wait at once. */
final class Stop {
  /** How long a wait goes on before it asks again. */
  static final Duration SLICE = Duration.ofMillis(100);

  private final BooleanSupplier stopped;

  Stop(BooleanSupplier stopped) {
    this.stopped = stopped;
  }

  boolean now() {
    return stopped.getAsBoolean() || Thread.currentThread().isInterrupted();
  }

  void check() throws FetchFailure {
    if (now()) {
      throw failure();
    }
  }

  FetchFailure failure() {
    return new FetchFailure(FetchFailure.Reason.STOPPED, "the run was stopped", null);
  }

  /** Keeps the thread interrupted for its caller. */
  FetchFailure interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new FetchFailure(FetchFailure.Reason.STOPPED, "the run was stopped", e);
  }
}
