package org.hongtou.words;

import org.hongtou.model.Target.Op;
import org.hongtou.words.MeasureWords.Found;
import org.jspecify.annotations.Nullable;

/**
 * The words of comparison around a figure (不低于…, …以上, …左右).
 *
 * @param start where the words before the figure begin; the figure's own start without any
 * @param end behind the words after it; the figure's own end without any
 * @param op what they say; null without any
 */
record QuantityComparison(int start, int end, @Nullable Op op) {
  private static final int LONGEST_NOTE = 8;

  /** What stands around a figure. */
  static QuantityComparison around(String text, int from, int limit, int at, int end) {
    int left = at;
    while (left > from && text.charAt(left - 1) == ' ') {
      left--;
    }
    int start = at;
    int behind = end;
    Op op = null;
    Found<Op> before = MeasureWords.comparatorBefore(text, left, from);
    if (before != null && !isInsideWord(text, from, before)) {
      start = before.start();
      op = before.entry();
    }
    int next = Numerals.skipSpaces(text, end, limit);
    for (String inclusive : new String[] {"（含）", "(含)"}) {
      if (text.startsWith(inclusive, next)) {
        next += inclusive.length();
      }
    }
    next = behindNote(text, next, limit);
    Found<Op> after = MeasureWords.comparatorAfter(text, next, limit);
    if (after != null && !isNoComparison(text, limit, after)) {
      behind = after.end();
      // 控制在11亿千瓦左右: what stands behind is the more exact; 不超过5日内: both say the same
      op = after.entry();
    }
    return new QuantityComparison(start, behind, op);
  }

  /** Behind the bracket of 200个（标准桩）以上, the place itself where nothing is compared behind one. */
  private static int behindNote(String text, int at, int limit) {
    if (at >= limit || "（(".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    int close = at + 1;
    while (close < limit && close - at <= LONGEST_NOTE && "）)".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    boolean closes = close < limit && "）)".indexOf(text.charAt(close)) >= 0;
    return closes && MeasureWords.comparatorAfter(text, close + 1, limit) != null ? close + 1 : at;
  }

  /** The 过 of 通过 or 经过, the 近 of 附近, the 超 of 高超 compare nothing. */
  private static boolean isInsideWord(String text, int from, Found<Op> before) {
    if (before.start() <= from || before.end() - before.start() > 1) {
      return false;
    }
    char left = text.charAt(before.start() - 1);
    return switch (text.charAt(before.start())) {
      case '过' -> "通经不透渡超胜越".indexOf(left) >= 0;
      case '近' -> "附最邻靠亲就接将".indexOf(left) >= 0;
      case '约' -> "节预合签公契条特集违".indexOf(left) >= 0;
      case '超' -> "高".indexOf(left) >= 0;
      default -> false;
    };
  }

  /** 10个以上海企业: 以上 may end in another word; 5日内部: 内 too. */
  private static boolean isNoComparison(String text, int limit, Found<Op> after) {
    char next = after.end() < limit ? text.charAt(after.end()) : ' ';
    boolean inside = text.charAt(after.end() - 1) == '内' && after.end() - after.start() == 1;
    return inside && "部容外生资设".indexOf(next) >= 0;
  }
}
