package org.hongtou.bench;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Words of HanLP's dictionary by their part of speech, the frequent ones more often: generated text
 * then has thousands of different words, which counts for a segmenter's and an index's speed.
 */
final class Vocabulary {
  /** Rarer words are of no office's language. */
  private static final int LEAST_FREQUENCY = 60;

  private final String[] words;

  /** The sum of the weights up to each word. */
  private final double[] upTo;

  private Vocabulary(List<String> words, List<Double> weights) {
    this.words = words.toArray(String[]::new);
    this.upTo = new double[this.words.length];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weights.get(i);
      upTo[i] = sum;
    }
  }

  /** Words of two to four characters that are mostly of a nature. */
  static Vocabulary of(Nature nature) {
    List<String> words = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    Entries.ALL.forEach(
        (word, attribute) -> {
          boolean isChinese = word.chars().allMatch(Character::isIdeographic);
          if (isChinese
              && word.length() >= 2
              && word.length() <= 4
              && attribute.nature[0].equals(nature)
              && attribute.frequency[0] >= LEAST_FREQUENCY) {
            words.add(word);
            weights.add(Math.sqrt(attribute.frequency[0]));
          }
        });
    return new Vocabulary(words, weights);
  }

  /** The dictionary, whose trie has no way to list what is in it but its own two arrays. */
  private static final class Entries {
    static final Map<String, CoreDictionary.Attribute> ALL = new TreeMap<>();

    private static final int[] BASE = CoreDictionary.trie.getBase();
    private static final int[] CHECK = CoreDictionary.trie.getCheck();

    static {
      Map<Integer, List<Integer>> children = new HashMap<>();
      int size = Math.min(BASE.length, CHECK.length);
      for (int i = 0; i < size; i++) {
        if (i > CHECK[i] && CHECK[i] != 0) {
          children.computeIfAbsent(CHECK[i], base -> new ArrayList<>()).add(i);
        }
      }
      add(BASE[0], "", children);
    }

    /** The words that begin with those characters behind which the trie is at {@code base}. */
    private static void add(int base, String begin, Map<Integer, List<Integer>> children) {
      CoreDictionary.Attribute attribute = CoreDictionary.trie.get(begin);
      if (!begin.isEmpty() && attribute != null) {
        ALL.put(begin, attribute);
      }
      for (int child : children.getOrDefault(base, List.of())) {
        if (BASE[child] > 0) {
          add(BASE[child], begin + (char) (child - base - 1), children);
        }
      }
    }
  }

  String any(Random random) {
    double at = random.nextDouble() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, at);
    return words[found >= 0 ? found : -found - 1];
  }
}
