package org.hongtou.index;

/** What is compared of a text: its letters and digits, in one width and case. */
final class Letters {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Letters() {}

  /** The letters of a text: without spaces, line breaks and punctuation. */
  static String of(CharSequence text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = of(text.charAt(i));
      if (c != 0) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** A character as it is compared; 0 for one that doesn't count. */
  static char of(char c) {
    char normal = TokenScanner.normalized(c);
    return Character.isLetterOrDigit(normal)
            || Character.isIdeographic(normal)
            || Character.isSurrogate(normal)
        ? normal
        : 0;
  }

  /** A hash that stays the same in every Java and on every machine, so that indexes may keep it. */
  static long hash(CharSequence letters) {
    long hash = letters.length();
    for (int i = 0; i < letters.length(); i++) {
      hash = hash * 31 + letters.charAt(i);
    }
    return mixed(hash);
  }

  /** All bits of a number depend on all bits of another (the end of MurmurHash3). */
  static long mixed(long bits) {
    long mixed = bits * FACTOR;
    mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
