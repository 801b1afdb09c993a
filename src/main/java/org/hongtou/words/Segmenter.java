package org.hongtou.words;

import java.util.List;

/**
 * Chinese words by HanLP. Its dictionaries are loaded once, at the first use (about a tenth of a
 * second). Safe for any thread.
 *
 * <p>HanLP's own recognition of names is off: it is too weak for units (省发展改革委 becomes 省/发展改革委),
 * and Hongtou has a lexicon for those.
 */
public final class Segmenter {
  private Segmenter() {}

  /**
   * A word of a text.
   *
   * @param start offset of its first character in the text that was given
   * @param end offset behind its last character
   * @param text the characters themselves
   * @param nature HanLP's part of speech: {@code v} verb, {@code n} noun, {@code ns} place …
   */
  public record Word(int start, int end, String text, String nature) {}

  /** Loads HanLP only when a word is asked for. */
  private static final class Loaded {
    static final ThreadLocal<WordLattice> LATTICE = ThreadLocal.withInitial(WordLattice::new);
  }

  /** Loads the dictionaries, so that the first text need not wait for them. */
  public static void prepare() {
    List<Word> words = words("准备");
    assert !words.isEmpty();
  }

  /** The words of a text, in order; together they cover it without gaps. */
  public static List<Word> words(String text) {
    return Loaded.LATTICE.get().words(text);
  }
}
