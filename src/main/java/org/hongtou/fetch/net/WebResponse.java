package org.hongtou.fetch.net;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered, behind all redirects.
 *
 * @param asked the address that was asked for
 * @param url the address that answered
 * @param redirects the addresses that sent elsewhere, in order, each with its status; empty for
 *     most
 * @param at when the answer began
 * @param status such as 200, 304, 404
 * @param headers as received, in order
 * @param body the content without its transfer and content encoding, otherwise as received; null
 *     for an answer without one (304)
 * @param bytes the length of the body
 * @param sha256 of the body, in lower-case hexadecimal; null without a body
 */
public record WebResponse(
    URI asked,
    URI url,
    List<Redirect> redirects,
    Instant at,
    int status,
    List<Header> headers,
    @Nullable Path body,
    long bytes,
    @Nullable String sha256) {

  public WebResponse {
    redirects = List.copyOf(redirects);
    headers = List.copyOf(headers);
  }

  /** An address that sent elsewhere. */
  public record Redirect(int status, URI from) {}

  /** A line of the answer's head. */
  public record Header(String name, String value) {}

  /** The value of a header, the first if there are several; null if there is none. */
  public @Nullable String header(String name) {
    for (Header header : headers) {
      if (header.name().equalsIgnoreCase(name)) {
        return header.value();
      }
    }
    return null;
  }
}
