package org.hongtou.cli;

import java.util.List;
import java.util.SortedMap;
import org.hongtou.watch.Watch;

/** Saved searches by the names that the user typed. */
final class WatchNames {
  private WatchNames() {}

  /** The saved search of a name; what was perhaps meant, where there is none. */
  static Watch known(String name, SortedMap<String, Watch> watches, Context context) {
    Watch watch = watches.get(name.strip());
    if (watch == null) {
      List<String> near = Nearest.among(watches.keySet(), name.strip());
      throw near.isEmpty()
          ? context.failure("watch.unknown", name)
          : context.failure("watch.unknown.near", name, String.join(", ", near));
    }
    return watch;
  }
}
