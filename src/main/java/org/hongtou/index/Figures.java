package org.hongtou.index;

import java.util.Arrays;
import org.hongtou.words.Numerals;
import org.hongtou.words.Numerals.Numeral;

/**
 * The figures of a text, each with the letters around it, so that two versions of a notice are told
 * apart: 覆盖率达到90% and 覆盖率达到95% resemble each other as much as two copies do.
 *
 * <p>A figure is known by the eight letters before it and the two behind it. Only where both texts
 * have that place can they contradict each other; what but one of them has (a page's own lines, an
 * annex) is no contradiction.
 */
final class Figures {
  private static final int BEFORE = 8;
  private static final int BEHIND = 2;

  /** A table of a thousand rows; of more, the same ones are kept in each text. */
  private static final int MOST = 4096;

  private static final long PLACE = -1L << 24;

  /** What a page says of itself changes from site to site, and from day to day. */
  private static final String[] PAGE_LABELS = {
    "发布时间", "发布日期", "公开时间", "公开日期", "更新时间", "更新日期", "索引号", "浏览", "点击", "阅读", "访问", "下载次数"
  };

  /** Each a place, in the upper 40 bits, with a value; in order. */
  private final long[] figures;

  private Figures(long[] figures) {
    this.figures = figures;
  }

  /** The figures that {@link #values} was taken of. */
  static Figures ofValues(long[] values) {
    return new Figures(values.clone());
  }

  static Figures of(String text) {
    long[] found = new long[64];
    int count = 0;
    StringBuilder before = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      Numeral numeral =
          Numerals.isArabic(c) || Numerals.isChinese(c)
              ? Numerals.at(text, at, Math.min(text.length(), at + 40))
              : null;
      if (numeral == null || (Numerals.isChinese(c) && numeral.end() - at < 2)) {
        remember(before, Letters.of(c));
        at++;
        continue;
      }
      if (!isOfThePage(before)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count] = figure(before, text, numeral);
        count++;
      }
      at = numeral.end();
    }
    long[] figures = Arrays.stream(found, 0, count).sorted().limit(MOST).toArray();
    return new Figures(figures);
  }

  /** A single 一 is a letter as any: 统一, 第一. */
  private static void remember(StringBuilder before, char letter) {
    if (letter != 0) {
      before.append(letter);
      if (before.length() > BEFORE) {
        before.deleteCharAt(0);
      }
    }
  }

  private static boolean isOfThePage(StringBuilder before) {
    for (String label : PAGE_LABELS) {
      if (before.indexOf(label) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static long figure(StringBuilder before, String text, Numeral numeral) {
    StringBuilder place = new StringBuilder(before);
    int behind = 0;
    for (int i = numeral.end(); i < text.length() && behind < BEHIND; i++) {
      char letter = Letters.of(text.charAt(i));
      if (letter != 0 && Numerals.isArabic(letter)) {
        break;
      }
      if (letter != 0) {
        place.append(letter);
        behind++;
      }
    }
    long value = Double.doubleToLongBits(numeral.value().doubleValue());
    return (Letters.hash(place) & PLACE) | (Letters.mixed(value) & ~PLACE);
  }

  long[] values() {
    return figures.clone();
  }

  /**
   * Whether at one place each of both has a figure that the other lacks there, or has less often.
   */
  boolean contradict(Figures other) {
    int mine = 0;
    int theirs = 0;
    while (mine < figures.length && theirs < other.figures.length) {
      long place = figures[mine] & PLACE;
      int order = Long.compare(place, other.figures[theirs] & PLACE);
      int myEnd = order <= 0 ? behindPlace(figures, mine) : mine;
      int theirEnd = order >= 0 ? behindPlace(other.figures, theirs) : theirs;
      if (order == 0
          && lacksAny(figures, mine, myEnd, other.figures, theirs, theirEnd)
          && lacksAny(other.figures, theirs, theirEnd, figures, mine, myEnd)) {
        return true;
      }
      mine = myEnd;
      theirs = theirEnd;
    }
    return false;
  }

  private static int behindPlace(long[] figures, int start) {
    int end = start + 1;
    while (end < figures.length && (figures[end] & PLACE) == (figures[start] & PLACE)) {
      end++;
    }
    return end;
  }

  /** Whether the second stretch lacks any figure of the first, or has it less often. */
  private static boolean lacksAny(
      long[] some, int from, int to, long[] others, int othersFrom, int othersTo) {
    int at = othersFrom;
    for (int i = from; i < to; i++) {
      while (at < othersTo && others[at] < some[i]) {
        at++;
      }
      if (at == othersTo || others[at] != some[i]) {
        return true;
      }
      at++;
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures same && Arrays.equals(figures, same.figures);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(figures);
  }
}
