package org.hongtou.words;

import java.util.Set;

/** Knows the nouns for people that large numbers count without a measure word: 50万农村贫困残疾人. */
public final class PeopleWords {
  private static final WordFile.Sections WORDS = WordFile.sections(PeopleWords.class, "people.txt");
  private static final Set<String> ATTRIBUTES = WORDS.words("attributes");
  private static final Set<String> NOUNS = WORDS.words("nouns");
  private static final int LONGEST = 4;
  private static final String POPULATION = "人口";

  /** What a population is the size of: 人口的县, 人口城市, 人口大县. */
  private static final String SIZED = "的城县大镇特市规";

  private PeopleWords() {}

  /** Whether words end with such a noun: 农村贫困人口. */
  public static boolean endsAt(String words) {
    for (int length = Math.min(LONGEST, words.length()); length > 1; length--) {
      if (NOUNS.contains(words.substring(words.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Behind words of comparison, where such a noun names who is counted: 30万以上农村人口. Not where it
   * tells the size of a place: 300万以上人口城市.
   */
  static boolean startBehindComparison(String text, int at, int limit) {
    if (!startAt(text, at, limit)) {
      return false;
    }
    int size = text.startsWith(POPULATION, at) ? at + POPULATION.length() : -1;
    return size < 0 || size >= limit || SIZED.indexOf(text.charAt(size)) < 0;
  }

  /**
   * Behind an age, which may stand among the attributes (农村35—64岁妇女); the place itself without one.
   */
  private static int behindAge(String text, int at, int limit) {
    int end = at;
    while (end < limit
        && (Numerals.isArabic(text.charAt(end)) || "-—－~～至".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    if (end == at || !text.startsWith("岁", end) || end + 1 >= limit) {
      return at;
    }
    end++;
    for (String bound : new String[] {"以上", "以下", "及以上"}) {
      end = text.startsWith(bound, end) ? end + bound.length() : end;
    }
    return end;
  }

  /** Whether such a noun begins at a place, with the words that may stand before it. */
  static boolean startAt(String text, int at, int limit) {
    int age = behindAge(text, at, limit);
    if (age > at) {
      return startAt(text, age, limit);
    }
    if (endsWord(text, at, limit, NOUNS)) {
      return true;
    }
    for (int end = Math.min(limit, at + LONGEST); end > at; end--) {
      if (ATTRIBUTES.contains(text.substring(at, end)) && startAt(text, end, limit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWord(String text, int at, int limit, Set<String> words) {
    for (int end = Math.min(limit, at + LONGEST); end > at; end--) {
      if (words.contains(text.substring(at, end))) {
        return true;
      }
    }
    return false;
  }
}
