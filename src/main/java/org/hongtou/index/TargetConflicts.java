package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.hongtou.index.ComparedTargets.Figure;

/**
 * Different figures for one thing in different notices; see {@link NoticeIndex#conflicts}.
 *
 * <p>Two targets are compared if they measure the same ({@link org.hongtou.links.TargetKey}) by the
 * same day; they differ if no figure satisfies both ranges. A notice that itself has several
 * figures differs from another only if none of its figures agrees, and one with more than two
 * figures (stages, parts) is left out.
 */
public final class TargetConflicts {
  /** A notice that names a basic and a better figure (确保…，力争…) has two. */
  private static final int MOST_FIGURES = 2;

  private final IndexFolder folder;
  private final IndexSearcher lucene;

  TargetConflicts(IndexFolder folder, IndexSearcher lucene) {
    this.folder = folder;
    this.lucene = lucene;
  }

  /**
   * Finds conflicts of which at least one target answers a request; its page is of conflicts, its
   * kinds, order and sources don't count.
   *
   * @param across whether places of one level (provinces) are compared with each other instead of
   *     notices of one place
   * @throws QuerySyntaxException if the query can't be understood
   * @throws IndexException if the index cannot be read
   */
  public Conflicts find(SearchRequest request, boolean across)
      throws QuerySyntaxException, IndexException {
    SearchRequest targets = request.withKinds(HitKind.TARGET);
    StrictQuery asked = StrictQuery.of(targets);
    try {
      FixedBitSet hits = new HitSet(lucene, asked.query(), Set.of(HitKind.TARGET), true).first();
      List<Found> found = new ArrayList<>();
      for (List<Figure> figures :
          new ComparedTargets(lucene.getIndexReader(), across).differing(hits)) {
        Found one = found(figures, across);
        if (one.pairs() > 0 && one.figures().stream().anyMatch(f -> hits.get(f.document()))) {
          found.add(one);
        }
      }
      found.sort(
          Comparator.comparing((Found one) -> across ? "" : one.first().where())
              .thenComparing(one -> one.first().what())
              .thenComparingLong(one -> one.first().due()));
      ConflictReader reader = new ConflictReader(lucene);
      List<Conflict> page = new ArrayList<>();
      int last = (int) Math.min(found.size(), (long) request.offset() + request.limit());
      for (int i = request.offset(); i < last; i++) {
        page.add(reader.read(found.get(i), across));
      }
      return new Conflicts(found.size(), found.stream().mapToLong(Found::pairs).sum(), page);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * One thing with different figures.
   *
   * @param pairs of notices that differ
   * @param figures those of notices that differ from another
   */
  record Found(int pairs, List<Figure> figures) {
    Figure first() {
      return figures.getFirst();
    }
  }

  private static Found found(List<Figure> figures, boolean across) {
    Map<String, List<Figure>> ofNotice = new TreeMap<>();
    for (Figure one : figures) {
      List<Figure> own =
          ofNotice.computeIfAbsent(one.notice() + "\n" + one.where(), n -> new ArrayList<>());
      if (own.stream().noneMatch(o -> o.low() == one.low() && o.high() == one.high())) {
        own.add(one);
      }
    }
    ofNotice.values().removeIf(own -> own.size() > MOST_FIGURES);
    List<List<List<Figure>>> likes = alike(ofNotice.values());
    int pairs = 0;
    Set<Integer> differing = new TreeSet<>();
    for (int i = 0; i < likes.size(); i++) {
      for (int j = i + 1; j < likes.size(); j++) {
        int more = pairs(likes.get(i), likes.get(j), across);
        if (more > 0) {
          pairs += more;
          differing.add(i);
          differing.add(j);
        }
      }
    }
    List<Figure> kept = new ArrayList<>();
    for (int like : differing) {
      likes.get(like).forEach(kept::addAll);
    }
    return new Found(pairs, kept);
  }

  /** Notices of one place with the same figures: they agree, and differ from others alike. */
  private static List<List<List<Figure>>> alike(Collection<List<Figure>> notices) {
    record Key(String where, List<Double> figures) {}
    Map<Key, List<List<Figure>>> alike = new LinkedHashMap<>();
    for (List<Figure> own : notices) {
      List<Double> figures = own.stream().flatMap(f -> Stream.of(f.low(), f.high())).toList();
      alike
          .computeIfAbsent(new Key(own.getFirst().where(), figures), any -> new ArrayList<>())
          .add(own);
    }
    return List.copyOf(alike.values());
  }

  /** How many notices of one kind differ from how many of another. */
  private static int pairs(List<List<Figure>> some, List<List<Figure>> others, boolean across) {
    if (!isPair(some.getFirst(), others.getFirst(), across)) {
      return 0;
    }
    Set<String> names = new HashSet<>();
    some.forEach(own -> names.add(own.getFirst().notice()));
    // A notice may have a figure for each of two places: that is no difference between notices.
    long both = others.stream().filter(own -> names.contains(own.getFirst().notice())).count();
    return (int) ((long) some.size() * others.size() - both);
  }

  private static boolean isPair(List<Figure> one, List<Figure> other, boolean across) {
    boolean samePlace = one.getFirst().where().equals(other.getFirst().where());
    return samePlace != across
        && one.stream().allMatch(a -> other.stream().allMatch(a::differsFrom));
  }
}
