package org.hongtou.fetch.net;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** A client for which each name leads to a public address, and each public one to a test server. */
final class TestWeb {
  static final long MOST = 10_000_000;

  /** Quick, so that a slow server is noticed soon. */
  static final WebLimits LIMITS =
      new WebLimits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          64 * 1024,
          50,
          8 * 1024,
          5,
          100);

  private TestWeb() {}

  static WebClient.Builder client(LoopbackServer server) {
    return WebClient.builder()
        .version("0.1")
        .limits(LIMITS)
        .resolver(host -> List.of(publicAddress()))
        .dialer(
            (socket, address, millis) ->
                socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()),
                    millis));
  }

  static InetAddress publicAddress() throws UnknownHostException {
    return InetAddress.getByAddress(new byte[] {93, (byte) 184, (byte) 216, 34});
  }

  static WebRequest get(String url) {
    return WebRequest.get(URI.create(url), MOST);
  }
}
