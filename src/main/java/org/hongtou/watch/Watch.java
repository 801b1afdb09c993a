package org.hongtou.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hongtou.index.CommitNumber;
import org.hongtou.index.HitKind;
import org.hongtou.index.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * A saved search, which tells of each hit once.
 *
 * @param name by which people call it
 * @param query in the language of search; all of it has to hold
 * @param kinds of hits that are wanted; none for whatever the query asks for
 * @param added when it was saved; what the index had then is not news
 * @param before how many hits the index had then
 * @param told how many hits it has told of since
 * @param lastRun when it last told of anything or of nothing; null if it never has
 * @param seen up to which commit it has looked; null if there was no index yet
 * @param known the keys of all hits that aren't news any more
 */
public record Watch(
    String name,
    String query,
    List<HitKind> kinds,
    Instant added,
    long before,
    long told,
    @Nullable Instant lastRun,
    @Nullable CommitNumber seen,
    Set<String> known) {
  public Watch {
    kinds = List.copyOf(kinds);
    known = new TreeSet<>(known);
  }

  /** One that is new, where there is no index yet: all that comes will be news. */
  public static Watch of(String name, String query, Collection<HitKind> kinds, Instant added) {
    return new Watch(
        name, query, kinds.stream().sorted().toList(), added, 0, 0, null, null, Set.of());
  }

  /** Knowing what an index has already. */
  public Watch knowing(long hits, CommitNumber commit, Collection<String> keys) {
    return new Watch(name, query, kinds, added, before + hits, told, lastRun, commit, joined(keys));
  }

  /** Having told of hits; keys that another process has added meanwhile stay. */
  public Watch having(long hits, Instant when, CommitNumber commit, Collection<String> keys) {
    CommitNumber latest = seen != null && commit.after(seen) > commit.number() ? seen : commit;
    return new Watch(name, query, kinds, added, before, told + hits, when, latest, joined(keys));
  }

  /** Whether this is another state of the same: not one that was added later under its name. */
  public boolean isSameAs(Watch other) {
    return name.equals(other.name) && query.equals(other.query) && added.equals(other.added);
  }

  /** As it is asked of the index. */
  public SearchRequest request() {
    return SearchRequest.of(query).withKinds(kinds.toArray(HitKind[]::new));
  }

  private Set<String> joined(Collection<String> keys) {
    Set<String> all = new TreeSet<>(known);
    all.addAll(keys);
    return all;
  }
}
