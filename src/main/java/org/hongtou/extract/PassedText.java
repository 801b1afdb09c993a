package org.hongtou.extract;

import org.hongtou.model.Span;

/**
 * Tells whether the words of a stretch stand in the text before it too. A search from the text's
 * beginning for each stretch would be work that grows with the square of the text, so the pieces of
 * what was passed are kept by their hashes, and a stretch is compared only where its rarest piece
 * stands. For one thread.
 */
final class PassedText {
  /** Characters of a piece. */
  private static final int PIECE = 8;

  /** Of the polynomial that rolls over the text. */
  private static final int BASE = 31;

  /** {@link #BASE} to the power of a piece's characters less one. */
  private static final int WEIGHT_OF_FIRST = 1_742_810_335;

  private static final int MOST_SLOTS = 1 << 26;

  private final String text;
  private final int mask;

  /** For each slot the last passed place whose piece falls there, plus one. */
  private final int[] last;

  /** How many places fall into a slot. */
  private final int[] counts;

  /** For each passed place the one before it in its slot, plus one. */
  private final int[] before;

  private int passed;

  PassedText(String text) {
    this.text = text;
    int slots = Integer.highestOneBit(Math.max(1, Math.min(text.length(), MOST_SLOTS / 2))) * 2;
    this.mask = slots - 1;
    this.last = new int[slots];
    this.counts = new int[slots];
    this.before = new int[text.length()];
  }

  /** Whether a stretch's words begin at an earlier place too. */
  boolean has(Span stretch) {
    int start = stretch.start();
    if (stretch.length() < PIECE) {
      return text.indexOf(stretch.of(text)) < start;
    }
    pass(stretch.end() - PIECE);
    int rarest = start;
    for (int i = start; i <= stretch.end() - PIECE; i++) {
      if (counts[slot(hash(i))] < counts[slot(hash(rarest))]) {
        rarest = i;
      }
    }
    for (int place = last[slot(hash(rarest))]; place > 0; place = before[place - 1]) {
      int other = place - 1 - (rarest - start);
      if (other >= 0 && other < start && text.regionMatches(other, text, start, stretch.length())) {
        return true;
      }
    }
    return false;
  }

  private void pass(int to) {
    int end = Math.min(to, text.length() - PIECE);
    int hash = passed < end ? hash(passed) : 0;
    for (; passed < end; passed++) {
      int slot = slot(hash);
      counts[slot]++;
      before[passed] = last[slot];
      last[slot] = passed + 1;
      hash = (hash - text.charAt(passed) * WEIGHT_OF_FIRST) * BASE + text.charAt(passed + PIECE);
    }
  }

  private int hash(int at) {
    int hash = 0;
    for (int i = at; i < at + PIECE; i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return hash;
  }

  private int slot(int hash) {
    return (((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 4) & mask;
  }
}
