package org.hongtou.fetch.net;

import java.net.URI;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One address for one page: {@link WebAddress}, and without session ids and the parameters by which
 * statistics follow visitors. The order of the query stays, since it may mean something.
 */
public final class CanonicalUrl {
  /** {@code /col.jsp;jsessionid=0A3F…}, {@code /(S(k2x4…))/col.aspx} */
  private static final Pattern SESSION_IN_PATH =
      Pattern.compile(
          "(?i);(?:jsessionid|phpsessid|sessionid)=[^/;]*|/\\(S\\([a-z0-9]{16,}\\)\\)(?=/)");

  private static final Pattern DROPPED =
      Pattern.compile(
          "(?i)jsessionid|phpsessid|aspsessionid[a-z]*|session_?id|sessid|cftoken|utm_[a-z0-9_]*"
              + "|gclid|fbclid|msclkid|spm");

  /** Sessions where the value looks like one: {@code sid=12} may be the number of a site. */
  private static final Pattern PERHAPS = Pattern.compile("(?i)sid|session|cfid|s");

  private static final Pattern LIKE_A_SESSION =
      Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9_.!-]{16,}");

  private CanonicalUrl() {}

  /**
   * The canonical form of an absolute address.
   *
   * @throws FetchFailure with {@link FetchFailure.Reason#BAD_ADDRESS} if it is none, not of http or
   *     https, or names a user
   */
  public static URI of(String text) throws FetchFailure {
    return shortened(WebAddress.of(text));
  }

  /** The same for what is an address already. */
  public static URI of(URI url) throws FetchFailure {
    return of(url.toString());
  }

  /**
   * Where a link leads, in canonical form.
   *
   * @param base the address of the page it stands on, or of its {@code <base href>}
   * @throws FetchFailure as {@link #of}; also for {@code javascript:}, {@code mailto:} and the like
   */
  public static URI resolve(URI base, String link) throws FetchFailure {
    return shortened(WebAddress.resolve(base, link));
  }

  private static URI shortened(URI url) {
    String path = SESSION_IN_PATH.matcher(url.getRawPath()).replaceAll("");
    String query = url.getRawQuery();
    String kept =
        query == null
            ? ""
            : Arrays.stream(query.split("&", -1))
                .filter(parameter -> !dropped(parameter))
                .collect(Collectors.joining("&"));
    return URI.create(
        url.getScheme()
            + "://"
            + url.getRawAuthority()
            + (path.isEmpty() ? "/" : path)
            + (kept.isEmpty() ? "" : "?" + kept));
  }

  private static boolean dropped(String parameter) {
    int equals = parameter.indexOf('=');
    String name = equals < 0 ? parameter : parameter.substring(0, equals);
    String value = equals < 0 ? "" : parameter.substring(equals + 1);
    return DROPPED.matcher(name).matches()
        || (PERHAPS.matcher(name).matches() && LIKE_A_SESSION.matcher(value).matches());
  }
}
