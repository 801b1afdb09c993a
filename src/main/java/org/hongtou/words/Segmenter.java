package org.hongtou.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Chinese words by HanLP. Its dictionaries are loaded once, at the first use (about half a second).
 * Safe for any thread.
 *
 * <p>HanLP's own recognition of names is off: it is too weak for units (省发展改革委 becomes 省/发展改革委),
 * and Hongtou has a lexicon for those.
 */
public final class Segmenter {
  private static volatile boolean alone;

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
    static final Segment SEGMENT;

    static {
      if (alone) {
        HanLP.Config.CustomDictionaryPath = null; // then there is none to load
      }
      SEGMENT =
          new ViterbiSegment()
              .enableAllNamedEntityRecognize(false)
              .enableCustomDictionary(false)
              .enableOffset(true);
    }
  }

  /**
   * Says that nothing else in this process uses HanLP. Every segment holds HanLP's custom
   * dictionary, also one that doesn't use it, and all segments of a process share it; a program
   * that is alone goes without, which saves a third of the loading. Is to be said before the first
   * use.
   */
  public static void isAlone() {
    alone = true;
  }

  /** Loads the dictionaries, so that the first text need not wait for them. */
  public static void prepare() {
    Loaded.SEGMENT.seg("准备");
  }

  /** The words of a text, in order; together they cover it without gaps. */
  public static List<Word> words(String text) {
    List<Term> terms = Loaded.SEGMENT.seg(text);
    List<Word> words = new ArrayList<>(terms.size());
    for (Term term : terms) {
      words.add(
          new Word(
              term.offset,
              term.offset + term.word.length(),
              term.word,
              term.nature == null ? "" : term.nature.toString()));
    }
    return words;
  }
}
