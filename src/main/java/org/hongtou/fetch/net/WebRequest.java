package org.hongtou.fetch.net;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to ask for.
 *
 * @param url absolute
 * @param form the body of a POST, as {@code application/x-www-form-urlencoded}; null for a GET
 * @param etag of what is at hand ({@code If-None-Match}); null if none is known
 * @param lastModified of what is at hand ({@code If-Modified-Since}), as the server wrote it; null
 *     if none is known
 * @param mostBytes how long the answer may be, unpacked
 */
public record WebRequest(
    URI url,
    @Nullable String form,
    @Nullable String etag,
    @Nullable String lastModified,
    long mostBytes) {

  /** A request without conditions. */
  public static WebRequest get(URI url, long mostBytes) {
    return new WebRequest(url, null, null, null, mostBytes);
  }
}
