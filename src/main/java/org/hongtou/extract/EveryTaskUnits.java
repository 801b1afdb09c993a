package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.extract.ResponsibilityClause.Assignment;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.words.BoundedSearch;
import org.hongtou.words.Units;

/**
 * Reads the sentences outside of clauses that make units part of every task: 各市州人民政府均为各项任务的责任单位.
 */
final class EveryTaskUnits {
  private static final int LONGEST_SUBJECT = 60;

  /** What units are responsible for: 均为各项任务的责任单位. */
  private static final String[] TASKS = {"任务", "工作", "措施", "事项"};

  private static final int LONGEST_TASKS = 10;

  private EveryTaskUnits() {}

  /**
   * Units that a sentence outside of all clauses makes part of every task: {@code 各市州人民政府均为责任单位}.
   *
   * @param text the notice's text
   */
  static List<Assignment> in(String text) {
    List<Assignment> units = new ArrayList<>();
    int at = text.indexOf("均为");
    while (at >= 0) {
      RoleWords.Meaning meaning = null;
      int behind = behindTasks(text, at + 2);
      for (int end = behind + 2;
          end <= Math.min(text.length(), behind + 6) && meaning == null;
          end++) {
        meaning = RoleWords.label(text.substring(behind, end));
      }
      Role role = meaning == null ? null : meaning.role();
      int start = at;
      while (start > 0
          && at - start < LONGEST_SUBJECT
          && "，。；：\n（(".indexOf(text.charAt(start - 1)) < 0) {
        // 各市（州）人民政府均为责任单位
        int open =
            Brackets.isClosing(text.charAt(start - 1)) ? Brackets.openOf(text, start - 1, 0) : -1;
        start = open >= 0 ? open : start - 1;
        if (start > 0 && text.charAt(start - 1) == '，') {
          // 各县人民政府，甲开发区管委会均为责任单位: a comma between two lists of units
          start = listStart(text, start - 1);
        }
      }
      if (role != null && at - start < LONGEST_SUBJECT) {
        for (Span name : ClauseGrammar.units(text, new Span(start, at))) {
          if (Units.canBeName(name.of(text))) {
            units.add(new Assignment(role, name, Assignment.NO_LIST, Rule.EVERY_TASK));
          }
        }
      }
      at = text.indexOf("均为", at + 2);
    }
    return units;
  }

  /**
   * Where the list of units begins that ends at a comma; behind the comma if nothing but units is
   * none.
   */
  private static int listStart(String text, int comma) {
    int start = comma;
    while (start > 0
        && comma - start < LONGEST_SUBJECT
        && "，。；：\n".indexOf(text.charAt(start - 1)) < 0) {
      int open =
          Brackets.isClosing(text.charAt(start - 1)) ? Brackets.openOf(text, start - 1, 0) : -1;
      start = open >= 0 ? open : start - 1;
    }
    List<Span> names = ClauseGrammar.units(text, new Span(start, comma));
    boolean units = !names.isEmpty();
    for (Span name : names) {
      units &= Units.canBeName(name.of(text)) && RoleWords.label(name.of(text)) == null;
    }
    return units ? start : comma + 1;
  }

  /** Behind the 各项任务的 of 均为各项任务的责任单位. */
  static int behindTasks(String text, int at) {
    for (String noun : TASKS) {
      int of = BoundedSearch.indexOf(noun + "的", text, at, at + LONGEST_TASKS);
      if (of >= 0) {
        return of + noun.length() + 1;
      }
    }
    return at;
  }
}
