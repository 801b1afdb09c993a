package org.hongtou.testsite;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came.
 *
 * @param target the path with its query
 * @param headers by name in lower case
 */
record Asked(String method, String target, Map<String, String> headers, String body) {
  private static final int LONGEST_HEAD = 64 << 10;
  private static final int LONGEST_BODY = 1 << 20;

  static Asked get(String target) {
    return new Asked("GET", target, Map.of(), "");
  }

  /**
   * Reads the next request of a connection.
   *
   * @return null if the client has closed it
   */
  static @Nullable Asked read(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!endsHead(head)) {
      int next = in.read();
      if (next < 0) {
        return null;
      }
      head.append((char) next);
      if (head.length() > LONGEST_HEAD) {
        throw new IOException("a head of more than " + LONGEST_HEAD + " bytes");
      }
    }
    String[] lines = head.toString().strip().split("\r?\n", -1);
    String[] first = lines[0].split(" ", -1);
    if (first.length != 3) {
      throw new IOException("no request line: " + lines[0]);
    }
    Map<String, String> headers = new HashMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      if (colon > 0) {
        headers.put(
            lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT),
            lines[i].substring(colon + 1).strip());
      }
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    if (length < 0 || length > LONGEST_BODY) {
      throw new IOException("a body of " + length + " bytes");
    }
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return new Asked(first[0], first[1], headers, body);
  }

  private static boolean endsHead(CharSequence head) {
    int n = head.length();
    if (n < 3 || head.charAt(n - 1) != '\n') {
      return false;
    }
    char before = head.charAt(n - 2);
    return before == '\n' || (before == '\r' && head.charAt(n - 3) == '\n');
  }

  /** The path without its query and without a session id. */
  String path() {
    int end = target.indexOf('?');
    String path = end < 0 ? target : target.substring(0, end);
    int session = path.indexOf(";jsessionid=");
    if (session >= 0) {
      path = path.substring(0, session);
    }
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** The value of a parameter of the query or of the form. */
  @Nullable String parameter(String name) {
    int at = target.indexOf('?');
    String value = at < 0 ? null : parameter(target.substring(at + 1), name);
    return value == null ? parameter(body, name) : value;
  }

  /** The value of a parameter that is a number; {@code otherwise} if it is missing or none. */
  int number(String name, int otherwise) {
    String value = parameter(name);
    return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  private static @Nullable String parameter(String query, String name) {
    for (String part : query.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0 && part.substring(0, equals).equals(name)) {
        return URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
      }
    }
    return null;
  }
}
