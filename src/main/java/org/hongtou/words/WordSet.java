package org.hongtou.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that are looked for at every offset of a text, without a string made for each guess. Never
 * changes, so any thread may read it.
 */
public final class WordSet {
  private final NameTable<Boolean> words;
  private final CharacterSet firsts;
  private final CharacterSet lasts;

  /** The words of one character. */
  private final CharacterSet single;

  private WordSet(Collection<String> words) {
    Map<String, Boolean> entries = new HashMap<>();
    List<String> characters = new ArrayList<>();
    for (String word : words) {
      entries.put(word, true);
      if (word.length() == 1) {
        characters.add(word);
      }
    }
    this.words = new NameTable<>(entries);
    firsts = CharacterSet.firstOf(words);
    lasts = CharacterSet.lastOf(words);
    single = CharacterSet.firstOf(characters);
  }

  /** A set of words; none may be empty. */
  public static WordSet of(Collection<String> words) {
    return new WordSet(words);
  }

  /** Whether a string is one of the words. */
  public boolean contains(String word) {
    return words.get(word) != null;
  }

  /**
   * The end of the longest word that begins at an offset.
   *
   * @param limit offset that it may not go beyond
   * @return the offset behind it; -1 if none begins there
   */
  public int endOfLongest(String text, int at, int limit) {
    if (at >= limit || !firsts.contains(text.charAt(at))) {
      return -1;
    }
    int end = words.longestEnd(text, at, limit);
    return end < 0 && single.contains(text.charAt(at)) ? at + 1 : end;
  }

  /**
   * The start of the longest word that ends at an offset.
   *
   * @param from offset that it may not begin before
   * @return -1 if none ends there
   */
  public int startOfLongest(String text, int end, int from) {
    if (end <= from || !lasts.contains(text.charAt(end - 1))) {
      return -1;
    }
    int start = -1;
    NameTable<Boolean>.Suffixes suffixes = words.suffixes(text, from, end);
    while (suffixes.next()) {
      start = suffixes.start();
    }
    return start;
  }

  /** The longest word that a text ends with; null if none does. */
  public @Nullable String ending(String text) {
    int start = startOfLongest(text, text.length(), 0);
    return start < 0 ? null : text.substring(start);
  }
}
