package org.hongtou.words;

import java.util.Collection;

/**
 * A set of characters, such as the marks that end a sentence: one look at a table, for whatever
 * asks about each character of a text. Safe for any thread.
 */
public final class CharacterSet {
  private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  private CharacterSet() {}

  /** The characters of a string. */
  public static CharacterSet of(String characters) {
    CharacterSet set = new CharacterSet();
    for (int i = 0; i < characters.length(); i++) {
      set.add(characters.charAt(i));
    }
    return set;
  }

  /** The characters that words begin with. */
  public static CharacterSet firstOf(Collection<String> words) {
    CharacterSet set = new CharacterSet();
    words.forEach(word -> set.add(word.charAt(0)));
    return set;
  }

  /** The characters that words end with. */
  public static CharacterSet lastOf(Collection<String> words) {
    CharacterSet set = new CharacterSet();
    words.forEach(word -> set.add(word.charAt(word.length() - 1)));
    return set;
  }

  private void add(char c) {
    bits[c >> 6] |= 1L << c;
  }

  /** Whether a character is in the set. */
  public boolean contains(char c) {
    return (bits[c >> 6] & (1L << c)) != 0;
  }
}
