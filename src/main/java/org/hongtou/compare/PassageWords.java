package org.hongtou.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.Segmenter;

/**
 * A passage's folded text, cut into words. A unit's name is one word, so that 省财政厅 never loses its
 * 厅 to 省教育厅; a punctuation mark is one, too.
 */
final class PassageWords {
  private final Folded folded;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  private PassageWords(Folded folded) {
    this.folded = folded;
  }

  /**
   * Cuts a passage's text.
   *
   * @param folded of the passage's text
   */
  static PassageWords of(Passage passage, Folded folded) {
    PassageWords cut = new PassageWords(folded);
    BitSet inName = cut.inNames(passage);
    BitSet begins = new BitSet();
    for (Segmenter.Word word : Segmenter.words(folded.text())) {
      begins.set(word.start());
    }
    for (int i = 0; i < folded.text().length(); i++) {
      boolean mark = isMark(folded.text().charAt(i));
      boolean nameEdge = inName.get(i) != (i > 0 && inName.get(i - 1));
      boolean afterMark = i > 0 && isMark(folded.text().charAt(i - 1));
      if (nameEdge || (!inName.get(i) && (begins.get(i) || mark || afterMark))) {
        cut.starts.add(i);
      }
    }
    if (!folded.text().isEmpty() && (cut.starts.isEmpty() || cut.starts.getFirst() > 0)) {
      cut.starts.addFirst(0);
    }
    for (int i = 0; i < cut.starts.size(); i++) {
      cut.words.add(folded.text().substring(cut.starts.get(i), cut.start(i + 1)));
    }
    return cut;
  }

  private BitSet inNames(Passage passage) {
    BitSet written = new BitSet(passage.text().length());
    for (Span name : passage.names()) {
      written.set(name.start() - passage.span().start(), name.end() - passage.span().start());
    }
    BitSet inName = new BitSet(folded.text().length());
    for (int i = 0; i < folded.text().length(); i++) {
      inName.set(i, written.get(folded.start(i)));
    }
    return inName;
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
  }

  /** The words, in order. */
  List<String> words() {
    return words;
  }

  /**
   * Where a word begins in the folded text.
   *
   * @param word its number, from 0; one more than the last gives the end of the text
   */
  int start(int word) {
    return word < starts.size() ? starts.get(word) : folded.text().length();
  }

  /**
   * How far a stretch of words can be moved on without changing what is left of the text, so that
   * it does not begin with a mark that closes what stands before: {@code ”“提前申报} becomes {@code
   * “提前申报”}.
   *
   * @param from the first word
   * @param to behind the last
   * @return 0 if it need not or cannot
   */
  int slide(int from, int to) {
    int by = 0;
    while (from + by < to
        && to + by < words.size()
        && words.get(from + by).equals(words.get(to + by))
        && isMark(words.get(from + by).charAt(0))) {
      by++;
    }
    return by;
  }
}
