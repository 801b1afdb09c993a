package org.hongtou.index;

import java.util.List;

/**
 * What is like a notice or task.
 *
 * @param words by which it was looked for, the most telling first
 * @param leftOut files in which the index has the same notice, itself among them, by path
 * @param total how many hits there are in all
 * @param hits the asked-for ones, the most alike first
 */
public record SimilarResult(
    List<String> words, List<String> leftOut, long total, List<SimilarHit> hits) {
  public SimilarResult {
    words = List.copyOf(words);
    leftOut = List.copyOf(leftOut);
    hits = List.copyOf(hits);
  }
}
