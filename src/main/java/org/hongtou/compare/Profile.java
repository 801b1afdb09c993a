package org.hongtou.compare;

import java.util.Arrays;
import java.util.Map;

/**
 * What a text is made of: its pairs of neighbouring characters, which tell Chinese texts apart as
 * well as words do and do not depend on where a word is cut. Of a text of one character, that.
 */
final class Profile {
  private final int[] pairs;
  private final int[] counts;

  private Profile(int[] pairs, int[] counts) {
    this.pairs = pairs;
    this.counts = counts;
  }

  /** Of a folded text. */
  static Profile of(String folded) {
    int length = folded.length();
    int[] all = new int[length > 1 ? length - 1 : length];
    for (int i = 0; i < all.length; i++) {
      all[i] = (folded.charAt(i) << 16) | (i + 1 < length ? folded.charAt(i + 1) : 0);
    }
    Arrays.sort(all);
    int[] pairs = new int[all.length];
    int[] counts = new int[all.length];
    int size = 0;
    for (int pair : all) {
      if (size == 0 || pairs[size - 1] != pair) {
        pairs[size] = pair;
        size++;
      }
      counts[size - 1]++;
    }
    return new Profile(Arrays.copyOf(pairs, size), Arrays.copyOf(counts, size));
  }

  /** The pairs, each once, in a fixed order. */
  int[] pairs() {
    return pairs;
  }

  /**
   * How alike two texts are.
   *
   * @param rarity pair → what it weighs; every pair of both must have one
   * @return from 0, nothing in common, to 1, the same pairs (Dice)
   */
  double likeness(Profile other, Map<Integer, Double> rarity) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      if (pairs[i] == other.pairs[j]) {
        shared += weight(i, rarity) * Math.min(counts[i], other.counts[j]);
        i++;
        j++;
      } else if (pairs[i] < other.pairs[j]) {
        i++;
      } else {
        j++;
      }
    }
    double all = mass(rarity) + other.mass(rarity);
    return all == 0 ? 0 : 2 * shared / all;
  }

  private double mass(Map<Integer, Double> rarity) {
    double mass = 0;
    for (int i = 0; i < pairs.length; i++) {
      mass += weight(i, rarity) * counts[i];
    }
    return mass;
  }

  private double weight(int pair, Map<Integer, Double> rarity) {
    return rarity.getOrDefault(pairs[pair], 1.0);
  }
}
