package org.hongtou.fetch.list;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/** Addresses as pages write them into addresses that can be asked for. */
final class Links {
  private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";

  /** What editors leave in addresses when they copy them. */
  private static final Pattern NO_PART = Pattern.compile("[\\t\\r\\n\\u3000]");

  private Links() {}

  /**
   * The absolute address; null for what is none: {@code javascript:}, {@code mailto:}, {@code #}.
   */
  static @Nullable URI resolve(String base, String href) {
    String address = NO_PART.matcher(href.strip()).replaceAll("").replace('\\', '/');
    if (address.isEmpty() || address.startsWith("#")) {
      return null;
    }
    String absolute = StringUtil.resolve(base, address);
    String scheme = absolute.substring(0, Math.min(6, absolute.length())).toLowerCase(Locale.ROOT);
    if (!scheme.startsWith("http:") && !scheme.startsWith("https:")) {
      return null;
    }
    int hash = absolute.indexOf('#');
    try {
      URI url = new URI(encoded(hash < 0 ? absolute : absolute.substring(0, hash)));
      return url.getHost() == null ? null : url;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Chinese, spaces and quotes as they are sent; what is encoded already stays. */
  private static String encoded(String address) {
    StringBuilder legal = new StringBuilder();
    for (int i = 0; i < address.length(); ) {
      int c = address.codePointAt(i);
      int length = Character.charCount(c);
      boolean isLegal = c < 128 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
      if (c == '%' && !isEscape(address, i)) {
        legal.append("%25");
      } else if (isLegal) {
        legal.append((char) c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          legal.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
      }
      i += length;
    }
    return legal.toString();
  }

  private static boolean isEscape(String address, int at) {
    return at + 2 < address.length()
        && Character.digit(address.charAt(at + 1), 16) >= 0
        && Character.digit(address.charAt(at + 2), 16) >= 0;
  }

  /** Whether two addresses ask for the same: scheme and a trailing {@code index.html} aside. */
  static boolean isSame(URI a, URI b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(URI url) {
    return url.toString().replaceFirst("^https?://", "").replaceFirst("#.*$", "");
  }
}
