package org.hongtou.fetch.net;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One request through the gate of its host, again where the server fails: after the time that it
 * asks for (Retry-After), or after one that is drawn by chance from a range that doubles with each
 * try, so that many clients of a server that fell over do not come back all at once.
 */
final class Patience {
  /** The range of the first wait; with longer delays, twice the delay. */
  private static final Duration FIRST = Duration.ofSeconds(2);

  private static final Duration LONGEST_RANGE = Duration.ofMinutes(5);

  /** A server that says “in ten years” means “never”; beyond this, times would overflow. */
  private static final long MOST_SECONDS = Duration.ofDays(3650).toSeconds();

  /** The three spellings of RFC 9110, 5.6.7. */
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
              .withZone(ZoneOffset.UTC),
          new DateTimeFormatterBuilder()
              .appendPattern("EEEE, dd-MMM-")
              .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
              .appendPattern(" HH:mm:ss 'GMT'")
              .toFormatter(Locale.ENGLISH)
              .withZone(ZoneOffset.UTC),
          DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
              .withZone(ZoneOffset.UTC));

  private final HostGate gate;
  private final Exchange exchange;
  private final Timing timing;
  private final RandomGenerator random;

  Patience(HostGate gate, Exchange exchange, Timing timing, RandomGenerator random) {
    this.gate = gate;
    this.exchange = exchange;
    this.timing = timing;
    this.random = random;
  }

  /**
   * Asks until there is an answer that asking again would not change.
   *
   * @return with any status but 5xx, 408 and 429
   */
  WebResponse send(WebRequest request, Politeness politeness, Exchange.Taking taking)
      throws FetchFailure {
    URI url = request.url();
    for (int attempt = 1; ; attempt++) {
      gate.enter(url, politeness.delay(), politeness.longestWait());
      Outcome outcome = null;
      Duration hold = Duration.ZERO;
      try {
        outcome = ask(request, taking);
        hold = hold(outcome, attempt, politeness);
      } finally {
        gate.leave(url, hold);
      }
      WebResponse answer = outcome.answer();
      if (answer != null && !transientStatus(answer.status())) {
        return answer;
      }
      boolean tooLong = hold.compareTo(politeness.longestWait()) > 0;
      if (attempt == politeness.tries() || tooLong || !outcome.again()) {
        throw outcome.failure(url, hold, timing.now(), attempt);
      }
    }
  }

  /** Either an answer, or why there is none. */
  private record Outcome(
      @Nullable WebResponse answer, @Nullable FetchFailure failure, @Nullable Duration asked) {

    boolean again() {
      return failure == null
          || switch (failure.reason()) {
            case CONNECTION, TIMEOUT, BROKEN -> true;
            default -> false;
          };
    }

    FetchFailure failure(URI url, Duration hold, Instant now, int attempts) {
      String tried = attempts == 1 ? "" : "; asked " + attempts + " times";
      if (failure != null) {
        return attempts == 1
            ? failure
            : new FetchFailure(failure.reason(), 0, failure.getMessage() + tried, failure);
      }
      int status = answer == null ? 0 : answer.status();
      String what = ShownUrl.of(url) + " answered " + status;
      if (asked != null) {
        return new FetchFailure(
            Reason.COME_BACK_LATER,
            status,
            now.plus(hold),
            what + " and asks to come back in " + shown(asked) + tried,
            null);
      }
      return new FetchFailure(Reason.STATUS, status, what + tried, null);
    }
  }

  private Outcome ask(WebRequest request, Exchange.Taking taking) {
    try {
      WebResponse answer = exchange.send(request, taking);
      return new Outcome(
          answer, null, transientStatus(answer.status()) ? retryAfter(answer) : null);
    } catch (FetchFailure e) {
      return new Outcome(null, e, null);
    }
  }

  /** How long the whole host is left alone. */
  private Duration hold(Outcome outcome, int attempt, Politeness politeness) {
    if (outcome.asked() != null) {
      return outcome.asked();
    }
    WebResponse answer = outcome.answer();
    boolean fine = answer != null ? !transientStatus(answer.status()) : !outcome.again();
    if (fine || attempt == politeness.tries()) {
      return Duration.ZERO;
    }
    Duration twice = politeness.delay().multipliedBy(2);
    Duration first = twice.compareTo(FIRST) > 0 ? twice : FIRST;
    long range = first.toMillis() << Math.min(attempt - 1, 16);
    long most =
        Math.min(range, Math.min(LONGEST_RANGE.toMillis(), politeness.longestWait().toMillis()));
    synchronized (random) {
      return Duration.ofMillis(random.nextLong(most + 1));
    }
  }

  static boolean transientStatus(int status) {
    return status / 100 == 5 || status == 408 || status == 429;
  }

  /** How long an answer asks to wait, as seconds or a date; null if it does not, or not at all. */
  private @Nullable Duration retryAfter(WebResponse answer) {
    String value = answer.header("Retry-After");
    if (value == null) {
      return null;
    }
    String text = value.strip();
    if (text.matches("[0-9]+")) {
      long seconds = text.length() > 12 ? MOST_SECONDS : Long.parseLong(text);
      return seconds == 0 ? null : Duration.ofSeconds(Math.min(seconds, MOST_SECONDS));
    }
    for (DateTimeFormatter format : DATES) {
      try {
        Duration wait = Duration.between(timing.now(), Instant.from(format.parse(text)));
        Duration bounded =
            wait.toSeconds() > MOST_SECONDS ? Duration.ofSeconds(MOST_SECONDS) : wait;
        return bounded.isPositive() ? bounded : null;
      } catch (DateTimeException e) {
        // the next spelling
      }
    }
    return null;
  }

  /** A wait in words: {@code 90 s}, {@code 5 min}, {@code 2 h}, rounded up. */
  static String shown(Duration wait) {
    long seconds = wait.plusMillis(999).toSeconds();
    if (seconds < 120) {
      return seconds + " s";
    }
    return seconds < 7200 ? (seconds + 59) / 60 + " min" : (seconds + 3599) / 3600 + " h";
  }
}
