package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A responsibility clause as parsed: {@code （牵头单位：省商务厅；配合单位：各市政府；完成时限：2023年11月）}.
 *
 * @param span all of it, with its brackets or its labels
 * @param assignments units with their roles, in the order of the text
 * @param deadline the words behind 完成时限：, or a date clause of its own; null if it has none
 * @param notes what it says for other tasks too
 */
record ResponsibilityClause(
    Span span, List<Assignment> assignments, @Nullable Span deadline, List<StandingNote> notes) {

  /**
   * A unit's name and its role.
   *
   * @param role what the unit has to do
   * @param name as written
   * @param list which of the clause's lists the name stands in, from 0: within a list, a level word
   *     or place before one name (省发展改革委、财政厅) holds for those behind it; {@link #NO_LIST} for names
   *     outside of clauses
   * @param rule the rule that found it
   */
  record Assignment(Role role, Span name, int list, Rule rule) {
    static final int NO_LIST = -1;
  }

  /** A note that holds from here on. */
  sealed interface StandingNote {
    /**
     * 以下均需各市政府落实，不再列出: these units take part in every later task.
     *
     * @param fromNext whether the task that holds the note is not meant (以下…)
     */
    record Everywhere(Role role, List<Span> units, boolean fromNext) implements StandingNote {}

    /**
     * 列第一位的为牵头单位，下同; 逗号前为牵头单位，其他单位配合: the first units of each list lead.
     *
     * @param toComma whether all units before a list's first comma lead, instead of its first one
     * @param others what the note says of the others
     */
    record FirstLeads(boolean toComma, Role others) implements StandingNote {}
  }
}
