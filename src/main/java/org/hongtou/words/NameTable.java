package org.hongtou.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names and what they stand for, found within a text without cutting the text up: looking for a
 * name at every offset of a notice would otherwise make a string for every guess. Never changes, so
 * any thread may read it.
 *
 * @param <T> what a name stands for
 */
final class NameTable<T> {
  private static final int BASE = 31;

  private final String[] names;
  private final Object[] values;
  private final int mask;
  private final int longest;

  /** Two-character beginnings of the names, so that most offsets of a text are passed at once. */
  private final Pairs beginnings;

  /** Their last two characters. */
  private final Pairs endings;

  private final boolean hasSingle;

  NameTable(Map<String, T> entries) {
    int capacity = Integer.highestOneBit(Math.max(4, entries.size() * 2)) * 2;
    mask = capacity - 1;
    names = new String[capacity];
    values = new Object[capacity];
    beginnings = new Pairs(capacity);
    endings = new Pairs(capacity);
    int length = 0;
    boolean single = false;
    for (Map.Entry<String, T> entry : entries.entrySet()) {
      String name = entry.getKey();
      int slot = spread(hash(name, 0, name.length()));
      while (names[slot] != null) {
        slot = (slot + 1) & mask;
      }
      names[slot] = name;
      values[slot] = entry.getValue();
      length = Math.max(length, name.length());
      if (name.length() > 1) {
        beginnings.add(name, 0, name.length());
        endings.add(name, name.length() - 2, name.length());
      } else {
        single = true;
      }
    }
    longest = length;
    hasSingle = single;
  }

  /** The length of the longest name. */
  int longest() {
    return longest;
  }

  /** What a whole string stands for; null if it is no name. */
  @Nullable T get(String name) {
    return get(name, 0, name.length());
  }

  /** What a stretch of a text stands for; null if it is no name. */
  @Nullable T get(String text, int from, int to) {
    return to - from > longest ? null : find(text, from, to, hash(text, from, to));
  }

  /**
   * The end of the longest name of two or more characters that begins at an offset.
   *
   * @param limit offset that it may not go beyond
   * @return -1 if none begins there
   */
  int longestEnd(String text, int at, int limit) {
    if (at + 1 >= limit) {
      return -1;
    }
    int end = -1;
    int hash = text.charAt(at);
    int last = Math.min(limit, at + beginnings.longest(text, at));
    for (int i = at + 1; i < last; i++) {
      hash = hash * BASE + text.charAt(i);
      if (find(text, at, i + 1, hash) != null) {
        end = i + 1;
      }
    }
    return end;
  }

  /** The names that a stretch of a text ends with, shortest first. */
  Suffixes suffixes(String text, int from, int to) {
    return new Suffixes(text, from, to);
  }

  /** The names that a stretch of a text ends with. */
  final class Suffixes {
    private final String text;
    private final int first;
    private final int to;
    private int start;
    private int hash;
    private int power = 1;
    private @Nullable T value;

    private Suffixes(String text, int from, int to) {
      this.text = text;
      this.to = to;
      int most = to - from < 2 ? 0 : endings.longest(text, to - 2);
      first = Math.max(from, to - Math.max(most, hasSingle ? 1 : 0));
      start = to;
    }

    /** Moves on to the next longer name; false if there is none. */
    boolean next() {
      while (start > first) {
        start--;
        hash += text.charAt(start) * power;
        power *= BASE;
        value = find(text, start, to, hash);
        if (value != null) {
          return true;
        }
      }
      return false;
    }

    /** Where the present name begins. */
    int start() {
      return start;
    }

    /** What the present name stands for. */
    T value() {
      if (value == null) {
        throw new IllegalStateException("no name: next() was not true");
      }
      return value;
    }
  }

  @SuppressWarnings("unchecked") // only the constructor puts values in
  private @Nullable T find(String text, int from, int to, int hash) {
    for (int slot = spread(hash); names[slot] != null; slot = (slot + 1) & mask) {
      if (names[slot].length() == to - from && text.startsWith(names[slot], from)) {
        return (T) values[slot];
      }
    }
    return null;
  }

  private int spread(int hash) {
    return spread(hash, mask);
  }

  private static int spread(int hash, int mask) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & mask;
  }

  /**
   * Pairs of characters that names begin or end with, and how long the longest of these names is.
   */
  private static final class Pairs {
    private final int[] pairs;
    private final int[] lengths;

    Pairs(int capacity) {
      pairs = new int[capacity];
      lengths = new int[capacity];
    }

    void add(String name, int at, int length) {
      int slot = slot(name, at);
      pairs[slot] = pair(name, at);
      lengths[slot] = Math.max(lengths[slot], length);
    }

    /** The length of the longest name with the pair that stands at an offset; 0 if none has it. */
    int longest(String text, int at) {
      return lengths[slot(text, at)];
    }

    private int slot(String text, int at) {
      int pair = pair(text, at);
      int slot = spread(pair, pairs.length - 1);
      while (pairs[slot] != 0 && pairs[slot] != pair) {
        slot = (slot + 1) & (pairs.length - 1);
      }
      return slot;
    }

    private static int pair(String text, int at) {
      return text.charAt(at) << 16 | text.charAt(at + 1);
    }
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return hash;
  }
}
