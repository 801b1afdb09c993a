package org.hongtou.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Span;
import org.hongtou.read.FlatTable.Line;
import org.hongtou.read.FlatTable.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of indicators (主要指标表) whose grid a collection lost: a head with 指标 and years,
 * and rows that hold as many cells, parted by white space or each on a line of its own.
 *
 * <pre>
 * 指标 单位 2020年 2025年 属性
 * 森林覆盖率 % 61.2 62 约束性
 * </pre>
 */
final class FlatIndicators {
  private static final int LONGEST_HEAD = 16;
  private static final int LONGEST_NAME = 60;

  /** A head of ten columns on one line. */
  private static final int LONGEST_LINE = 120;

  private static final int LONGEST_FIGURE = 20;
  private static final int MOST_COLUMNS = 10;
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 2;

  private static final Set<String> UNITS = Set.of("单位", "计量单位", "指标单位");

  /** What stands before the indicators: the cell of several rows may be written once. */
  private static final Set<String> BEFORE =
      Set.of("序号", "编号", "类别", "分类", "类型", "领域", "维度", "方面", "一级指标", "指标类别", "指标类型");

  /** What else a head names; anything unknown ends one. */
  private static final Set<String> OTHERS =
      Set.of(
          "属性", "指标属性", "性质", "指标性质", "类型", "备注", "现状", "现状值", "基期值", "基准值", "年均增速", "年均增长", "年均",
          "累计", "责任单位", "牵头单位", "数据来源", "预期性", "约束性");

  private static final String[] GOALS = {"目标值", "目标", "指标值"};

  /** A cell of figures without a figure. */
  private static final String NOTHING = "—－-–/\\无";

  /** What a cell of figures opens with that says the goal in words: 完成省下达目标, 持续改善. */
  private static final String[] GOAL_IN_WORDS = {
    "完成", "达到", "全覆盖", "持续", "保持", "稳定", "稳中", "基本", "进一步", "明显", "显著", "逐步", "不断", "省下达", "国家下达",
    "上级下达", "与", "同步", "高于", "低于", "优于", "待"
  };

  /** One line of the text that isn't blank. */
  private record Row(Span span, List<Span> cells) {}

  /**
   * A head.
   *
   * @param rows over how many lines it goes
   * @param columns what each is called
   * @param indicator which column names the indicators
   */
  private record Head(int rows, List<Span> columns, List<String> names, int indicator) {
    /** Whether a cell of a column holds a figure. */
    boolean holdsFigures(int column) {
      return isYear(names.get(column)) || isGoal(names.get(column));
    }

    /** How many columns stand behind the names of the indicators. */
    int behind() {
      return names.size() - 1 - indicator;
    }
  }

  private final String text;
  private final List<Row> lines = new ArrayList<>();

  private FlatIndicators(String text) {
    this.text = text;
    int start = 0;
    while (start < text.length()) {
      int end = TextLines.end(text, start);
      List<Span> cells = TextLines.cells(text, start);
      if (!cells.isEmpty()) {
        lines.add(
            new Row(new Span(cells.getFirst().start(), cells.getLast().end()), List.copyOf(cells)));
      }
      start = end + 1;
    }
  }

  /** The tables in a text, in order. */
  static List<FlatTable> in(String text) {
    return mayHoldHead(text) ? new FlatIndicators(text).find() : List.of();
  }

  /** Whether any line with 指标 is as short as a head, or a cell of one: most texts have none. */
  private static boolean mayHoldHead(String text) {
    int at = text.indexOf("指标");
    while (at >= 0) {
      int start = text.lastIndexOf('\n', at) + 1;
      int end = TextLines.end(text, at);
      int from = TextLines.behindBlanks(text, start);
      int length = TextLines.withoutGap(text, from, end) - from;
      boolean years = text.substring(from, Math.min(end, from + LONGEST_LINE)).contains("20");
      if (length <= LONGEST_HEAD || (length <= LONGEST_LINE && years)) {
        return true;
      }
      at = text.indexOf("指标", end);
    }
    return false;
  }

  private List<FlatTable> find() {
    List<FlatTable> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Head head = head(i);
      FlatTable table = head == null ? null : read(i, head);
      if (table != null) {
        found.add(table);
        while (i + 1 < lines.size() && lines.get(i + 1).span().start() < table.end()) {
          i++;
        }
      }
    }
    return found;
  }

  // ---- the head

  private @Nullable Head head(int at) {
    List<Span> first = lines.get(at).cells();
    if (first.size() > 1) {
      return head(1, first);
    }
    List<Span> names = new ArrayList<>();
    int line = at;
    while (line < lines.size()
        && lines.get(line).cells().size() == 1
        && names.size() < MOST_COLUMNS
        && (isName(lines.get(line).span().of(text))
            || (!names.isEmpty() && isNote(lines.get(line).span().of(text))))) {
      if (!isNote(lines.get(line).span().of(text))) {
        names.add(lines.get(line).span());
      }
      line++;
    }
    return head(line - at, names);
  }

  private @Nullable Head head(int rows, List<Span> columns) {
    if (columns.size() < FEWEST_COLUMNS || columns.size() > MOST_COLUMNS) {
      return null;
    }
    List<String> names = new ArrayList<>();
    int indicator = -1;
    boolean values = false;
    for (Span column : columns) {
      String name = column.of(text);
      if (!isName(name)) {
        return null;
      }
      if (isIndicator(name)) {
        indicator = names.size();
      }
      values |= indicator >= 0 && (isYear(name) || isGoal(name));
      names.add(name);
    }
    boolean first =
        indicator >= 0 && names.subList(0, indicator).stream().allMatch(BEFORE::contains);
    return first && values ? new Head(rows, columns, names, indicator) : null;
  }

  /** 2022年 / （基期）: a line that goes on with the name above it. */
  private static boolean isNote(String words) {
    return words.length() > 2
        && words.length() <= LONGEST_HEAD
        && "（(".indexOf(words.charAt(0)) >= 0
        && "）)".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean isName(String words) {
    return words.length() <= LONGEST_HEAD
        && (isIndicator(words)
            || isYear(words)
            || isGoal(words)
            || UNITS.contains(words)
            || BEFORE.contains(words)
            || OTHERS.contains(words));
  }

  private static boolean isIndicator(String name) {
    return (name.endsWith("指标") || name.equals("指标名称") || name.equals("指标内容"))
        && !BEFORE.contains(name);
  }

  /** 2025年, 2025, 2025年目标值, “十四五”期末2025年. */
  private static boolean isYear(String name) {
    int at = name.indexOf("20");
    return at >= 0
        && at + 4 <= name.length()
        && name.substring(at, at + 4).chars().allMatch(c -> c >= '0' && c <= '9')
        && (at + 4 == name.length() || "年（(目".indexOf(name.charAt(at + 4)) >= 0);
  }

  private static boolean isGoal(String name) {
    return Arrays.stream(GOALS).anyMatch(name::endsWith);
  }

  // ---- the rows

  private @Nullable FlatTable read(int at, Head head) {
    List<Line> found = new ArrayList<>();
    List<Piece> names = new ArrayList<>();
    head.columns().forEach(column -> names.add(new Piece(column.of(text))));
    found.add(new Line(List.copyOf(names), Collections.unmodifiableList(names), false));
    int line = at + head.rows();
    int rows = 0;
    int end = head.columns().getLast().end();
    List<Line> headings = new ArrayList<>();
    while (line < lines.size()) {
      int used = head.rows() == 1 ? 1 : length(line, head);
      List<Span> cells = used == 0 ? List.of() : placed(line, used, head);
      if (!cells.isEmpty()) {
        found.addAll(headings);
        headings.clear();
        found.add(row(cells, head));
        rows++;
        line += used;
        end = lines.get(line - 1).span().end();
      } else if (headings.isEmpty() && isHeading(line)) {
        // 一、生态环境: what the rows below have in common
        Piece piece = new Piece(lines.get(line).span().of(text));
        headings.add(
            new Line(List.of(piece), Collections.nCopies(head.names().size(), piece), false));
        line++;
      } else {
        break;
      }
    }
    return rows < FEWEST_ROWS
        ? null
        : new FlatTable(head.columns().getFirst().start(), end, List.copyOf(found), true);
  }

  /** Over how many lines a row goes whose cells stand on lines of their own; 0 if none is there. */
  private int length(int line, Head head) {
    int width = head.names().size();
    for (int used = width; used >= width - head.indicator() && used > 1; used--) {
      if (line + used <= lines.size() && !placed(line, used, head).isEmpty()) {
        return used;
      }
    }
    return 0;
  }

  /**
   * The cells of a row, one a column from the last on; fewer than columns where those before the
   * indicator are written once for several rows. Empty if the lines are no row.
   */
  private List<Span> placed(int line, int used, Head head) {
    List<Span> cells = new ArrayList<>();
    for (Row row : lines.subList(line, line + used)) {
      if (head.rows() > 1 && row.cells().size() > 1) {
        cells.add(row.span());
      } else {
        cells.addAll(row.cells());
      }
    }
    int names = cells.size() - head.behind();
    if (names < 1) {
      return List.of();
    }
    List<Span> placed = new ArrayList<>(cells.subList(names, cells.size()));
    for (int i = 0; i < placed.size(); i++) {
      if (!fits(placed.get(i).of(text), head, head.indicator() + 1 + i)) {
        return List.of();
      }
    }
    // of more words than columns the last are the indicator's
    int before = Math.min(head.indicator(), names - 1);
    Span name = new Span(cells.get(before).start(), cells.get(names - 1).end());
    if (!isNameOfIndicator(name.of(text))) {
      return List.of();
    }
    placed.addFirst(name);
    for (int i = before - 1; i >= 0; i--) {
      placed.addFirst(cells.get(i));
    }
    return placed;
  }

  private static boolean isNameOfIndicator(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && "。；".chars().allMatch(c -> name.indexOf(c) < 0)
        && name.chars().anyMatch(Character::isIdeographic);
  }

  private static boolean fits(String cell, Head head, int column) {
    if (head.holdsFigures(column)) {
      boolean figure = cell.chars().anyMatch(Character::isDigit);
      boolean nothing = cell.length() <= 2 && cell.chars().allMatch(c -> NOTHING.indexOf(c) >= 0);
      boolean words = Arrays.stream(GOAL_IN_WORDS).anyMatch(cell::startsWith);
      return cell.length() <= LONGEST_FIGURE && (figure || nothing || words);
    }
    return cell.length() <= LONGEST_HEAD && "。；".chars().allMatch(c -> cell.indexOf(c) < 0);
  }

  private Line row(List<Span> cells, Head head) {
    List<Piece> pieces = new ArrayList<>();
    cells.forEach(cell -> pieces.add(new Piece(cell.of(text))));
    List<@Nullable Piece> placed =
        new ArrayList<>(Collections.nCopies(head.names().size() - cells.size(), null));
    placed.addAll(pieces);
    return new Line(List.copyOf(pieces), Collections.unmodifiableList(placed), false);
  }

  /** A line between rows that holds no figure. */
  private boolean isHeading(int line) {
    String words = lines.get(line).span().of(text);
    return words.length() <= LONGEST_HEAD
        && words.chars().noneMatch(c -> Character.isDigit(c) || "。；，".indexOf(c) >= 0);
  }
}
