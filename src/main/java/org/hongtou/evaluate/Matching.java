package org.hongtou.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.hongtou.evaluate.Pairing.Pair;

/**
 * Annotated records with extracted ones: first those that count as the same, then, among the rest,
 * those that are plainly meant to be (a unit with another role, a target with another value). The
 * latter are both missed and extra for the score, but a person wants to see them side by side.
 *
 * @param <G> what is annotated
 * @param <P> what was extracted
 */
final class Matching<G, P> {
  private final Pairing<G, P> same;
  private final Pairing<G, P> alike;
  private final Score score;

  /**
   * Matches two lists.
   *
   * @param same how well two fit that count as the same; at least 0.01
   * @param alike how well two fit of which one is meant to be the other; above 0
   */
  Matching(
      List<G> gold, List<P> found, ToDoubleBiFunction<G, P> same, ToDoubleBiFunction<G, P> alike) {
    this.same = new Pairing<>(gold, found, same, 0.01);
    this.alike = new Pairing<>(this.same.missed(), this.same.extra(), alike, 0);
    this.score = new Score(this.same.pairs().size(), gold.size(), found.size());
  }

  /** Records with keys, of which each key counts once. */
  static <G, P> Matching<G, P> byKey(
      List<G> gold,
      List<P> found,
      Function<G, Object> goldKey,
      Function<P, Object> foundKey,
      ToDoubleBiFunction<G, P> alike) {
    return new Matching<>(
        distinct(gold, goldKey),
        distinct(found, foundKey),
        (g, p) -> goldKey.apply(g).equals(foundKey.apply(p)) ? 1 : 0,
        alike);
  }

  private static <T> List<T> distinct(List<T> all, Function<T, Object> key) {
    Map<Object, T> byKey = new LinkedHashMap<>();
    all.forEach(one -> byKey.putIfAbsent(key.apply(one), one));
    return List.copyOf(byKey.values());
  }

  Score score() {
    return score;
  }

  /** Pairs that count as the same. */
  List<Pair<G, P>> same() {
    return same.pairs();
  }

  /** All pairs. */
  List<Pair<G, P>> pairs() {
    return Stream.concat(same.pairs().stream(), alike.pairs().stream()).toList();
  }

  /** What is annotated and has no partner. */
  List<G> missed() {
    return alike.missed();
  }

  /** What was extracted and has no partner. */
  List<P> extra() {
    return alike.extra();
  }
}
