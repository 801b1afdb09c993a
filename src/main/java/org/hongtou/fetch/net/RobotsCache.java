package org.hongtou.fetch.net;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps robots.txt files between runs. Only what a server definitely said is saved: that a file
 * could not be read holds for the moment only. May be called by several threads at once, though for
 * one origin by one at a time.
 */
public interface RobotsCache {
  /**
   * A robots.txt as it was received.
   *
   * @param at when
   * @param status 200, or that of the answer that says there is none (404, or a 302 that led on and
   *     on)
   * @param body its first 500 KiB; empty if there is none
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  record Saved(Instant at, int status, byte[] body) {}

  /**
   * What was saved for an origin, of whatever age; null if nothing.
   *
   * @param origin as in {@code https://www.gov.cn} or {@code http://127.0.0.1:8080}
   */
  @Nullable Saved load(String origin);

  /** Keeps a file in place of the origin's former one. */
  void save(String origin, Saved saved);

  /** A cache that ends with the process. */
  static RobotsCache inMemory() {
    Map<String, Saved> files = new ConcurrentHashMap<>();
    return new RobotsCache() {
      @Override
      public @Nullable Saved load(String origin) {
        return files.get(origin);
      }

      @Override
      public void save(String origin, Saved saved) {
        files.put(origin, saved);
      }
    };
  }
}
