package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.hongtou.words.ColumnNames;
import org.hongtou.words.ColumnNames.Column;
import org.hongtou.words.ColumnNames.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a task table, told by the words of its head: one or two rows, the upper one of
 * which may span several columns (责任分工 over 牵头单位 and 配合单位).
 *
 * @param columns what each holds; null where nobody knows
 * @param heads the cells that say so
 * @param firstLeads whether the head of a column of units says that the first of them leads
 */
record TableColumns(List<@Nullable Column> columns, List<Span> heads, boolean firstLeads) {
  private static final int LONGEST_LOWER_HEAD = 14;
  private static final int LONGEST_LABEL = 10;

  /** The columns below a row; null if it is no head of a task table. */
  static @Nullable TableColumns of(String text, Block.Row row) {
    List<@Nullable Column> columns = new ArrayList<>();
    List<Span> heads = new ArrayList<>();
    int named = 0;
    int known = 0;
    boolean task = false;
    boolean duty = false;
    boolean firstLeads = false;
    Span before = null;
    for (Block.Cell cell : row.cells()) {
      String name = cell.span().of(text);
      Column column = column(name);
      columns.add(column);
      heads.add(cell.span());
      if (cell.span().length() == 0 || cell.span().equals(before)) {
        continue;
      }
      before = cell.span();
      named++;
      if (column == null) {
        continue;
      }
      if (column.kind() == Kind.FOREIGN) {
        return null;
      }
      known++;
      task |= column.kind().isTask();
      duty |= isDuty(column.kind());
      firstLeads |= column.kind() == Kind.UNITS && name.contains("第一") && name.contains("牵头");
    }
    return task && duty && known * 2 > named ? new TableColumns(columns, heads, firstLeads) : null;
  }

  /**
   * The columns with what a second row of the head says of them.
   *
   * @return null if the row is none of the head
   */
  @Nullable TableColumns withLowerRow(String text, Block.Row row) {
    List<@Nullable Column> lower = new ArrayList<>(columns);
    List<Span> cells = new ArrayList<>(heads);
    boolean shares = false;
    boolean named = false;
    boolean other = false;
    for (int i = 0; i < columns.size(); i++) {
      Span cell = row.cells().get(i).span();
      if (cell.length() == 0) {
        continue;
      }
      Column column = ColumnNames.of(cell.of(text));
      if (cell.equals(heads.get(i))) {
        shares = true;
      } else if (column != null) {
        named = true;
        lower.set(i, column);
        cells.set(i, cell);
      } else if (cell.length() <= LONGEST_LOWER_HEAD) {
        // 2023年 | 2024年 below 年度目标
        other = true;
      } else {
        return null;
      }
    }
    return shares || (named && !other) ? new TableColumns(lower, cells, firstLeads) : null;
  }

  private static @Nullable Column column(String name) {
    Column known = ColumnNames.of(name);
    if (known != null) {
      return known;
    }
    String bare = Brackets.withoutSpace(name);
    RoleWords.Meaning meaning =
        bare.length() > LONGEST_LABEL || bare.indexOf('。') >= 0 ? null : RoleWords.label(bare);
    if (meaning == null) {
      return null;
    }
    return switch (meaning.kind()) {
      case UNITS -> new Column(Kind.UNITS, meaning.role(), false);
      case DEADLINE -> new Column(Kind.DEADLINE, null, false);
      case OTHER -> new Column(Kind.OTHER, null, false);
    };
  }

  static boolean isDuty(Kind kind) {
    return kind == Kind.UNITS || kind == Kind.DEADLINE;
  }

  int size() {
    return columns.size();
  }

  /** What a column holds: {@link Kind#OTHER} where nobody knows. */
  Kind kind(int column) {
    Column known = columns.get(column);
    return known == null ? Kind.OTHER : known.kind();
  }

  /** The column of a kind; -1 if there is none. */
  int first(Kind kind) {
    for (int i = 0; i < columns.size(); i++) {
      if (kind(i) == kind) {
        return i;
      }
    }
    return -1;
  }

  /** Whether no column but one of names (项目名称) could hold tasks. */
  boolean namesOnly() {
    return first(Kind.TASK) < 0 && first(Kind.DETAIL) < 0;
  }

  /** The columns that may hold a task's words, the most detailed first. */
  List<Integer> byDetail() {
    List<Integer> order = new ArrayList<>();
    for (Kind kind : new Kind[] {Kind.DETAIL, Kind.TASK, Kind.NAME, Kind.GOAL}) {
      for (int i = columns.size() - 1; i >= 0; i--) {
        if (kind(i) == kind) {
          order.add(i);
        }
      }
    }
    return order;
  }
}
