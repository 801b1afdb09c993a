package org.hongtou.extract;

import java.util.List;
import org.hongtou.extract.ResponsibilityClause.Assignment;
import org.hongtou.model.Span;
import org.hongtou.outline.Item;
import org.hongtou.words.BoundedSearch;
import org.hongtou.words.Units;
import org.jspecify.annotations.Nullable;

/**
 * Sentences at the head of a group that say nothing but who does all of it: {@code （一）培育行动。由市商务局牵头，
 * 市工信局配合，各县区政府具体落实。} and {@code 以下各项由市政务中心牵头做好窗口设置，市大数据局配合做好数据归集。} They are clauses without
 * brackets.
 */
final class GroupStatement {
  /** A dozen units. */
  private static final int LONGEST = 200;

  /** 以下各项, 本部分任务. */
  private static final int LONGEST_OPENING = 10;

  private static final String[] BELOW = {"以下", "本部分", "本行动", "下列"};

  private GroupStatement() {}

  /**
   * What the words of a group say.
   *
   * @param block a paragraph between the group's number and its first item
   * @return null if they say more than that, or something else
   */
  static @Nullable ResponsibilityClause in(String text, Item group, Span block) {
    Span heading = group.heading();
    Span line = Brackets.trim(text, block);
    int from = line.start();
    if (heading != null && line.contains(heading)) {
      from = heading.end();
      while (from < line.end() && "。．.：: 　".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
    }
    int end = line.end();
    while (end > from && "。；".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end - from < 4 || end - from > LONGEST || text.substring(from, end).indexOf('。') >= 0) {
      return null;
    }
    int by = behindOpening(text, from, end);
    if (by < 0) {
      return null;
    }
    ResponsibilityClause clause = ClauseGrammar.parse(text, new Span(from, end), by, end);
    return clause != null && areUnits(text, clause.assignments()) ? clause : null;
  }

  /** Behind 由 or 以下各项由; -1 where the sentence opens otherwise. */
  private static int behindOpening(String text, int from, int end) {
    if (text.startsWith("由", from)) {
      return from + 1;
    }
    for (String below : BELOW) {
      int limit = Math.min(end, from + LONGEST_OPENING);
      int by = text.startsWith(below, from) ? BoundedSearch.indexOf("由", text, from, limit) : -1;
      if (by > from) {
        return by + 1;
      }
    }
    return -1;
  }

  private static boolean areUnits(String text, List<Assignment> assignments) {
    long units =
        assignments.stream()
            .map(assignment -> assignment.name().of(text))
            .filter(name -> Units.canBeName(name) || Units.isCollective(name))
            .count();
    // 民航黑河机场 among them
    return units > 0 && units * 3 >= assignments.size() * 2L;
  }
}
