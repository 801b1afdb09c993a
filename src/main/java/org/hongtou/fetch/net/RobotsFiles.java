package org.hongtou.fetch.net;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The robots.txt of each origin (RFC 9309): asked for before the first page, kept for a day. A file
 * that is not there (4xx, or endless redirects) allows everything; one that cannot be read (5xx,
 * 429, no connection) allows nothing for now. Thread-safe.
 */
final class RobotsFiles {
  /** RFC 9309, 2.5: at least 500 KiB are parsed. */
  private static final int MOST_BYTES = 500 * 1024;

  /** RFC 9309, 2.3.1.2: at least five redirects are followed, then the file counts as missing. */
  private static final int MOST_REDIRECTS = 5;

  /** RFC 9309, 2.4. */
  private static final Duration KEPT = Duration.ofHours(24);

  /** How long a file that could not be read is not asked for again. */
  private static final Duration UNREACHABLE = Duration.ofMinutes(10);

  private final RobotsCache cache;
  private final Patience patience;
  private final Timing timing;
  private final Stop stop;
  private final Path folder;
  private final Map<String, Origin> origins = new ConcurrentHashMap<>();

  RobotsFiles(RobotsCache cache, Patience patience, Timing timing, Stop stop, Path folder) {
    this.cache = cache;
    this.patience = patience;
    this.timing = timing;
    this.stop = stop;
    this.folder = folder;
  }

  /** What is known of an origin; read and written by whoever is inside. */
  private static final class Origin {
    private final Turnstile turnstile = new Turnstile();
    private @Nullable Rules rules;
    private @Nullable FetchFailure unreachable;
    private Instant until = Instant.MIN;
  }

  /** What one file says to us. */
  static final class Rules {
    private final SimpleRobotRules parsed;

    Rules(SimpleRobotRules parsed) {
      this.parsed = parsed;
    }

    boolean allows(URI url) {
      return parsed.isAllowed(url.toString());
    }

    /** Zero if it names none. */
    Duration crawlDelay() {
      long millis = parsed.getCrawlDelay();
      return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
    }
  }

  /**
   * The rules for an address.
   *
   * @throws FetchFailure {@link Reason#ROBOTS_UNREACHABLE}; or why its host cannot be asked at all:
   *     {@link Reason#NO_SUCH_HOST}, {@link Reason#NOT_PUBLIC}, {@link Reason#UNTRUSTED}, {@link
   *     Reason#STOPPED}
   */
  Rules of(URI url, Politeness politeness) throws FetchFailure {
    String key = origin(url);
    Origin origin = origins.computeIfAbsent(key, name -> new Origin());
    // So that of several that come at once, one asks, and the others have its answer. While inside,
    // it waits for the gates of hosts, whose holders wait for nothing.
    origin.turnstile.enter(stop);
    try {
      Instant now = timing.now();
      if (now.isBefore(origin.until)) {
        if (origin.rules != null) {
          return origin.rules;
        }
        if (origin.unreachable != null) {
          throw again(origin.unreachable);
        }
      }
      return newRules(url, key, origin, politeness);
    } finally {
      origin.turnstile.leave();
    }
  }

  private Rules newRules(URI url, String key, Origin origin, Politeness politeness)
      throws FetchFailure {
    Instant now = timing.now();
    origin.rules = null;
    RobotsCache.Saved saved = cache.load(key);
    if (saved == null || saved.at().isAfter(now) || !now.isBefore(saved.at().plus(KEPT))) {
      try {
        saved = fetched(url, key, politeness);
      } catch (FetchFailure e) {
        if (e.reason() == Reason.ROBOTS_UNREACHABLE) {
          Instant soon = timing.now().plus(UNREACHABLE);
          Instant asked = e.comeBack();
          origin.until = asked != null && asked.isAfter(soon) ? asked : soon;
          origin.unreachable = e;
        }
        throw e;
      }
      cache.save(key, saved);
    }
    Rules rules = parsed(key, saved);
    origin.rules = rules;
    origin.unreachable = null;
    origin.until = saved.at().plus(KEPT);
    return rules;
  }

  private static FetchFailure again(FetchFailure e) {
    String message = e.getMessage();
    return new FetchFailure(
        e.reason(), e.status(), e.comeBack(), message == null ? "" : message, e);
  }

  private static String origin(URI url) {
    return url.getScheme() + "://" + url.getRawAuthority();
  }

  private static Rules parsed(String origin, RobotsCache.Saved saved) {
    if (saved.status() != 200) {
      return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
    }
    // Its own limit of the delay would turn a long one into “nothing is allowed”, without a reason.
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    return new Rules(
        parser.parseContent(
            origin + "/robots.txt",
            saved.body(),
            "text/plain",
            Set.of(PoliteWeb.ROBOT.toLowerCase(Locale.ROOT))));
  }

  private RobotsCache.Saved fetched(URI url, String origin, Politeness politeness)
      throws FetchFailure {
    URI file = URI.create(origin + "/robots.txt");
    Exchange.Taking taking =
        new Exchange.Taking(folder, politeness.responseTime(), status -> status / 100 == 2, true);
    WebResponse answer;
    try {
      answer =
          Redirects.follow(
              WebRequest.get(file, MOST_BYTES),
              MOST_REDIRECTS,
              hop -> patience.send(hop, politeness, taking));
    } catch (FetchFailure e) {
      return missing(url, e);
    }
    Path body = answer.body();
    if (body == null) {
      return new RobotsCache.Saved(timing.now(), answer.status(), new byte[0]);
    }
    try {
      byte[] bytes = Files.readAllBytes(body);
      return new RobotsCache.Saved(
          timing.now(), 200, bytes.length < MOST_BYTES ? bytes : wholeLines(bytes));
    } catch (IOException e) {
      throw Exchange.cannotRead(body, e);
    } finally {
      BodyFile.delete(body);
    }
  }

  /** The status that says that there is no file; or a failure. */
  private RobotsCache.Saved missing(URI url, FetchFailure e) throws FetchFailure {
    int status = e.status();
    if (e.reason() == Reason.TOO_MANY_REDIRECTS) {
      return new RobotsCache.Saved(timing.now(), 302, new byte[0]);
    }
    if (e.reason() == Reason.STATUS && status / 100 == 4 && status != 429) {
      return new RobotsCache.Saved(timing.now(), status, new byte[0]);
    }
    if (e.reason() == Reason.STOPPED) {
      throw e;
    }
    boolean ofHost =
        switch (e.reason()) {
          case NO_SUCH_HOST, NOT_PUBLIC, UNTRUSTED -> true;
          default -> false;
        };
    // Then no page can be had there either. Behind a redirect, it says nothing of this host.
    if (ofHost && !(e.getCause() instanceof FetchFailure)) {
      throw e;
    }
    throw new FetchFailure(
        Reason.ROBOTS_UNREACHABLE,
        status,
        e.comeBack(),
        "robots.txt cannot be read, so nothing is fetched from "
            + url.getHost()
            + " for now: "
            + e.getMessage(),
        e);
  }

  /** Without the last line, which was cut: half a rule is another rule. */
  private static byte[] wholeLines(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }
}
