package org.hongtou.fetch.store;

import java.time.Instant;
import java.util.List;
import org.hongtou.fetch.net.RobotsCache;
import org.jspecify.annotations.Nullable;

/**
 * robots.txt of every origin, as last seen. It only saves requests: where the database fails, the
 * file is asked for once more, and whoever keeps a page next says what is wrong.
 */
final class RobotsTable implements RobotsCache {
  private final Database database;

  RobotsTable(Database database) {
    this.database = database;
  }

  @Override
  public @Nullable Saved load(String origin) {
    try {
      List<Saved> saved =
          database.one(
              "SELECT fetched, status, body FROM robots WHERE origin = ?",
              row -> new Saved(Instant.parse(row.getString(1)), row.getInt(2), row.getBytes(3)),
              origin);
      return saved.isEmpty() ? null : saved.getFirst();
    } catch (StoreException e) {
      return null;
    }
  }

  @Override
  public void save(String origin, Saved saved) {
    try {
      database.run(
          "INSERT OR REPLACE INTO robots (origin, fetched, status, body) VALUES (?, ?, ?, ?)",
          origin,
          saved.at().toString(),
          saved.status(),
          saved.body());
    } catch (StoreException e) {
      // see above
    }
  }
}
