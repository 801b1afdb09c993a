package org.hongtou.words;

/**
 * Traditional characters as simplified ones (繁体 to 简体), one by one, so that offsets stay: 數字人民幣 is
 * 数字人民币. For comparing only: which of several simplified characters a word needs is not decided.
 * Safe for any thread.
 */
public final class Traditional {
  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';

  private Traditional() {}

  /** Loaded with the first Chinese character that is asked for. */
  private static final class Loaded {
    static final char[] SIMPLIFIED = read();
  }

  /** The simplified character; the same one if it is none of the traditional ones. */
  public static char simplified(char c) {
    return c < FIRST || c > LAST ? c : Loaded.SIMPLIFIED[c - FIRST];
  }

  private static char[] read() {
    char[] simplified = new char[LAST - FIRST + 1];
    for (int i = 0; i < simplified.length; i++) {
      simplified[i] = (char) (FIRST + i);
    }
    for (String line : WordFile.lines(Traditional.class, "traditional.txt")) {
      for (int i = 0; i + 1 < line.length(); i += 2) {
        simplified[line.charAt(i) - FIRST] = line.charAt(i + 1);
      }
    }
    return simplified;
  }
}
