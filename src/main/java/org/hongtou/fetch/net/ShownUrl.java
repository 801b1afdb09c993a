package org.hongtou.fetch.net;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as messages, logs and reports may show them: without user info, and without the values
 * of parameters that look like secrets.
 */
public final class ShownUrl {
  private static final int LONGEST = 300;

  /** Up to the last @ before the path: {@code http://user:p@ss@host/}. */
  private static final Pattern USER_INFO =
      Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*:[/\\\\]*|[/\\\\]{2,})[^/\\\\?#]*@");

  private static final Pattern PARAMETER = Pattern.compile("([?&;#])([^=&;#?/]*)=([^&;#?]*)");

  /** Not {@code keyword}, which is what a search page is asked for. */
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i).*(token|secret|passw|pwd|signature|credential|session|ticket|api_?key|app_?key"
              + "|access_?key|auth).*|key|sign|sig|sid|pass|jwt|otp|phpsessid");

  private ShownUrl() {}

  public static String of(URI url) {
    return of(url.toString());
  }

  /** The same for what may be no address at all. */
  public static String of(String url) {
    String visible = USER_INFO.matcher(url).replaceFirst("$1");
    Matcher parameters = PARAMETER.matcher(visible);
    String shown =
        parameters.replaceAll(
            match ->
                SECRET.matcher(match.group(2)).matches() && !match.group(3).isEmpty()
                    ? Matcher.quoteReplacement(match.group(1) + match.group(2) + "=…")
                    : Matcher.quoteReplacement(match.group()));
    StringBuilder line = new StringBuilder(shown.length());
    // A control character could move the cursor of a terminal or begin a new line of a log.
    shown
        .codePoints()
        .limit(LONGEST)
        .forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? '?' : c));
    return shown.codePointCount(0, shown.length()) > LONGEST ? line + "…" : line.toString();
  }
}
