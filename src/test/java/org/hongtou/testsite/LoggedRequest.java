package org.hongtou.testsite;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that the province was sent.
 *
 * @param number from 1, over all hosts, in the order received
 * @param received when its head and body were read
 * @param answered when the last byte of the answer was sent or the connection was cut; null while
 *     it is still being answered
 * @param connection over which it came; no two are alike within the province
 * @param host the address that it came to: {@code 127.0.0.3}
 * @param path with its query
 * @param headers by name in lower case; of several with one name, the last
 * @param body of a POST; empty for a GET
 * @param status of the answer; 0 if none was sent
 * @param openConnections to this host when it was received, its own included
 * @param runningRequests to this host when it was received, itself included
 */
public record LoggedRequest(
    int number,
    Instant received,
    @Nullable Instant answered,
    long connection,
    String host,
    String method,
    String path,
    Map<String, String> headers,
    String body,
    int status,
    int openConnections,
    int runningRequests) {
  public LoggedRequest {
    headers = Map.copyOf(headers);
  }

  /** Whether it asks only for what has changed. */
  public boolean conditional() {
    return headers.containsKey("if-none-match") || headers.containsKey("if-modified-since");
  }

  /** As the client calls itself; empty if it does not. */
  public String userAgent() {
    return headers.getOrDefault("user-agent", "");
  }

  /** Whether it asks for robots.txt. */
  public boolean forRobots() {
    return path.equals("/robots.txt");
  }
}
