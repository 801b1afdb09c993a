package org.hongtou.compare;

import java.util.Arrays;
import java.util.List;

/**
 * Which tasks stand in another order: the fewest that must be moved to get from one to the other,
 * and of those the shorter ones. The answer is the same whichever notice comes first.
 */
final class TaskOrder {
  private TaskOrder() {}

  /** One task more in place counts more than all characters. */
  private static final long TASK = 1L << 50;

  /**
   * What it counts that a task stays in place: its length in both notices, and where that leaves it
   * open, something of its words that does not depend on which notice comes first.
   *
   * @param a its folded text in the one
   * @param b its folded text in the other
   */
  static long weight(String a, String b) {
    long length = (long) a.length() + b.length();
    return TASK + (length << 16) + ((a.hashCode() + b.hashCode()) & 0xFFFF);
  }

  /**
   * Finds them.
   *
   * @param places for each task, in the order of the first notice, its place in the second, all
   *     different
   * @param weights for each task, what it counts that it stays in place
   * @return for each task whether it was moved
   */
  static boolean[] moved(List<Integer> places, List<Long> weights) {
    int count = places.size();
    int[] rank = ranks(places);
    // The heaviest chain that ascends, by a tree of maxima over the places (Fenwick).
    int[] best = new int[count + 1];
    Arrays.fill(best, -1);
    long[] weight = new long[count];
    int[] before = new int[count];
    int last = -1;
    for (int i = 0; i < count; i++) {
      int previous = -1;
      for (int at = rank[i]; at > 0; at -= at & -at) {
        if (best[at] >= 0 && (previous < 0 || weight[best[at]] > weight[previous])) {
          previous = best[at];
        }
      }
      before[i] = previous;
      weight[i] = (previous < 0 ? 0 : weight[previous]) + weights.get(i);
      for (int at = rank[i] + 1; at <= count; at += at & -at) {
        if (best[at] < 0 || weight[i] > weight[best[at]]) {
          best[at] = i;
        }
      }
      if (last < 0 || weight[i] > weight[last]) {
        last = i;
      }
    }
    boolean[] moved = new boolean[count];
    Arrays.fill(moved, true);
    for (int i = last; i >= 0; i = before[i]) {
      moved[i] = false;
    }
    return moved;
  }

  /** The places, from 0 without gaps. */
  private static int[] ranks(List<Integer> places) {
    int[] sorted = places.stream().mapToInt(Integer::intValue).sorted().toArray();
    return places.stream().mapToInt(place -> Arrays.binarySearch(sorted, place)).toArray();
  }
}
