package org.hongtou.fetch.net;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.hongtou.fetch.net.FetchFailure.Reason;

/** Follows answers that send elsewhere, each hop by the rules that hold for any request. */
final class Redirects {
  private Redirects() {}

  /** One request and its answer. */
  @FunctionalInterface
  interface Hop {
    WebResponse ask(WebRequest request) throws FetchFailure;
  }

  /** Whether an answer with a Location leads there. */
  static boolean leads(int status) {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /**
   * Asks until an answer is none that sends elsewhere, or does not say where.
   *
   * @param most how many times
   */
  static WebResponse follow(WebRequest request, int most, Hop hop) throws FetchFailure {
    WebRequest next = request;
    List<WebResponse.Redirect> behind = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (true) {
      if (!seen.add(next.form() + " " + next.url())) {
        throw tooMany(request.url(), "is redirected in a circle");
      }
      WebResponse answer;
      try {
        answer = hop.ask(next);
      } catch (FetchFailure e) {
        throw behind.isEmpty() ? e : onTheWay(request.url(), e);
      }
      String location = leads(answer.status()) ? answer.header("Location") : null;
      if (location == null) {
        return new WebResponse(
            request.url(),
            answer.url(),
            behind,
            answer.at(),
            answer.status(),
            answer.headers(),
            answer.body(),
            answer.bytes(),
            answer.sha256());
      }
      if (behind.size() == most) {
        throw tooMany(request.url(), "is redirected more than " + most + " times");
      }
      behind.add(new WebResponse.Redirect(answer.status(), answer.url()));
      next = led(next, answer, location);
    }
  }

  private static FetchFailure tooMany(URI url, String what) {
    return new FetchFailure(
        Reason.TOO_MANY_REDIRECTS,
        ShownUrl.of(url) + " " + what + " (does it want cookies? none are kept)",
        null);
  }

  private static FetchFailure onTheWay(URI asked, FetchFailure e) {
    return new FetchFailure(
        e.reason(),
        e.status(),
        e.comeBack(),
        e.getMessage() + "; " + ShownUrl.of(asked) + " led there",
        e);
  }

  private static WebRequest led(WebRequest from, WebResponse answer, String location)
      throws FetchFailure {
    URI to;
    try {
      to = WebAddress.resolve(answer.url(), asSent(location));
    } catch (FetchFailure e) {
      throw new FetchFailure(
          e.reason(),
          answer.status(),
          ShownUrl.of(answer.url()) + " leads to " + e.getMessage(),
          e);
    }
    String form = answer.status() == 307 || answer.status() == 308 ? from.form() : null;
    return new WebRequest(to, form, from.etag(), from.lastModified(), from.mostBytes());
  }

  /**
   * A Location as it is meant: its bytes as they came, encoded. Some servers send Chinese as it is,
   * in UTF-8 or GB18030; it must go back to them in the same bytes. (In a host they are decoded as
   * UTF-8, as everywhere.)
   */
  private static String asSent(String location) {
    StringBuilder text = new StringBuilder(location.length() + 16);
    for (int i = 0; i < location.length(); i++) {
      char c = location.charAt(i);
      if (c >= 0x80 && c <= 0xff) {
        text.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
