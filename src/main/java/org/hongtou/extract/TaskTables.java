package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.hongtou.words.ColumnNames.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The tables of tasks (任务分工表) of a notice: each row with a task cell is a task, whose number,
 * units, deadline and section stand in its other cells. A table may go on in a further one without
 * a head, as pages cut it; so one reader takes all tables of a notice, in order.
 */
final class TaskTables {
  /** More text between two tables parts them: page numbers and the like have less. */
  private static final int MOST_BETWEEN = 30;

  /** A title, and a row over several columns. */
  private static final int MOST_HEAD_ROWS = 3;

  /** Shorter text beside a table is its title or a note. */
  private static final int SHORTEST_TASK = 40;

  private static final int LONGEST_GROUP_ROW = 60;
  private static final int LONGEST_NUMBER = 8;
  private static final int LONGEST_TITLE = 60;

  private final String text;
  private @Nullable TableColumns columns;

  /** The heading that spans the table above the rows being read: 二、扩大消费. */
  private @Nullable Span group;

  /** Where the last table of tasks ended. */
  private int end = -1;

  TaskTables(String text) {
    this.text = text;
  }

  /**
   * A row.
   *
   * @param cells all of it
   * @param main the column of the task's words
   * @param stretch the task
   */
  private record Task(Block.Row cells, int main, Stretch stretch) {}

  /**
   * The tasks of the next table, one a row.
   *
   * @param path the numbers of the item that the table stands in
   * @param section that item's heading
   * @return empty if it is no table of tasks: without a column of tasks, or without one of units or
   *     deadlines
   */
  List<Stretch> tasks(Block.Table table, @Nullable String path, @Nullable Span section) {
    List<Block.Row> rows = table.rows();
    if (!goesOn(table)) {
      columns = null;
      group = null;
    }
    List<Task> tasks = new ArrayList<>();
    boolean head = false;
    for (int i = 0; i < rows.size(); i++) {
      Block.Row row = rows.get(i);
      TableColumns below = TableColumns.of(text, row);
      if (below == null && head && columns != null) {
        below = columns.withLowerRow(text, row);
      }
      head = below != null;
      if (below != null) {
        columns = below;
      } else if (columns != null && isGroup(row)) {
        group = withoutStop(withoutNumber(firstText(row)));
      } else if (columns != null) {
        row(table, i, columns, path, section, tasks);
      }
    }
    if (columns == null || !order(columns, tasks)) {
      return List.of();
    }
    end = table.span().end();
    return numbered(tasks, path);
  }

  /**
   * Whether a table is one of tasks: a row at its head names columns of them and of who does them.
   */
  static boolean isOne(String text, Block.Table table) {
    return table.rows().stream()
        .limit(MOST_HEAD_ROWS)
        .anyMatch(row -> TableColumns.of(text, row) != null);
  }

  /**
   * Whether the paragraphs of an item say no more than that its tasks stand in the table: 具体分工如下：.
   */
  static boolean onlyIntroduced(String text, @Nullable Span heading, List<Block> blocks) {
    int length = heading == null ? 0 : -heading.length();
    boolean own = false;
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph) {
        Span words = Brackets.trim(text, block.span());
        length += words.length();
        String end = text.substring(Math.max(words.start(), words.end() - 12), words.end());
        // 共17项任务。表中各项任务均需…: the item's own words speak of the table below them
        boolean refers = !own && words.of(text).contains("表中");
        own |= heading == null || words.length() > heading.length() + 1;
        if (refers || end.endsWith("：") || end.contains("如下") || end.contains("下表")) {
          return true;
        }
      }
    }
    return length < SHORTEST_TASK;
  }

  /** Whether the table continues the one before it: as wide, right behind it, without a head. */
  private boolean goesOn(Block.Table table) {
    if (columns == null
        || end < 0
        || table.rows().getFirst().cells().size() != columns.size()
        || table.span().start() < end) {
      return false;
    }
    return Brackets.withoutSpace(text.substring(end, table.span().start())).length()
        <= MOST_BETWEEN;
  }

  /** Rows of names (项目名称) are tasks only if most of them read like orders. */
  private boolean order(TableColumns of, List<Task> tasks) {
    if (!of.namesOnly()) {
      return true;
    }
    int orders = 0;
    for (Task task : tasks) {
      orders += Directive.orders(text, cell(task.cells, task.main)) ? 1 : 0;
    }
    return orders * 2 > tasks.size();
  }

  // ---- rows

  private void row(
      Block.Table table,
      int at,
      TableColumns of,
      @Nullable String path,
      @Nullable Span section,
      List<Task> tasks) {
    Block.Row row = table.rows().get(at);
    int main = mainColumn(table, at, of);
    if (main < 0 || cell(row, main).equals(Brackets.trim(text, of.heads().get(main)))) {
      return;
    }
    ResponsibilityClause clause =
        new TableUnits(text, of, table.restored() ? Rule.FLAT_COLUMN : Rule.COLUMN).clause(row);
    Task last = tasks.isEmpty() ? null : tasks.getLast();
    if (last != null && cell(last.cells, last.main).equals(cell(row, main))) {
      // one task cell over several rows of units
      if (clause != null) {
        List<ResponsibilityClause> both = new ArrayList<>(last.stretch.clauses());
        both.add(clause);
        tasks.removeLast();
        tasks.add(
            new Task(last.cells, last.main, last.stretch.to(last.stretch.span().end(), both)));
      }
      return;
    }
    Span title = null;
    Span above = group == null ? section : group;
    Span span = cell(row, main);
    for (int i = main - 1; i >= 0; i--) {
      Kind kind = of.kind(i);
      Span cell = cell(row, i);
      if (!kind.isText() || cell.length() < 2 || cell.equals(span)) {
        continue;
      }
      if (kind == Kind.GROUP || isMergedAnywhere(table, i, main)) {
        above = kind == Kind.GOAL ? above : withoutNumber(cell);
        break;
      }
      if (isBeside(cell, span)) {
        boolean names = kind == Kind.TASK || kind == Kind.NAME;
        title = names && title == null && cell.length() <= LONGEST_TITLE ? cell : title;
        span = new Span(cell.start(), span.end());
      }
    }
    for (int i = main + 1; i < of.size() && of.kind(i).isText(); i++) {
      Span cell = cell(row, i);
      if (cell.length() > 0 && isBeside(span, cell) && !isMergedAnywhere(table, i, main)) {
        span = new Span(span.start(), cell.end());
      }
    }
    if (table.restored()) {
      // the text of such a row is one piece, its units and deadline included
      span = new Span(span.start(), Math.max(span.end(), end(row, of)));
    }
    tasks.add(
        new Task(
            row,
            main,
            new Stretch(
                number(row, of, path),
                title,
                above,
                span,
                clause == null ? List.of() : List.of(clause))));
  }

  /** The end of the row without remarks (备注). */
  private int end(Block.Row row, TableColumns of) {
    int last = row.span().end();
    for (int i = of.size() - 1; i >= 0; i--) {
      Span cell = cell(row, i);
      if (cell.length() == 0) {
        continue;
      }
      if (of.kind(i) != Kind.OTHER || cell.end() < last) {
        return last;
      }
      last = Brackets.trim(text, row.span().start(), cell.start()).end();
    }
    return last;
  }

  /** The most detailed cell of a row that it does not share with its neighbours; -1 if empty. */
  private int mainColumn(Block.Table table, int at, TableColumns of) {
    int merged = -1;
    for (int column : of.byDetail()) {
      if (cell(table.rows().get(at), column).length() < 2) {
        continue;
      }
      if (!isShared(table, at, column)) {
        return column;
      }
      merged = merged < 0 ? column : merged;
    }
    return merged;
  }

  private boolean isShared(Block.Table table, int at, int column) {
    Span cell = table.rows().get(at).cells().get(column).span();
    return (at > 0 && table.rows().get(at - 1).cells().get(column).span().equals(cell))
        || (at + 1 < table.rows().size()
            && table.rows().get(at + 1).cells().get(column).span().equals(cell));
  }

  /** Whether a cell of a column covers several rows with tasks of their own. */
  private boolean isMergedAnywhere(Block.Table table, int column, int main) {
    List<Block.Row> rows = table.rows();
    for (int i = 1; i < rows.size(); i++) {
      Span cell = rows.get(i).cells().get(column).span();
      if (cell.length() > 0
          && cell.equals(rows.get(i - 1).cells().get(column).span())
          && !cell.equals(rows.get(i).cells().get(main).span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but the gap between cells stands between two of them. */
  private boolean isBeside(Span left, Span right) {
    return left.end() <= right.start() && text.substring(left.end(), right.start()).isBlank();
  }

  private Span cell(Block.Row row, int column) {
    return Brackets.trim(text, row.cells().get(column).span());
  }

  // ---- headings between rows

  /** One cell across the table, or the only one with text in it. */
  private boolean isGroup(Block.Row row) {
    Span only = null;
    int covers = 0;
    for (Block.Cell cell : row.cells()) {
      if (cell.span().length() == 0) {
        continue;
      }
      if (only != null && !cell.span().equals(only)) {
        return false;
      }
      only = cell.span();
      covers++;
    }
    return only != null
        && only.length() <= LONGEST_GROUP_ROW
        && withoutStop(only, covers == row.cells().size()).of(text).indexOf('。') < 0
        && (covers > 1 || row.cells().getFirst().span().equals(only) || isNumberedHeading(only));
  }

  /** A heading across the table may close like a sentence: 培育标杆应用场景。 */
  private Span withoutStop(Span heading, boolean across) {
    return across ? withoutStop(heading) : heading;
  }

  private Span withoutStop(Span heading) {
    Span words = Brackets.trim(text, heading);
    return words.length() > 1 && text.charAt(words.end() - 1) == '。'
        ? new Span(words.start(), words.end() - 1)
        : words;
  }

  private boolean isNumberedHeading(Span span) {
    return withoutNumber(span).start() > Brackets.trim(text, span).start();
  }

  private Span firstText(Block.Row row) {
    for (Block.Cell cell : row.cells()) {
      if (cell.span().length() > 0) {
        return cell.span();
      }
    }
    return row.span();
  }

  /** 一、扩大消费 and （一）扩大消费 without the number. */
  private Span withoutNumber(Span heading) {
    Span words = Brackets.trim(text, heading);
    int at = words.start();
    boolean bracket = at < words.end() && Brackets.isOpening(text.charAt(at));
    at += bracket ? 1 : 0;
    int start = at;
    while (at < words.end() && "一二三四五六七八九十0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean closed =
        at > start
            && at < words.end()
            && (bracket
                ? Brackets.isClosing(text.charAt(at))
                : "、.．".indexOf(text.charAt(at)) >= 0);
    return closed && at + 1 < words.end() ? Brackets.trim(text, at + 1, words.end()) : words;
  }

  // ---- numbers

  private @Nullable String number(Block.Row row, TableColumns of, @Nullable String path) {
    int column = of.first(Kind.ORDINAL);
    if (column < 0 && of.heads().getFirst().length() == 0) {
      // numbers in a column without a head
      column = 0;
    }
    String own = column < 0 ? "" : Brackets.withoutSpace(cell(row, column).of(text));
    return own.isEmpty() || own.length() > LONGEST_NUMBER ? path : path == null ? own : path + own;
  }

  /** Tables without a column of numbers may have them in the task cells: 1.建设…, 2.培育…. */
  private List<Stretch> numbered(List<Task> tasks, @Nullable String path) {
    List<Stretch> stretches = new ArrayList<>(tasks.size());
    boolean count = columns != null && columns.first(Kind.ORDINAL) < 0 && tasks.size() > 1;
    for (int i = 0; i < tasks.size(); i++) {
      Stretch stretch = tasks.get(i).stretch;
      int behind = numberEnd(stretch.span(), i + 1);
      count &= behind > 0;
      stretches.add(stretch);
    }
    if (!count) {
      return stretches;
    }
    for (int i = 0; i < stretches.size(); i++) {
      Stretch old = stretches.get(i);
      int behind = numberEnd(old.span(), i + 1);
      String own = text.substring(old.span().start(), behind).replace('．', '.');
      Span title = old.title();
      if (title != null && title.start() < behind) {
        title = new Span(behind, Math.max(behind, title.end()));
      }
      stretches.set(
          i,
          new Stretch(
              path == null ? own : path + own,
              title,
              old.section(),
              Brackets.trim(text, behind, old.span().end()),
              old.clauses()));
    }
    return stretches;
  }

  /** Behind the number and its mark that a task begins with; -1 if it is not the one looked for. */
  private int numberEnd(Span span, int value) {
    String number = Integer.toString(value);
    int at = span.start() + number.length();
    return at + 1 < span.end()
            && text.startsWith(number, span.start())
            && ".．、".indexOf(text.charAt(at)) >= 0
            && !Character.isDigit(text.charAt(at + 1))
        ? at + 1
        : -1;
  }
}
