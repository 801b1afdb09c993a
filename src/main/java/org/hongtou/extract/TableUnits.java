package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.extract.ResponsibilityClause.Assignment;
import org.hongtou.model.Block;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.words.ColumnNames.Column;
import org.hongtou.words.ColumnNames.Kind;
import org.hongtou.words.Units;
import org.jspecify.annotations.Nullable;

/** What the cells of a row say about who has to do a task, and by when. */
final class TableUnits {
  private static final int LONGEST_NAME = 40;

  private final String text;
  private final TableColumns columns;
  private final Rule rule;

  /**
   * @param rule by which the units of the table are found
   */
  TableUnits(String text, TableColumns columns, Rule rule) {
    this.text = text;
    this.columns = columns;
    this.rule = rule;
  }

  /** The row's clause; null if it names neither units nor a deadline. */
  @Nullable ResponsibilityClause clause(Block.Row row) {
    List<Assignment> assignments = new ArrayList<>();
    Span deadline = null;
    Span whole = null;
    Span before = null;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.columns().get(i);
      Span cell = Brackets.trim(text, row.cells().get(i).span());
      if (column == null || cell.length() == 0 || cell.equals(before)) {
        continue;
      }
      before = cell;
      if (column.kind() == Kind.DEADLINE) {
        deadline = cell;
      } else if (column.kind() != Kind.UNITS || column.role() == null) {
        continue;
      } else {
        assignments.addAll(assignments(cell, column.role(), i));
      }
      whole = both(whole, cell);
    }
    return whole == null || (assignments.isEmpty() && deadline == null)
        ? null
        : new ResponsibilityClause(whole, assignments, deadline, List.of());
  }

  private List<Assignment> assignments(Span cell, Role role, int column) {
    ResponsibilityClause inner = ClauseGrammar.parse(text, cell, cell.start(), cell.end());
    if (inner != null && holdsRoles(inner)) {
      return inner.assignments();
    }
    List<Assignment> assignments = new ArrayList<>();
    for (Span name : names(cell, role)) {
      boolean leads = columns.firstLeads() && role == Role.RESPONSIBLE && assignments.isEmpty();
      assignments.add(
          leads
              ? new Assignment(Role.LEAD, name, column, Rule.FIRST_LEADS)
              : new Assignment(role, name, column, rule));
    }
    return assignments;
  }

  /** A cell may state roles itself: 省商务厅牵头，省财政厅配合. */
  private boolean holdsRoles(ResponsibilityClause clause) {
    String written = clause.span().of(text);
    return written.indexOf('：') > 0
        || written.indexOf(':') > 0
        || written.contains("牵头")
        || written.contains("配合")
        || written.endsWith("负责");
  }

  private List<Span> names(Span cell, Role role) {
    List<Span> names = new ArrayList<>();
    for (Span piece : ClauseGrammar.units(text, cell)) {
      Span name = Brackets.trim(text, piece);
      Span last = names.isEmpty() ? null : names.getLast();
      if (last != null && belongTogether(last, name, role)) {
        names.removeLast();
        names.add(new Span(last.start(), name.end()));
      } else if (isName(name.of(text))) {
        names.add(name);
      }
    }
    return names;
  }

  /** 省发展 / 改革委, 张 三: a blank or a line break within a name, where what it parts are no names. */
  private boolean belongTogether(Span last, Span next, Role role) {
    String gap = text.substring(last.end(), next.start());
    if (!gap.isBlank() || gap.isEmpty()) {
      return false;
    }
    String before = Brackets.withoutSpace(last.of(text));
    String after = next.of(text);
    if (role == Role.LEADER) {
      return before.length() == 1 && after.length() <= 2;
    }
    return (!Units.canBeName(before) || !Units.canBeName(after))
        && Units.canBeName(before + after)
        && (Units.isKnown(before + after) || before.length() <= 3 || after.length() <= 3);
  }

  /** Neither — nor 无, and no sentence. */
  private static boolean isName(String name) {
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    return letters
        && name.length() <= LONGEST_NAME
        && !name.equals("无")
        && (name.length() <= 24 || Units.canBeName(name));
  }

  private static Span both(@Nullable Span whole, Span cell) {
    return whole == null
        ? cell
        : new Span(Math.min(whole.start(), cell.start()), Math.max(whole.end(), cell.end()));
  }
}
