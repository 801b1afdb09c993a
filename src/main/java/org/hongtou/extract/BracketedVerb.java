package org.hongtou.extract;

import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.words.BoundedSearch;
import org.jspecify.annotations.Nullable;

/** Reads verbs of making that brackets double: 新（改）造, 新（改、扩）建, 新开工（筹集）. */
final class BracketedVerb {
  private static final int LONGEST = 6;

  private BracketedVerb() {}

  /** The last such verb that ends within a stretch; null without one. */
  static @Nullable Hit last(String text, int from, int to) {
    for (int close = to - 1; close > from; close--) {
      if ("）)".indexOf(text.charAt(close)) < 0) {
        continue;
      }
      int open =
          BoundedSearch.lastOf('（', '(', text, Math.max(from + 1, close - LONGEST - 1), close);
      if (open < 0 || close - open < 2) {
        return null;
      }
      Hit verb = around(text, from, open, close, to);
      if (verb != null) {
        return verb;
      }
      close = open;
    }
    return null;
  }

  /** Such a verb that ends where the figure begins: 新开工（筹集）800套. */
  static @Nullable Hit endingAt(String text, int end, int from) {
    boolean bracket = end > from && "）)".indexOf(text.charAt(end - 1)) >= 0;
    Hit verb = bracket ? last(text, from, end) : null;
    return verb != null && verb.end() == end ? verb : null;
  }

  private static @Nullable Hit around(String text, int from, int open, int close, int to) {
    for (String other : text.substring(open + 1, close).split("、", -1)) {
      // 新（改）造: 改 goes with what stands behind the bracket
      int last = Math.min(to, close + 3);
      String word = other + text.substring(close + 1, last);
      Hit joined = TargetWords.MAKE.startingAt(word, 0, word.length());
      if (joined != null && joined.end() > other.length()) {
        return new Hit(open + 1, close + 1 + joined.end() - other.length());
      }
      if (TargetWords.MAKE.isWord(other) && TargetWords.MAKE.endingAt(text, open, from) != null) {
        return new Hit(open + 1, close + 1);
      }
    }
    return null;
  }
}
