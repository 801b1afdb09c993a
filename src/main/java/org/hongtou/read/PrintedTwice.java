package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;

/**
 * Finds what a file prints a second time. Some collections hold a notice's text twice, the second
 * time right behind the last full stop of the first:
 *
 * <pre>
 * 某省人民政府办公厅关于印发……的通知
 *
 * 各市人民政府：……（四）营造氛围。……良好环境。各市人民政府：……（四）营造氛围。……良好环境。
 * </pre>
 *
 * Only what begins as the text itself begins counts, and only if most of the text comes again: the
 * plan that a notice forwards may well open with the notice's own sentences.
 */
final class PrintedTwice {
  /** Nobody writes so many characters twice. */
  private static final int SHORTEST = 200;

  /** The title, and sometimes more, may stand only before the first print. */
  private static final int LONGEST_HEAD = 600;

  private static final int STEP = 20;
  private static final int PROBE = 40;

  /** Of the rolling sum over a probe's characters. */
  private static final int FACTOR = 31;

  /** A power of two, many more than there are probes. */
  private static final int SLOTS = 1024;

  /** How far a print's first line may be from where the two begin to agree by chance. */
  private static final int LONGEST_CHANCE = 40;

  private final String text;

  /** The text without white space, and where in the text each character of it stands. */
  private final String dense;

  private final int[] places;

  private PrintedTwice(String text) {
    this.text = text;
    char[] characters = text.toCharArray();
    places = new int[characters.length];
    int length = 0;
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (!Characters.isSpace(c) && c != '\t') {
        places[length] = i;
        characters[length] = c;
        length++;
      }
    }
    dense = new String(characters, 0, length);
  }

  /**
   * The stretches of a text that repeat what stands before them, in order; most often none. White
   * space makes no difference.
   */
  static List<Span> find(String text) {
    return text.length() < 2 * SHORTEST ? List.of() : new PrintedTwice(text).repeats();
  }

  private List<Span> repeats() {
    List<Span> repeats = new ArrayList<>();
    boolean[] recurs = comeAgain(Math.min(LONGEST_HEAD, dense.length() - SHORTEST));
    int from = 0;
    while (from >= 0) {
      from = next(from, recurs, repeats);
    }
    return repeats;
  }

  /** Adds the first repeat behind an offset and gives the offset behind it; -1 if there is none. */
  private int next(int from, boolean[] recurs, List<Span> repeats) {
    for (int probe = 0; probe < recurs.length * STEP; probe += STEP) {
      if (!recurs[probe / STEP]) {
        continue;
      }
      String words = dense.substring(probe, probe + PROBE);
      int again = dense.indexOf(words, Math.max(from, probe + 1));
      if (again < probe + SHORTEST) {
        // not again, or so soon that the words are no mark of the text's beginning
        continue;
      }
      int first = probe;
      while (first > 0 && again > from && dense.charAt(first - 1) == dense.charAt(again - 1)) {
        first--;
        again--;
      }
      int chance = chance(first, again);
      first += chance;
      again += chance;
      int length = agreeing(first, again);
      if (length >= SHORTEST && isMost(first, again, length, from)) {
        repeats.add(new Span(places[again], places[again + length - 1] + 1));
        return again + length;
      }
    }
    return -1;
  }

  /**
   * Which of the probes may stand in the text once more: one pass with a rolling sum over all
   * stretches of a probe's length, instead of one search for each.
   */
  private boolean[] comeAgain(int limit) {
    int probes = (Math.max(0, limit) + STEP - 1) / STEP;
    boolean[] recur = new boolean[probes];
    int[] sums = new int[probes];
    byte[] known = new byte[SLOTS];
    int leaving = 1;
    for (int i = 1; i < PROBE; i++) {
      leaving *= FACTOR;
    }
    int sum = 0;
    for (int i = 0; i < dense.length(); i++) {
      if (i >= PROBE) {
        sum -= dense.charAt(i - PROBE) * leaving;
      }
      sum = sum * FACTOR + dense.charAt(i);
      int start = i - PROBE + 1;
      if (start < 0) {
        continue;
      }
      if (known[slot(sum)] != 0) {
        for (int k = 0; k < probes && k * STEP < start; k++) {
          recur[k] |= sums[k] == sum;
        }
      }
      if (start < limit && start % STEP == 0) {
        sums[start / STEP] = sum;
        known[slot(sum)] = 1;
      }
    }
    return recur;
  }

  private static int slot(int sum) {
    return (sum * 0x9E3779B9) >>> 22;
  }

  /** How many of the characters before a print's first line agree by chance (…通知, 特此通知). */
  private int chance(int first, int again) {
    for (int i = 0; i <= LONGEST_CHANCE; i++) {
      if (beginsLine(first + i) || beginsLine(again + i)) {
        return i;
      }
    }
    return 0;
  }

  private boolean beginsLine(int at) {
    return at == 0 || text.lastIndexOf('\n', places[at]) > places[at - 1];
  }

  private int agreeing(int first, int again) {
    int length = 0;
    while (first + length < again
        && again + length < dense.length()
        && dense.charAt(first + length) == dense.charAt(again + length)) {
      length++;
    }
    return length;
  }

  /** Whether the repeat holds most of the text before it, or the file ends in the midst of it. */
  private boolean isMost(int first, int again, int length, int from) {
    int whole = (from > 0 ? Math.min(from, again) : again) - first;
    return 2 * length >= whole || again + length == dense.length();
  }
}
