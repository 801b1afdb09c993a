package org.hongtou.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Annotated things with extracted ones, one to one: those that fit best first, and among equals in
 * the order of the lists.
 *
 * @param <G> what is annotated
 * @param <P> what was extracted
 */
final class Pairing<G, P> {
  private final List<Pair<G, P>> pairs = new ArrayList<>();
  private final List<G> missed;
  private final List<P> extra;

  /** A pair and how well it fits, above 0. */
  record Pair<G, P>(G gold, P found, double fit) {}

  private record Candidate(int gold, int found, double fit) {}

  /**
   * Pairs the two lists.
   *
   * @param fit how well two fit; they are never paired at 0
   * @param atLeast the least fit of a pair
   */
  Pairing(List<G> gold, List<P> found, ToDoubleBiFunction<G, P> fit, double atLeast) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double here = fit.applyAsDouble(gold.get(i), found.get(j));
        if (here > 0 && here >= atLeast) {
          candidates.add(new Candidate(i, j, here));
        }
      }
    }
    // A stable sort: equals stay in the order of the lists.
    candidates.sort(Comparator.comparingDouble(Candidate::fit).reversed());
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenFound = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!takenGold.contains(candidate.gold()) && !takenFound.contains(candidate.found())) {
        takenGold.add(candidate.gold());
        takenFound.add(candidate.found());
        pairs.add(
            new Pair<>(gold.get(candidate.gold()), found.get(candidate.found()), candidate.fit()));
      }
    }
    missed = without(gold, takenGold);
    extra = without(found, takenFound);
  }

  private static <T> List<T> without(List<T> all, Set<Integer> taken) {
    List<T> rest = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!taken.contains(i)) {
        rest.add(all.get(i));
      }
    }
    return rest;
  }

  /** The pairs, those that fit best first. */
  List<Pair<G, P>> pairs() {
    return pairs;
  }

  /** What is annotated and has no partner, in the order of its list. */
  List<G> missed() {
    return missed;
  }

  /** What was extracted and has no partner, in the order of its list. */
  List<P> extra() {
    return extra;
  }
}
