package org.hongtou.fetch.net;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that goes on only while somebody waits. */
final class FakeTiming implements Timing {
  static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private final AtomicLong nanos = new AtomicLong();

  @Override
  public Instant now() {
    return START.plusNanos(nanos.get());
  }

  @Override
  public long nanoTime() {
    return nanos.get();
  }

  @Override
  public void pause(Duration time) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    nanos.addAndGet(time.toNanos());
  }

  Duration passed() {
    return Duration.ofNanos(nanos.get());
  }

  void advance(Duration time) {
    nanos.addAndGet(time.toNanos());
  }
}
