package org.hongtou.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hongtou.compare.Algorithms.Fit;

/**
 * Which thing of one list is which of another, by what they say: what says the same is paired
 * first, then those pairs are chosen that are most alike in all.
 */
final class Alignment {
  /** Beyond so many pairs, only those are looked at that share something rare. */
  private static final int MOST_PAIRS = 40_000;

  /** How many of the likeliest partners of each thing are looked at then. */
  private static final int PARTNERS = 12;

  /** What more things share than this tells little of which is which. */
  private static final int COMMON = 64;

  /** What the evidence beside the words weighs. */
  private static final double BESIDE = 0.15;

  private final List<Item> a;
  private final List<Item> b;
  private final Algorithms algorithms;
  private final double least;
  private final int[] partner;
  private final Map<Integer, Double> rarity = new HashMap<>();

  /**
   * A thing to be paired.
   *
   * @param same what says that two are the same
   * @param hints what may be alike of two that differ (number, section): the more are equal, the
   *     likelier they are the same; each thing has as many
   * @param name what it is called, folded; may be empty
   * @param nameWeight how much of the likeness is the name's, from 0 to 1, where both have one
   * @param words all it says
   */
  record Item(String same, List<String> hints, String name, double nameWeight, Profile words) {
    Item {
      hints = List.copyOf(hints);
    }
  }

  private Alignment(List<Item> a, List<Item> b, double least, Algorithms algorithms) {
    this.a = a;
    this.b = b;
    this.least = least;
    this.algorithms = algorithms;
    this.partner = new int[a.size()];
    Arrays.fill(partner, -1);
  }

  /**
   * Pairs two lists.
   *
   * @param least how alike two must be, from 0 to 1
   * @return for each of {@code a} the number of its partner in {@code b}, or -1
   */
  static int[] of(List<Item> a, List<Item> b, double least, Algorithms algorithms) {
    Alignment alignment = new Alignment(a, b, least, algorithms);
    alignment.pairTheSame();
    alignment.pairTheAlike();
    return alignment.partner;
  }

  /** What says the same is the same; of several, those whose hints agree most. */
  private void pairTheSame() {
    Map<String, Deque<Integer>> saying = new HashMap<>();
    for (int round = 0; round < 2; round++) {
      saying.clear();
      boolean[] takenOfB = taken();
      for (int j = 0; j < b.size(); j++) {
        if (!takenOfB[j]) {
          saying.computeIfAbsent(key(b.get(j), round), key -> new ArrayDeque<>()).add(j);
        }
      }
      for (int i = 0; i < a.size(); i++) {
        Deque<Integer> those = saying.get(key(a.get(i), round));
        if (partner[i] < 0 && those != null && !those.isEmpty()) {
          partner[i] = those.removeFirst();
        }
      }
    }
  }

  private static String key(Item item, int round) {
    return round == 0 ? item.same() + "\u0000" + String.join("\u0000", item.hints()) : item.same();
  }

  private boolean[] taken() {
    boolean[] taken = new boolean[b.size()];
    for (int j : partner) {
      if (j >= 0) {
        taken[j] = true;
      }
    }
    return taken;
  }

  private void pairTheAlike() {
    boolean[] takenOfB = taken();
    List<Integer> leftA = new ArrayList<>();
    List<Integer> leftB = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      if (partner[i] < 0) {
        leftA.add(i);
      }
    }
    for (int j = 0; j < b.size(); j++) {
      if (!takenOfB[j]) {
        leftB.add(j);
      }
    }
    if (leftA.isEmpty() || leftB.isEmpty()) {
      return;
    }
    weighPairs();
    List<Fit> fits = new ArrayList<>();
    for (int[] pair : candidates(leftA, leftB)) {
      double likeness = likeness(a.get(pair[0]), b.get(pair[1]));
      if (likeness >= least) {
        fits.add(new Fit(pair[0], pair[1], likeness + BESIDE * hints(pair[0], pair[1])));
      }
    }
    for (Fit fit : algorithms.bestPairs(a.size(), b.size(), fits)) {
      partner[fit.a()] = fit.b();
    }
  }

  /** What all things share says little: it weighs less, the more share it. */
  private void weighPairs() {
    Map<Integer, Integer> holders = new HashMap<>();
    for (List<Item> side : List.of(a, b)) {
      for (Item item : side) {
        for (int pair : item.words().pairs()) {
          holders.merge(pair, 1, Integer::sum);
        }
      }
    }
    double all = a.size() + b.size();
    holders.forEach((pair, count) -> rarity.put(pair, 1 + Math.log(all / count)));
  }

  private double likeness(Item one, Item other) {
    double words = one.words().likeness(other.words(), rarity);
    if (one.name().isEmpty() || other.name().isEmpty()) {
      return words;
    }
    double names = Profile.of(one.name()).likeness(Profile.of(other.name()), rarity);
    return one.nameWeight() * names + (1 - one.nameWeight()) * words;
  }

  /** How much speaks for two beside their words, from 0 to 1. */
  private double hints(int i, int j) {
    List<String> one = a.get(i).hints();
    List<String> other = b.get(j).hints();
    int equal = 0;
    for (int k = 0; k < one.size(); k++) {
      if (!one.get(k).isEmpty() && one.get(k).equals(other.get(k))) {
        equal++;
      }
    }
    // where nothing else tells, things keep their order
    double near = 1 - Math.abs((i + 0.5) / a.size() - (j + 0.5) / b.size());
    return (equal + near) / (one.size() + 1);
  }

  private List<int[]> candidates(List<Integer> leftA, List<Integer> leftB) {
    List<int[]> pairs = new ArrayList<>();
    if ((long) leftA.size() * leftB.size() <= MOST_PAIRS) {
      for (int i : leftA) {
        for (int j : leftB) {
          pairs.add(new int[] {i, j});
        }
      }
      return pairs;
    }
    TreeSet<Long> found = new TreeSet<>();
    collect(leftA, a, leftB, b, (i, j) -> found.add(((long) i << 32) | j));
    collect(leftB, b, leftA, a, (j, i) -> found.add(((long) i << 32) | j));
    for (long pair : found) {
      pairs.add(new int[] {(int) (pair >>> 32), (int) pair});
    }
    return pairs;
  }

  /** Takes a pair of numbers. */
  @FunctionalInterface
  private interface Taker {
    void take(int one, int other);
  }

  /** The likeliest partners of each thing: those that share most of what few have. */
  private void collect(
      List<Integer> left, List<Item> side, List<Integer> others, List<Item> otherSide, Taker to) {
    Map<Integer, List<Integer>> having = new HashMap<>();
    for (int j : others) {
      Item other = otherSide.get(j);
      for (int pair : other.words().pairs()) {
        having.computeIfAbsent(pair, key -> new ArrayList<>()).add(j);
      }
    }
    double[] shared = new double[otherSide.size()];
    for (int place = 0; place < left.size(); place++) {
      int i = left.get(place);
      List<Integer> met = new ArrayList<>();
      for (int pair : side.get(i).words().pairs()) {
        List<Integer> those = having.getOrDefault(pair, List.of());
        if (those.size() <= COMMON) {
          for (int j : those) {
            if (shared[j] == 0) {
              met.add(j);
            }
            shared[j] += rarity.getOrDefault(pair, 1.0);
          }
        }
      }
      met.sort(
          Comparator.comparingDouble((Integer j) -> -shared[j])
              .thenComparing(Comparator.naturalOrder()));
      met.subList(0, Math.min(PARTNERS, met.size())).forEach(j -> to.take(i, j));
      met.forEach(j -> shared[j] = 0);
      // and what stands at the same place, should nothing rare be shared
      to.take(i, others.get((int) ((long) place * others.size() / left.size())));
    }
  }
}
