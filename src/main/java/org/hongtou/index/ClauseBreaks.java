package org.hongtou.index;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;

/**
 * The places where a passage may begin or end: behind a clause's punctuation or a line. The JDK's
 * own sentences are of no use for a task that is one sentence of three hundred characters.
 */
final class ClauseBreaks extends BreakIterator {
  private static final String ENDS = "。；！？，：;!?\n\t";
  private static final String CLOSERS = "”’』」）》〕】)";

  private CharacterIterator text = new StringCharacterIterator("");
  private int[] breaks = {0};
  private int at;

  @Override
  public void setText(CharacterIterator newText) {
    text = newText;
    int begin = newText.getBeginIndex();
    int[] found = new int[newText.getEndIndex() - begin + 2];
    int count = 0;
    found[count++] = begin;
    boolean ended = false;
    for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) {
      if (ended && CLOSERS.indexOf(c) < 0) {
        found[count++] = newText.getIndex();
        ended = false;
      }
      ended |= ENDS.indexOf(c) >= 0;
    }
    if (newText.getEndIndex() > begin) {
      found[count++] = newText.getEndIndex();
    }
    breaks = Arrays.copyOf(found, count);
    first();
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public int first() {
    at = 0;
    return current();
  }

  @Override
  public int last() {
    at = breaks.length - 1;
    return current();
  }

  @Override
  public int current() {
    text.setIndex(breaks[at]);
    return breaks[at];
  }

  @Override
  public int next() {
    return next(1);
  }

  @Override
  public int previous() {
    return next(-1);
  }

  @Override
  public int next(int n) {
    int wanted = at + n;
    at = Math.max(0, Math.min(breaks.length - 1, wanted));
    int here = current();
    return wanted == at ? here : DONE;
  }

  @Override
  public int following(int offset) {
    int found = Arrays.binarySearch(breaks, offset);
    at = found >= 0 ? found : -found - 2;
    return next();
  }

  @Override
  public int preceding(int offset) {
    int found = Arrays.binarySearch(breaks, offset);
    at = found >= 0 ? found : -found - 1;
    return previous();
  }

  @Override
  public Object clone() {
    ClauseBreaks copy = (ClauseBreaks) super.clone();
    copy.text = (CharacterIterator) text.clone();
    return copy;
  }
}
