package org.hongtou.words;

import java.util.Set;

/** Knows the nouns for people that large numbers count without a measure word: 50万农村贫困残疾人. */
final class PeopleWords {
  private static final WordFile.Sections WORDS = WordFile.sections(PeopleWords.class, "people.txt");
  private static final Set<String> ATTRIBUTES = WORDS.words("attributes");
  private static final Set<String> NOUNS = WORDS.words("nouns");
  private static final int LONGEST = 4;

  private PeopleWords() {}

  /** Whether such a noun begins at a place, with the words that may stand before it. */
  static boolean startAt(String text, int at, int limit) {
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
