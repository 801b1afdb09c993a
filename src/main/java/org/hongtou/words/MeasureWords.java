package org.hongtou.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongtou.model.Target.Op;
import org.jspecify.annotations.Nullable;

/**
 * The lexicons of {@link QuantityLexer}: measure words (量词) from {@code measure-words.txt}, what
 * only looks like them from {@code measure-word-traps.txt}, and words of comparison from {@code
 * comparators.txt}.
 */
final class MeasureWords {
  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Map<String, Op> BEFORE = new HashMap<>();
  private static final Map<String, Op> AFTER = new HashMap<>();
  private static final Map<String, String> TRAPS = new HashMap<>();
  private static int longestUnit;
  private static int longestComparator;

  static {
    for (String[] unit : lines("measure-words.txt")) {
      UNITS.put(unit[0], new Unit(unit.length > 2 ? unit[2] : unit[0], measureOf(unit[1])));
      longestUnit = Math.max(longestUnit, unit[0].length());
    }
    for (String[] comparator : lines("comparators.txt")) {
      Op op = opOf(comparator[1]);
      (comparator[0].equals("before") ? BEFORE : AFTER).put(comparator[2], op);
      longestComparator = Math.max(longestComparator, comparator[2].length());
    }
    for (String[] trap : lines("measure-word-traps.txt")) {
      TRAPS.put(trap[0], trap[1]);
    }
  }

  private MeasureWords() {}

  /** A measure word's normal form and what it measures. */
  record Unit(String name, Measure measure) {}

  /** A lexicon's word found in a text. */
  record Found<T>(int start, int end, T entry) {
    /** The word as the text has it. */
    String of(String text) {
      return text.substring(start, end);
    }
  }

  /** Whether {@code next}, right behind a measure word, makes it another word (两部门, 3组织). */
  static boolean isTrap(String unit, char next) {
    return TRAPS.getOrDefault(unit, "").indexOf(next) >= 0;
  }

  /** The longest unit that begins at a place; null if none does. */
  static @Nullable Found<Unit> unitAt(String text, int start, int limit) {
    for (int end = Math.min(limit, start + longestUnit); end > start; end--) {
      Unit unit = UNITS.get(text.substring(start, end));
      if (unit != null) {
        return new Found<>(start, end, unit);
      }
    }
    return null;
  }

  /** The longest word of comparison that ends at a place; null if none does. */
  static @Nullable Found<Op> comparatorBefore(String text, int end, int from) {
    for (int start = Math.max(from, end - longestComparator); start < end; start++) {
      Op op = BEFORE.get(text.substring(start, end));
      if (op != null) {
        return new Found<>(start, end, op);
      }
    }
    return null;
  }

  /** The longest word of comparison that begins at a place; null if none does. */
  static @Nullable Found<Op> comparatorAfter(String text, int start, int limit) {
    for (int end = Math.min(limit, start + longestComparator); end > start; end--) {
      Op op = AFTER.get(text.substring(start, end));
      if (op != null) {
        return new Found<>(start, end, op);
      }
    }
    return null;
  }

  private static Measure measureOf(String word) {
    return Measure.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Op opOf(String written) {
    for (Op op : Op.values()) {
      if (op.toString().equals(written)) {
        return op;
      }
    }
    throw new IllegalStateException("comparators.txt: no such comparison: " + written);
  }

  private static List<String[]> lines(String name) {
    return WordFile.lines(MeasureWords.class, name).stream()
        .map(line -> line.split(" ", -1))
        .toList();
  }
}
