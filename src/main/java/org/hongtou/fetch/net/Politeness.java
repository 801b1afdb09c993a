package org.hongtou.fetch.net;

import java.time.Duration;

/**
 * How gently to treat a host. Of several that concern one host, its longest delay counts.
 *
 * @param delay between the end of an answer and the next request to the same host name
 * @param longestWait how long one request may wait because the server asks for it (Retry-After, or
 *     a back-off); longer is {@link FetchFailure.Reason#COME_BACK_LATER}
 * @param tries how often to ask where a server fails or does not answer; at least 1
 * @param responseTime how long one answer may take, from the connection to its last byte
 */
public record Politeness(Duration delay, Duration longestWait, int tries, Duration responseTime) {

  /** One second, two minutes' waiting, three tries, two minutes an answer. */
  public static final Politeness STANDARD =
      new Politeness(Duration.ofSeconds(1), Duration.ofMinutes(2), 3, Duration.ofMinutes(2));

  public Politeness {
    if (delay.isNegative() || longestWait.isNegative() || tries < 1 || !responseTime.isPositive()) {
      throw new IllegalArgumentException("a wait below zero, or no try at all");
    }
  }

  /** The same with another delay. */
  public Politeness withDelay(Duration other) {
    return new Politeness(other, longestWait, tries, responseTime);
  }
}
