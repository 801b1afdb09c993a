package org.hongtou.fetch.store;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of the manifest as one line of JSON, for other programs. Its keys are those of {@link
 * FetchedPage}; what is not known is absent, headers and redirects are arrays.
 */
public final class ManifestLine {
  private static final JsonMapper JSON = new JsonMapper();

  private ManifestLine() {}

  /** The line, without a line end. */
  public static String of(FetchedPage page) {
    ObjectNode line = JSON.createObjectNode();
    put(line, "url", page.url());
    put(line, "answeredBy", page.answeredBy());
    put(line, "site", page.site());
    put(line, "kind", page.kind());
    put(line, "title", page.title());
    put(line, "listedDate", page.listedDate());
    put(line, "state", page.state());
    put(line, "file", page.file());
    put(line, "sha256", page.sha256());
    if (page.bytes() != null) {
      line.put("bytes", page.bytes());
    }
    put(line, "fetched", page.fetched());
    put(line, "checked", page.checked());
    if (page.status() != null) {
      line.put("status", page.status());
    }
    putJson(line, "headers", page.headers());
    putJson(line, "redirects", page.redirects());
    put(line, "linkedBy", page.linkedBy());
    put(line, "why", page.why());
    line.put("olderVersions", page.olderVersions());
    return line.toString();
  }

  private static void put(ObjectNode line, String key, @Nullable String value) {
    if (value != null) {
      line.put(key, value);
    }
  }

  /** A value that the manifest keeps as JSON already. */
  private static void putJson(ObjectNode line, String key, @Nullable String value) {
    if (value != null) {
      line.set(key, JSON.readTree(value));
    }
  }
}
