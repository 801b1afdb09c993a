package org.hongtou.fetch.net;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as requests carry them: whatever stands in a {@code href}, a Location header or a
 * command line becomes a {@link URI} with a lower-case scheme and host ({@code 中国.cn} as punycode,
 * numbers as plain IP addresses), without default port, fragment and dot segments, with a path of
 * {@code /} at least, and with a percent-encoding that has one spelling: upper-case, no letter or
 * digit encoded, everything illegal or Chinese encoded as UTF-8. Read as browsers do (WHATWG):
 * {@code \} is {@code /}, tabs and line breaks are nothing.
 *
 * <p>{@link CanonicalUrl} also drops what differs from visit to visit.
 */
public final class WebAddress {
  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);
  private static final Pattern IGNORED = Pattern.compile("[\\t\\n\\r]");
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  private static final String IN_PATH = UNRESERVED + "!$&'()*+,;=:@/";
  private static final String IN_QUERY = IN_PATH + "?";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** An address is sent, stored and compared; nobody writes a longer one by hand. */
  private static final int LONGEST = 8192;

  private WebAddress() {}

  /**
   * An absolute address.
   *
   * @throws FetchFailure with {@link FetchFailure.Reason#BAD_ADDRESS} if it is none, not of http or
   *     https, or names a user
   */
  public static URI of(String text) throws FetchFailure {
    try {
      return absolute(cleaned(text));
    } catch (IllegalArgumentException e) {
      throw refused(text, e);
    }
  }

  /**
   * Where a link leads.
   *
   * @param base the address of the page it stands on, or of its {@code <base href>}
   * @param link absolute or relative
   * @throws FetchFailure as {@link #of}; also for {@code javascript:}, {@code mailto:} and the like
   */
  public static URI resolve(URI base, String link) throws FetchFailure {
    try {
      return resolved(absolute(cleaned(base.toString())), cleaned(link));
    } catch (IllegalArgumentException e) {
      throw refused(link, e);
    }
  }

  private static FetchFailure refused(String text, IllegalArgumentException e) {
    return new FetchFailure(
        FetchFailure.Reason.BAD_ADDRESS,
        "no address of a web page: " + ShownUrl.of(text) + " (" + e.getMessage() + ")",
        e);
  }

  private static String cleaned(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("it is longer than " + LONGEST + " characters");
    }
    int start = 0;
    int end = text.length();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (start < end && blank(text.charAt(end - 1))) {
      end--;
    }
    String line = IGNORED.matcher(text.substring(start, end)).replaceAll("");
    int fragment = line.indexOf('#');
    return fragment < 0 ? line : line.substring(0, fragment);
  }

  /**
   * Control characters and spaces; the ideographic one, too, which only an editor can have left.
   */
  private static boolean blank(char c) {
    return c <= ' ' || c == '\u3000' || c == '\u00a0';
  }

  private static URI resolved(URI base, String link) {
    Matcher scheme = SCHEME.matcher(link);
    if (scheme.matches()) {
      boolean sameScheme = scheme.group(1).equalsIgnoreCase(base.getScheme());
      boolean rooted = scheme.group(2).startsWith("/") || scheme.group(2).startsWith("\\");
      // http:a.html, an old way to say a.html
      return sameScheme && !rooted ? resolved(base, scheme.group(2)) : absolute(link);
    }
    String path = base.getRawPath();
    if (link.isEmpty()) {
      return base;
    }
    String slashes = slashed(link);
    if (slashes.startsWith("//")) {
      return absolute(base.getScheme() + ":" + slashes);
    }
    String origin = base.getScheme() + "://" + base.getRawAuthority();
    if (slashes.startsWith("/")) {
      return absolute(origin + slashes);
    }
    if (slashes.startsWith("?")) {
      return absolute(origin + path + slashes);
    }
    return absolute(origin + path.substring(0, path.lastIndexOf('/') + 1) + slashes);
  }

  private static URI absolute(String text) {
    Matcher scheme = SCHEME.matcher(text);
    if (!scheme.matches()) {
      throw new IllegalArgumentException("it does not begin with http:// or https://");
    }
    String name = scheme.group(1).toLowerCase(Locale.ROOT);
    if (!name.equals("http") && !name.equals("https")) {
      throw new IllegalArgumentException("only http and https are fetched, not " + name);
    }
    String rest = slashed(scheme.group(2));
    if (!rest.startsWith("/")) {
      throw new IllegalArgumentException("no // stands behind its " + name + ":");
    }
    int start = 0;
    while (start < rest.length() && rest.charAt(start) == '/') {
      start++;
    }
    int end = start;
    while (end < rest.length() && rest.charAt(end) != '/' && rest.charAt(end) != '?') {
      end++;
    }
    String authority = authority(rest.substring(start, end), name);
    int question = rest.indexOf('?', end);
    String path =
        withoutDots(
            encoded(question < 0 ? rest.substring(end) : rest.substring(end, question), IN_PATH));
    String query = question < 0 ? "" : encoded(rest.substring(question + 1), IN_QUERY);
    try {
      URI url = new URI(name + "://" + authority + path + (query.isEmpty() ? "" : "?" + query));
      if (url.getHost() == null) {
        throw new IllegalArgumentException("its host is no name");
      }
      return url;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("it is not well formed", e);
    }
  }

  private static String authority(String text, String scheme) {
    if (text.indexOf('@') >= 0) {
      throw new IllegalArgumentException("it names a user, and nothing is fetched as one");
    }
    int colon = text.lastIndexOf(':');
    boolean hasPort = colon > text.lastIndexOf(']');
    String host = HostText.canonical(hasPort ? text.substring(0, colon) : text);
    String port = hasPort ? text.substring(colon + 1) : "";
    if (port.isEmpty()) {
      return host;
    }
    if (!port.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("its port is no number");
    }
    String digits = port.replaceFirst("^0+", "");
    if (digits.isEmpty() || digits.length() > 5 || Integer.parseInt(digits) > 65535) {
      throw new IllegalArgumentException("its port is not within 1 to 65535");
    }
    boolean usual = digits.equals(scheme.equals("http") ? "80" : "443");
    return usual ? host : host + ":" + digits;
  }

  /** With {@code \} as {@code /} up to the query. */
  private static String slashed(String text) {
    int question = text.indexOf('?');
    return question < 0
        ? text.replace('\\', '/')
        : text.substring(0, question).replace('\\', '/') + text.substring(question);
  }

  private static String encoded(String text, String allowed) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == '%'
          && i + 2 < text.length()
          && HexFormat.isHexDigit(text.charAt(i + 1))
          && HexFormat.isHexDigit(text.charAt(i + 2))) {
        int value = HexFormat.fromHexDigits(text, i + 1, i + 3);
        if (UNRESERVED.indexOf(value) >= 0) {
          result.append((char) value);
        } else {
          result.append('%').append(HEX.toHexDigits((byte) value));
        }
        i += 3;
        continue;
      }
      if (allowed.indexOf(c) >= 0) {
        result.append((char) c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          result.append('%').append(HEX.toHexDigits(b));
        }
      }
      i += Character.charCount(c);
    }
    return result.toString();
  }

  private static String withoutDots(String path) {
    List<String> kept = new ArrayList<>();
    String[] segments = path.split("/", -1);
    // segments[0] is what stands before the first slash: nothing
    for (int i = 1; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      String segment = segments[i];
      if (segment.equals("..") || segment.equals(".")) {
        if (segment.equals("..") && !kept.isEmpty()) {
          kept.remove(kept.size() - 1);
        }
        if (last) {
          kept.add("");
        }
      } else {
        kept.add(segment);
      }
    }
    return "/" + String.join("/", kept);
  }
}
