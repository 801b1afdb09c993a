package org.hongtou.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.Hit;
import org.hongtou.index.IndexException;
import org.hongtou.index.NewHits;
import org.hongtou.watch.Watch;

/**
 * What is new of a saved search, as JSON has it.
 *
 * @param since when it was last told, else when it was added
 * @param firstRun whether nothing was ever told of it
 * @param before how many hits there were when it was added
 */
record WatchNews(
    String name,
    String query,
    String since,
    boolean firstRun,
    long before,
    int total,
    List<Hit> hits) {
  static WatchNews of(Watch watch, NewHits fresh) throws IndexException {
    List<Hit> hits = new ArrayList<>();
    fresh.forEach(hits::add);
    Instant lastRun = watch.lastRun();
    return new WatchNews(
        watch.name(),
        watch.query(),
        since(watch),
        lastRun == null,
        watch.before(),
        fresh.total(),
        hits);
  }

  static String since(Watch watch) {
    Instant lastRun = watch.lastRun();
    return String.valueOf(lastRun == null ? watch.added() : lastRun);
  }
}
