package org.hongtou.compare;

import java.io.IOException;
import java.util.List;
import org.hongtou.libraries.FormatLibraries;

/**
 * The two algorithms that comparing rests on. Their libraries are loaded when a comparison is asked
 * for, and not before.
 */
public interface Algorithms {
  /**
   * How well two things fit each other.
   *
   * @param a number of the one, from 0
   * @param b number of the other, from 0
   * @param weight more than 0
   */
  record Fit(int a, int b, double weight) {}

  /**
   * A stretch of words that became another.
   *
   * @param fromA number of the first word in the one list
   * @param toA number behind the last
   * @param fromB number of the first word in the other list
   * @param toB number behind the last
   */
  record Replaced(int fromA, int toA, int fromB, int toB) {}

  /**
   * The pairs in which everything has at most one partner and the sum of the weights is highest.
   *
   * @param countA how many things there are on the one side
   * @param countB how many on the other
   */
  List<Fit> bestPairs(int countA, int countB, List<Fit> fits);

  /** The fewest stretches of words by which two lists differ (Myers), in order. */
  List<Replaced> differences(List<String> a, List<String> b);

  /**
   * Loads them.
   *
   * @throws IOException if the libraries are not there
   */
  static Algorithms load() throws IOException {
    return FormatLibraries.load(
        Algorithms.class, "org.hongtou.compare.algorithms.LibraryAlgorithms");
  }
}
