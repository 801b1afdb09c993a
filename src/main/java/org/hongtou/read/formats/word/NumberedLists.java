package org.hongtou.read.formats.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the paragraphs of a document's numbered lists and gives the label in front of each, as
 * Word prints it.
 *
 * <p>Paragraphs name an instance ({@code w:num}, LFO). Instances of one definition ({@code
 * w:abstractNum}, LST) count on together; one that overrides a level's first number lets it begin
 * anew where the instance is first used.
 */
final class NumberedLists {
  static final int LEVELS = 9;

  /**
   * An instance.
   *
   * @param definition what it shares its counters by
   * @param levels its levels, overrides applied
   * @param starts the first numbers of the levels that begin anew
   */
  record Instance(Object definition, List<ListLevel> levels, Map<Integer, Integer> starts) {}

  private record Use(String instance, int level) {}

  private static final int UNUSED = Integer.MIN_VALUE;

  private final Map<String, Instance> instances = new HashMap<>();
  private final Map<Object, int[]> counters = new HashMap<>();
  private final Set<Use> used = new HashSet<>();

  void define(String id, Instance instance) {
    instances.put(id, instance);
  }

  @Nullable Instance instance(String id) {
    return instances.get(id);
  }

  /** Counts a paragraph and gives its label; empty if the list doesn't exist or prints nothing. */
  String next(String id, int level) {
    Instance instance = instances.get(id);
    if (instance == null || level < 0 || level >= instance.levels.size()) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(instance.definition, d -> unused());
    count(instance, id, level, counts);
    return label(instance, level, counts);
  }

  private static int[] unused() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, UNUSED);
    return counts;
  }

  private void count(Instance instance, String id, int level, int[] counts) {
    Integer override = instance.starts.get(level);
    if (used.add(new Use(id, level)) && override != null) {
      counts[level] = override;
    } else if (counts[level] == UNUSED) {
      counts[level] = start(instance, level);
    } else {
      counts[level]++;
    }
    // a level that was passed over counts as used once: behind 1.1 without a 1 comes 2
    for (int higher = 0; higher < level; higher++) {
      if (counts[higher] == UNUSED) {
        counts[higher] = start(instance, higher);
      }
    }
    for (int deeper = level + 1; deeper < instance.levels.size(); deeper++) {
      if (instance.levels.get(deeper).restartsAfter(level, deeper)) {
        counts[deeper] = UNUSED;
      }
    }
  }

  private static int start(Instance instance, int level) {
    return instance.starts.getOrDefault(level, instance.levels.get(level).start());
  }

  private static String label(Instance instance, int level, int[] counts) {
    ListLevel own = instance.levels.get(level);
    if (own.style() == NumberStyle.BULLET) {
      return bullet(own.template());
    }
    StringBuilder label = new StringBuilder();
    String template = own.template();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      int of = c == '%' && i + 1 < template.length() ? template.charAt(i + 1) - '1' : -1;
      if (of >= 0 && of < instance.levels.size()) {
        label.append(number(instance.levels.get(of), counts[of], own.legal()));
        i++;
      } else {
        label.append(c);
      }
    }
    return own.gap() ? withGap(label.toString()) : label.toString();
  }

  /**
   * A label that is set apart from its text. Behind 第一条 or 1.1 the gap is part of how it is
   * written; behind 一、 or （一） it is what the layout makes, and no one types it.
   */
  static String withGap(String label) {
    boolean needed =
        !label.isEmpty() && Character.isLetterOrDigit(label.charAt(label.length() - 1));
    return needed ? label + " " : label;
  }

  private static String number(ListLevel level, int count, boolean legal) {
    int number = count == UNUSED ? level.start() : count;
    boolean arabic =
        legal && level.style() != NumberStyle.DECIMAL_ZERO && level.style() != NumberStyle.NONE;
    return arabic ? Integer.toString(number) : level.style().write(number);
  }

  /**
   * The sign of a bullet. Nothing if it is one of a symbol font: those stand for a letter ({@code
   * l} in Wingdings is ●) or have no character of their own.
   */
  private static String bullet(String template) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c > ' ' && !Character.isLetterOrDigit(c) && !SymbolFont.isPrivate(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
