package org.hongtou.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.words.WordFile;
import org.hongtou.words.WordSet;
import org.jspecify.annotations.Nullable;

/** The words of {@code target-words.txt}, by what they say of a figure. */
final class TargetWords {
  private static final Map<String, Set<String>> CATEGORIES = load();

  static final TargetWords REACH = new TargetWords("reach");
  static final TargetWords MAKE = new TargetWords("make");
  static final TargetWords ALLOT = new TargetWords("allot");
  static final TargetWords INCREASE = new TargetWords("increase");
  static final TargetWords DECREASE = new TargetWords("decrease");
  static final TargetWords RATE = new TargetWords("rate");
  static final TargetWords PROMISE = new TargetWords("promise");
  static final TargetWords PAST = new TargetWords("past");
  static final TargetWords BENEFIT = new TargetWords("benefit");
  static final TargetWords BENEFICIARY = new TargetWords("beneficiary");
  static final TargetWords PART = new TargetWords("part");
  static final TargetWords BROUGHT_DOWN = new TargetWords("brought-down");
  static final TargetWords PROCEEDING = new TargetWords("proceeding");
  static final TargetWords STEP = new TargetWords("step");
  static final TargetWords ADD = new TargetWords("add");
  static final TargetWords FORBIDDEN = new TargetWords("forbidden");
  static final TargetWords POST = new TargetWords("post");
  static final TargetWords UNTIL_NOW = new TargetWords("until-now");
  static final TargetWords SITUATION = new TargetWords("situation");
  static final TargetWords RESULTS = new TargetWords("results");
  static final TargetWords STATE_OF_THINGS = new TargetWords("state-of-things");
  static final TargetWords DIRECTIVE = new TargetWords("directive");
  static final TargetWords CHOOSE = new TargetWords("choose");
  static final TargetWords HELP = new TargetWords("help");
  static final TargetWords COMPLETE = new TargetWords("complete");
  static final TargetWords BETTER = new TargetWords("better");
  static final TargetWords SERVE = new TargetWords("serve");
  static final TargetWords DEED = new TargetWords("deed");
  static final TargetWords IMPROVE = new TargetWords("improve");
  static final TargetWords PUBLISHED = new TargetWords("published");
  static final TargetWords GRANT = new TargetWords("grant");
  static final TargetWords CONDITIONS_FOLLOW = new TargetWords("conditions-follow");
  static final TargetWords BUSINESS = new TargetWords("business");
  static final TargetWords ROUTINE = new TargetWords("routine");
  static final TargetWords COMMIT = new TargetWords("commit");
  static final TargetWords ZERO = new TargetWords("zero");
  static final TargetWords CONDITION = new TargetWords("condition");

  private final WordSet words;

  private TargetWords(String category) {
    Set<String> found = CATEGORIES.get(category);
    if (found == null) {
      throw new IllegalStateException("target-words.txt has no words of the category " + category);
    }
    words = WordSet.of(found);
  }

  /** Whether words hold one of some that no category has: what a single rule looks for. */
  static boolean hasAny(String words, String[] some) {
    for (String word : some) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> categories = new HashMap<>();
    for (String line : WordFile.lines(TargetWords.class, "target-words.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      categories
          .computeIfAbsent(words.getFirst(), category -> new HashSet<>())
          .addAll(words.subList(1, words.size()));
    }
    return categories;
  }

  /** A word of a category where it stands in a text: offsets into that text. */
  record Hit(int start, int end) {
    String of(String text) {
      return text.substring(start, end);
    }

    /** The 成功 of 调解成功率: part of what a rate is called, which tells nothing of the past. */
    boolean isOfSuccessRate(String text) {
      return of(text).equals("成功") && text.startsWith("率", end);
    }
  }

  /** Whether a stretch of a text has a word of this category. */
  boolean in(String text, int from, int to) {
    return last(text, from, to) != null;
  }

  boolean in(String text) {
    return in(text, 0, text.length());
  }

  /** Whether a text is a word of this category and nothing else. */
  boolean isWord(String text) {
    return words.contains(text);
  }

  /**
   * The last word of this category that ends within a stretch, in its longest form; null without
   * one.
   */
  @Nullable Hit last(String text, int from, int to) {
    for (int end = to; end > from; end--) {
      Hit hit = endingAt(text, end, from);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  /** The first word of this category within a stretch, in its longest form; null without one. */
  @Nullable Hit first(String text, int from, int to) {
    for (int start = from; start < to; start++) {
      Hit hit = startingAt(text, start, to);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  /**
   * The longest word of this category that ends at {@code end} and begins no earlier than {@code
   * from}.
   */
  @Nullable Hit endingAt(String text, int end, int from) {
    int start = words.startOfLongest(text, end, from);
    return start < 0 ? null : new Hit(start, end);
  }

  /**
   * The longest word of this category that begins at {@code start} and ends no later than {@code
   * to}.
   */
  @Nullable Hit startingAt(String text, int start, int to) {
    int end = words.endOfLongest(text, start, to);
    return end < 0 ? null : new Hit(start, end);
  }
}
