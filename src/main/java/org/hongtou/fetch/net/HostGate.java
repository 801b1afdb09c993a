package org.hongtou.fetch.net;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hongtou.fetch.net.FetchFailure.Reason;

/**
 * One request at a time to each host name, whatever its port; between the end of an answer and the
 * next request, its delay. Fair. A host that asks for patience waits as a whole. Thread-safe.
 */
final class HostGate {
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Timing timing;
  private final Stop stop;

  HostGate(Timing timing, Stop stop) {
    this.timing = timing;
    this.stop = stop;
  }

  /** Times are {@link Timing#nanoTime}. Written only by whoever is inside. */
  private static final class Host {
    private final Turnstile turnstile = new Turnstile();
    private Duration delay = Duration.ZERO;
    private volatile boolean held;
    private volatile long heldUntil;
    private boolean asked;
    private long lastEnd;
  }

  /**
   * Waits until the host may be asked. Whoever gets through must {@link #leave}.
   *
   * @param delay between an answer's end and the next request; the longest that was ever named for
   *     the host counts
   * @param longestWait how long to wait at most where the host has asked for patience
   * @throws FetchFailure {@link Reason#COME_BACK_LATER} at once if that is longer; {@link
   *     Reason#STOPPED}. Then there is nothing to leave.
   */
  void enter(URI url, Duration delay, Duration longestWait) throws FetchFailure {
    Host host = host(url);
    checkPatience(host, url, longestWait);
    host.turnstile.enter(stop);
    boolean through = false;
    try {
      checkPatience(host, url, longestWait);
      if (delay.compareTo(host.delay) > 0) {
        host.delay = delay;
      }
      if (host.asked) {
        waitUntil(host.lastEnd + host.delay.toNanos());
      }
      if (host.held) {
        waitUntil(host.heldUntil);
      }
      stop.check();
      through = true;
    } finally {
      if (!through) {
        host.turnstile.leave();
      }
    }
  }

  /**
   * The answer has ended, or there is none.
   *
   * @param patience how long the host wants to be left alone, as a whole; zero if it does not say
   */
  void leave(URI url, Duration patience) {
    Host host = host(url);
    long now = timing.nanoTime();
    long until = now + patience.toNanos();
    if (patience.isPositive() && (!host.held || until - host.heldUntil > 0)) {
      host.heldUntil = until;
      host.held = true;
    }
    host.asked = true;
    host.lastEnd = now;
    host.turnstile.leave();
  }

  private Host host(URI url) {
    return hosts.computeIfAbsent(url.getHost(), name -> new Host());
  }

  private void checkPatience(Host host, URI url, Duration longestWait) throws FetchFailure {
    if (!host.held) {
      return;
    }
    Duration left = Duration.ofNanos(host.heldUntil - timing.nanoTime());
    if (left.compareTo(longestWait) > 0) {
      throw new FetchFailure(
          Reason.COME_BACK_LATER,
          0,
          timing.now().plus(left),
          url.getHost() + " has asked to come back in " + Patience.shown(left),
          null);
    }
  }

  private void waitUntil(long time) throws FetchFailure {
    while (true) {
      stop.check();
      long left = time - timing.nanoTime();
      if (left <= 0) {
        return;
      }
      try {
        timing.pause(Duration.ofNanos(Math.min(left, Stop.SLICE.toNanos())));
      } catch (InterruptedException e) {
        throw stop.interrupted(e);
      }
    }
  }
}
