package org.hongtou.fetch.net;

import java.time.Duration;

/**
 * What a server may do with a connection; how long a page may be is said by each {@link
 * WebRequest}.
 *
 * @param connect how long the network may take to connect to one address
 * @param silence how long nothing may come
 * @param response how long one answer may take, from the connection to its last byte
 * @param headBytes how much may come before the content begins: of a TLS handshake, of heads
 * @param headerLines how many lines one head may have
 * @param lineBytes how long one of them may be
 * @param redirects how often one request may be sent elsewhere
 * @param ratio how many times longer unpacked content may be than what was sent; asked once it is
 *     longer than {@link #RATIO_FROM}
 */
public record WebLimits(
    Duration connect,
    Duration silence,
    Duration response,
    int headBytes,
    int headerLines,
    int lineBytes,
    int redirects,
    int ratio) {

  /** In bytes, unpacked: a short page of blanks is no bomb. */
  public static final long RATIO_FROM = 1L << 20;

  /** What no portal comes near to. */
  public static final WebLimits STANDARD =
      new WebLimits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          256 * 1024,
          200,
          16 * 1024,
          5,
          100);
}
