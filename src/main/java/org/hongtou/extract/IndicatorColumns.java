package org.hongtou.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of indicators by year, told by its head of one or two rows: 指标名称, 单位,
 * 2020年（现状）, 2025年目标.
 *
 * @param rows how many rows the head has
 * @param indicator the column that names the indicators
 * @param unit the column of their units; -1 without one
 * @param values the columns of what is to be reached
 */
record IndicatorColumns(int rows, int indicator, int unit, List<Value> values) {
  private static final int LONGEST_HEAD = 16;
  private static final List<String> UNITS = List.of("单位", "计量单位", "指标单位");

  /** What is or was, and what is told of a whole period: no goals of a year. */
  private static final String[] NO_GOALS = {
    "现状", "基期", "基准", "基数", "基础值", "初值", "实际", "完成情况", "完成值", "年均", "增速", "增长"
  };

  /** Columns of tables that rate and award instead of planning. */
  private static final String[] FOREIGN = {"分值", "权重", "评分", "得分", "计分", "奖励", "补助", "标准"};

  /**
   * A column of figures to be reached.
   *
   * @param column where it stands
   * @param deadline the year of its head, ISO 8601; null where it has none (目标值)
   * @param growth whether its figures say how much a year the indicator is to grow
   */
  record Value(int column, @Nullable String deadline, boolean growth) {}

  /**
   * The columns of a table.
   *
   * @param year the notice's own; columns of years before it say what was
   * @return null if it is no table of indicators
   */
  static @Nullable IndicatorColumns of(String text, Block.Table table, @Nullable Integer year) {
    if (table.rows().size() < 2) {
      return null;
    }
    List<Block.Cell> head = table.rows().getFirst().cells();
    int indicator = -1;
    int unit = -1;
    for (int i = head.size() - 1; i >= 0; i--) {
      String name = name(text, head.get(i).span());
      if (name.endsWith("指标") || name.endsWith("指标名称") || name.equals("指标内容")) {
        indicator = i;
      } else if (UNITS.contains(name)) {
        unit = i;
      }
    }
    if (indicator < 0) {
      return null;
    }
    List<Block.Cell> lower = table.rows().get(1).cells();
    Span below = indicator < lower.size() ? lower.get(indicator).span() : new Span(0, 0);
    boolean two =
        lower.size() == head.size()
            && table.rows().size() > 2
            && (below.length() == 0 || below.equals(head.get(indicator).span()));
    int latest = latest(text, head);
    // 指标 | 权重 | 目标值: a table that rates, and says what is to be reached
    boolean named = head.stream().anyMatch(cell -> name(text, cell.span()).equals("目标值"));
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      String name = name(text, head.get(i).span());
      if (two && !lower.get(i).span().equals(head.get(i).span())) {
        name += name(text, lower.get(i).span());
      }
      if (holdsAny(name, FOREIGN) && !named) {
        return null;
      }
      Value value = i == indicator || i == unit ? null : value(i, name, year, latest);
      if (value != null) {
        values.add(value);
      }
    }
    boolean goals = values.stream().anyMatch(value -> !value.growth());
    return !goals ? null : new IndicatorColumns(two ? 2 : 1, indicator, unit, values);
  }

  private static String name(String text, Span cell) {
    String name = Brackets.withoutSpace(cell.of(text));
    return name.length() > LONGEST_HEAD ? "" : name;
  }

  private static boolean holdsAny(String name, String[] words) {
    return Arrays.stream(words).anyMatch(name::contains);
  }

  /** The last year that a head names; 0 if it names none. */
  private static int latest(String text, List<Block.Cell> head) {
    int latest = 0;
    for (Block.Cell cell : head) {
      for (DateMention date : dates(name(text, cell.span()))) {
        Integer year = date.lastYear() != null ? date.lastYear() : date.year();
        latest = year == null ? latest : Math.max(latest, year);
      }
    }
    return latest;
  }

  private static List<DateMention> dates(String name) {
    boolean bare = name.length() == 4 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    return DateLexer.dates(bare ? name + "年" : name);
  }

  private static @Nullable Value value(
      int column, String name, @Nullable Integer year, int latest) {
    if (latest > 0 && (name.equals("年均增长") || name.equals("年均增速") || name.equals("年均增长率"))) {
      // 2020年 | 2025年 | 年均增长: up to the last of the years
      return new Value(column, Integer.toString(latest), true);
    }
    if (holdsAny(name, NO_GOALS)) {
      return null;
    }
    boolean goal = name.contains("目标值") || name.endsWith("目标") || name.equals("指标值");
    List<DateMention> dates = dates(name);
    if (dates.isEmpty()) {
      return goal ? new Value(column, null, false) : null;
    }
    DateMention date = dates.getLast();
    Integer last = date.lastYear() != null ? date.lastYear() : date.year();
    boolean past = year != null && last != null && last < year;
    // 2022年 | 2025年 of a plan of 2022: where it begins, and where it ends
    past |= year != null && last != null && !goal && last.equals(year) && latest > last;
    return last == null || past ? null : new Value(column, date.iso(), false);
  }
}
