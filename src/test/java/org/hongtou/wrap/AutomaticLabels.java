package org.hongtou.wrap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the typed numbers of a notice's paragraphs for automatic ones of a list with four levels:
 * 一、 （一） 1. （1）.
 */
final class AutomaticLabels {
  /** The numbers' styles and labels, by level, as DOCX names them. */
  static final List<String> STYLES =
      List.of("chineseCountingThousand", "chineseCountingThousand", "decimal", "decimal");

  static final List<String> TEMPLATES = List.of("%1、", "（%2）", "%3.", "（%4）");

  private static final String NUMERALS = "零一二三四五六七八九";

  private final int[] counts = new int[TEMPLATES.size()];

  /**
   * A paragraph in a list.
   *
   * @param level from 0
   * @param text without the label
   */
  record Item(int level, String text) {}

  /** The item that a paragraph becomes, or null if it is none, or not the next one of its level. */
  @Nullable Item next(String paragraph) {
    for (int level = 0; level < counts.length; level++) {
      String label = label(level, counts[level] + 1);
      if (paragraph.startsWith(label)) {
        counts[level]++;
        for (int deeper = level + 1; deeper < counts.length; deeper++) {
          counts[deeper] = 0;
        }
        return new Item(level, paragraph.substring(label.length()));
      }
    }
    return null;
  }

  private static String label(int level, int number) {
    String written = level < 2 ? chinese(number) : Integer.toString(number);
    return TEMPLATES.get(level).replace("%" + (level + 1), written);
  }

  private static String chinese(int number) {
    List<String> parts = new ArrayList<>();
    if (number >= 20) {
      parts.add(NUMERALS.substring(number / 10, number / 10 + 1));
    }
    if (number >= 10) {
      parts.add("十");
    }
    if (number % 10 > 0) {
      parts.add(NUMERALS.substring(number % 10, number % 10 + 1));
    }
    return String.join("", parts);
  }
}
