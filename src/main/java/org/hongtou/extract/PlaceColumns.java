package org.hongtou.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.PlaceHeads;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that deals goals out to places (目标任务分解表), told by its head of one or two
 * rows: 县市区, 2023年实际亩产（公斤）, 亩产目标（公斤）, 示范片建设任务（个）.
 *
 * @param rows how many rows the head has
 * @param place the column of the places: the first one, or that behind the numbers
 * @param values the columns of what each place is to reach
 */
record PlaceColumns(int rows, int place, List<Value> values) {
  /** What is or was, and columns of tables that rate and award instead of planning. */
  private static final String[] NO_GOALS = {
    "现状", "基期", "基准", "基数", "完成情况", "已完成", "分值", "权重", "得分", "奖励", "补助", "资金", "备注", "单位名称", "现有",
    "总人口", "户籍人口", "常住人口"
  };

  /** 实际使用外资, 实际到位资金. */
  private static final String[] OF_FUNDS = {"使用", "利用", "到位"};

  private static final String UNIT = "单位：";

  /** 单位：万亩）. */
  private static final int LONGEST_UNIT = 10;

  /**
   * A column of figures to be reached.
   *
   * @param column where it stands
   * @param indicator what it measures
   * @param unit of its figures, as written; empty where the head names none
   * @param deadline the year of its head, else of the table's title, ISO 8601; null where neither
   *     has one
   */
  record Value(int column, String indicator, String unit, @Nullable String deadline) {}

  /**
   * The columns of a table.
   *
   * @param year the notice's own; columns of years before it say what was
   * @return null if it is no such table
   */
  static @Nullable PlaceColumns of(String text, Block.Table table, @Nullable Integer year) {
    if (table.rows().size() < 3) {
      return null;
    }
    List<Block.Cell> head = table.rows().getFirst().cells();
    int place = name(text, head.getFirst()).equals("序号") ? 1 : 0;
    if (head.size() < place + 2 || !PlaceHeads.isOne(name(text, head.get(place)))) {
      return null;
    }
    List<Block.Cell> lower = table.rows().get(1).cells();
    boolean two =
        lower.size() == head.size() && lower.getFirst().span().equals(head.getFirst().span());
    int start = head.getFirst().span().start();
    String title = PlaceHeads.title(text, start);
    // 2024年…任务分配表 below a plan of three years
    String ofTable = PlanYear.of(title);
    String unit = unitOfAll(text, start);
    List<Value> values = new ArrayList<>();
    for (int i = place + 1; i < head.size(); i++) {
      String upper = name(text, head.get(i));
      String below =
          two && !lower.get(i).span().equals(head.get(i).span()) ? name(text, lower.get(i)) : "";
      Value value = value(i, upper, below, title != null, year);
      if (value != null) {
        values.add(
            new Value(
                i,
                value.indicator(),
                value.unit().isEmpty() ? unit : value.unit(),
                value.deadline() == null ? ofTable : value.deadline()));
      }
    }
    return values.isEmpty() ? null : new PlaceColumns(two ? 2 : 1, place, values);
  }

  private static String name(String text, Block.Cell cell) {
    return Brackets.withoutSpace(cell.span().of(text));
  }

  /** The 万亩 of 单位：万亩 on the line before a table; empty without one. */
  private static String unitOfAll(String text, int table) {
    int end = table;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int line = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
    String words = Brackets.withoutSpace(text.substring(line, end));
    int at = words.indexOf(UNIT);
    if (at < 0 || words.length() - at > LONGEST_UNIT) {
      return "";
    }
    String unit = words.substring(at + UNIT.length());
    boolean closes = !unit.isEmpty() && Brackets.isClosing(unit.charAt(unit.length() - 1));
    unit = closes ? unit.substring(0, unit.length() - 1) : unit;
    // 单位：万亩、座: which is whose can't be told
    return unit.chars().allMatch(c -> "、，/".indexOf(c) < 0) ? unit : "";
  }

  /** 2023年实际亩产; 实际使用外资 is what is counted. */
  private static boolean tellsWhatWas(String name) {
    int at = name.indexOf("实际");
    return at >= 0 && Arrays.stream(OF_FUNDS).noneMatch(verb -> name.startsWith(verb, at + 2));
  }

  private static @Nullable Value value(
      int column, String upper, String below, boolean titled, @Nullable Integer year) {
    String name = upper + below;
    if (upper.isEmpty()) {
      return null;
    }
    if (Arrays.stream(NO_GOALS).anyMatch(name::contains)
        || tellsWhatWas(name)
        || !(titled || PlaceHeads.saysGoal(name))) {
      return null;
    }
    List<DateMention> dates = DateLexer.dates(name);
    DateMention date = dates.isEmpty() ? null : dates.getLast();
    // 2024—2026年: what comes together up to the last
    Integer last = date == null ? null : date.lastYear();
    Integer of = date == null || last != null ? last : date.year();
    if (date != null && (of == null || (year != null && of < year))) {
      return null;
    }
    int open =
        Brackets.isClosing(upper.charAt(upper.length() - 1))
            ? Brackets.openOf(upper, upper.length() - 1, 0)
            : -1;
    String unit = open > 0 ? upper.substring(open + 1, upper.length() - 1) : "";
    String indicator = open > 0 ? upper.substring(0, open) : upper;
    for (DateMention mention : DateLexer.dates(indicator)) {
      indicator = indicator.replace(mention.span().of(indicator), "");
      break;
    }
    indicator = PlaceHeads.withoutPart(indicator);
    return indicator.length() < 2
        ? null
        : new Value(
            column,
            indicator,
            unit,
            last != null ? last.toString() : date == null ? null : date.iso());
  }
}
