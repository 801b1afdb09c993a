package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.extract.ResponsibilityClause.Assignment;
import org.hongtou.model.Block;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A table of tasks (任务分工表): rows with a task cell, and columns for the units and the deadline, told
 * by the words of the header row.
 */
final class TaskTable {
  private static final String[] TASK_WORDS = {"任务", "措施", "举措", "事项", "内容", "项目", "工作", "要求"};

  private TaskTable() {}

  /** The meaning of a column. */
  private record Column(boolean task, RoleWords.@Nullable Meaning meaning) {}

  /**
   * The tasks of a table, one a row.
   *
   * @return empty if it is no table of tasks: without a task column, or without one for units
   */
  static List<Stretch> tasks(
      String text, Block.Table table, @Nullable String path, @Nullable Span section) {
    List<Stretch> tasks = new ArrayList<>();
    List<Column> columns = List.of();
    Span above = null;
    for (Block.Row row : table.rows()) {
      List<Column> header = header(text, row);
      if (!header.isEmpty()) {
        columns = header;
        continue;
      }
      if (columns.isEmpty() || row.cells().size() > columns.size() || spansAll(row)) {
        continue;
      }
      Span task = taskCell(text, row, columns);
      if (task == null || task.equals(above)) {
        continue;
      }
      above = task;
      ResponsibilityClause clause = clause(text, row, columns);
      tasks.add(
          new Stretch(path, null, section, task, clause == null ? List.of() : List.of(clause)));
    }
    return tasks;
  }

  private static List<Column> header(String text, Block.Row row) {
    List<Column> columns = new ArrayList<>();
    boolean task = false;
    boolean units = false;
    for (Block.Cell cell : row.cells()) {
      String name = Brackets.withoutSpace(cell.span().of(text));
      RoleWords.Meaning meaning = RoleWords.label(name);
      boolean isTask = meaning == null && name.length() <= 12 && isTaskHeader(name);
      columns.add(new Column(isTask, meaning));
      task = task || isTask;
      units = units || (meaning != null && meaning.kind() == RoleWords.LabelKind.UNITS);
    }
    return task && units ? columns : List.of();
  }

  private static boolean isTaskHeader(String name) {
    for (String word : TASK_WORDS) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A title or a group heading across the whole table. */
  private static boolean spansAll(Block.Row row) {
    Span first = row.cells().getFirst().span();
    return row.cells().size() > 1
        && row.cells().stream().allMatch(cell -> cell.span().equals(first));
  }

  /** The most detailed task cell: the rightmost one with text. */
  private static @Nullable Span taskCell(String text, Block.Row row, List<Column> columns) {
    for (int i = row.cells().size() - 1; i >= 0; i--) {
      Span cell = Brackets.trim(text, row.cells().get(i).span());
      if (columns.get(i).task && cell.length() > 1) {
        return cell;
      }
    }
    return null;
  }

  private static @Nullable ResponsibilityClause clause(
      String text, Block.Row row, List<Column> columns) {
    List<Assignment> assignments = new ArrayList<>();
    Span deadline = null;
    Span whole = null;
    for (int i = 0; i < row.cells().size(); i++) {
      RoleWords.Meaning meaning = columns.get(i).meaning;
      Span cell = Brackets.trim(text, row.cells().get(i).span());
      if (meaning == null || cell.length() == 0) {
        continue;
      }
      whole = both(whole, cell);
      Role role = meaning.role();
      if (meaning.kind() == RoleWords.LabelKind.DEADLINE) {
        deadline = cell;
      } else if (role != null) {
        ResponsibilityClause inner = ClauseGrammar.parse(text, cell, cell.start(), cell.end());
        if (inner != null && holdsRoles(text, inner)) {
          assignments.addAll(inner.assignments());
        } else {
          for (Span name : ClauseGrammar.units(text, cell)) {
            assignments.add(new Assignment(role, name, i, Rule.COLUMN));
          }
        }
      }
    }
    return whole == null || (assignments.isEmpty() && deadline == null)
        ? null
        : new ResponsibilityClause(whole, assignments, deadline, List.of());
  }

  private static Span both(@Nullable Span whole, Span cell) {
    return whole == null
        ? cell
        : new Span(Math.min(whole.start(), cell.start()), Math.max(whole.end(), cell.end()));
  }

  /** A cell may state roles itself: 省商务厅牵头，省财政厅配合. */
  private static boolean holdsRoles(String text, ResponsibilityClause clause) {
    String written = clause.span().of(text);
    return written.indexOf('：') > 0 || written.contains("牵头") || written.contains("配合");
  }
}
