package org.hongtou.fetch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.hongtou.fetch.FetchReport.Unfinished;
import org.jspecify.annotations.Nullable;

/** Whether a fetch may go on, and what has ended it if not. For one fetch. */
public final class Limits {
  private final FetchOptions options;
  private final BooleanSupplier stopped;
  private final AtomicLong bytes = new AtomicLong();
  private final long began = System.nanoTime();
  private final AtomicInteger newLeft;
  private final AtomicReference<@Nullable Unfinished> reached = new AtomicReference<>();

  /**
   * The limits of a fetch that begins now.
   *
   * @param stopped asked often whether to give up
   */
  public Limits(FetchOptions options, BooleanSupplier stopped) {
    this.options = options;
    this.stopped = stopped;
    this.newLeft = new AtomicInteger(options.mostNew());
  }

  /** Whether everything is to end: to be asked often, also while an answer comes in. */
  public boolean over() {
    if (stopped.getAsBoolean()) {
      reach(Unfinished.STOPPED);
    } else if (bytes.get() >= options.mostBytes()) {
      reach(Unfinished.MOST_BYTES);
    } else if (Duration.ofNanos(System.nanoTime() - began).compareTo(options.mostTime()) >= 0) {
      reach(Unfinished.MOST_TIME);
    }
    Unfinished why = reached.get();
    return why != null && why != Unfinished.MOST_NEW && why != Unfinished.HOST_CLOSED;
  }

  void received(long more) {
    bytes.addAndGet(more);
  }

  long bytes() {
    return bytes.get();
  }

  /** Whether one more new notice may be fetched; counts it. */
  boolean takeNew() {
    if (newLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return true;
    }
    reach(Unfinished.MOST_NEW);
    return false;
  }

  /** Whether only attachments of what was fetched are left to do. */
  boolean noNewLeft() {
    return reached.get() == Unfinished.MOST_NEW;
  }

  /** Notes what keeps the fetch from being whole; the first reason counts. */
  void reach(Unfinished why) {
    reached.compareAndSet(null, why);
  }

  @Nullable Unfinished reached() {
    return reached.get();
  }
}
