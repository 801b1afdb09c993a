package org.hongtou.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Section;
import org.jspecify.annotations.Nullable;

/** Under which headings a place of a notice stands. */
final class Chapters {
  private final List<Section> sections;

  /**
   * @param sections the notice's outline, in the order of the text
   */
  Chapters(List<Section> sections) {
    this.sections = sections;
  }

  /**
   * A place in the outline.
   *
   * @param label the labels of the innermost item if that has no heading; null otherwise
   * @param headings of what lies around it, from the top, each with its number
   */
  record Chapter(@Nullable String label, List<String> headings) {}

  /**
   * Where a record stands.
   *
   * @param start its offset
   * @param own the labels of the item that it is itself, which is not above it; null for none
   */
  Chapter at(int start, @Nullable String own) {
    List<Section> above = new ArrayList<>();
    for (Section section : sections) {
      if (section.span().start() > start) {
        break;
      }
      while (!above.isEmpty() && above.getLast().level() >= section.level()) {
        above.removeLast();
      }
      above.add(section);
    }
    if (own != null && !above.isEmpty() && above.getLast().path().equals(own)) {
      above.removeLast();
    }
    List<String> headings = new ArrayList<>();
    for (Section section : above) {
      if (section.heading() != null) {
        headings.add(section.number() + gap(section.number()) + section.heading());
      }
    }
    Section inner = above.isEmpty() ? null : above.getLast();
    return new Chapter(inner == null || inner.heading() != null ? null : inner.path(), headings);
  }

  /** 第一章 and 1. need a space before the heading, 一、 and （一） do not. */
  private static String gap(String number) {
    return number.isEmpty() || "、）．)".indexOf(number.charAt(number.length() - 1)) >= 0 ? "" : " ";
  }
}
