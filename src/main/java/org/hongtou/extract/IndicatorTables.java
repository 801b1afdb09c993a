package org.hongtou.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Target.Kind;
import org.hongtou.model.Target.Op;
import org.hongtou.outline.Outline;
import org.hongtou.outline.Part;
import org.hongtou.words.Measure;
import org.hongtou.words.Numerals;
import org.hongtou.words.Quantity;
import org.hongtou.words.QuantityLexer;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of indicators by year, which plans set their goals in: one target for each cell
 * below a year that lies ahead (指标 | 单位 | 2020年 | 2025年 over 森林覆盖率 | % | 61.2 | 62).
 */
final class IndicatorTables {
  /** The row of all places together. */
  private static final Set<String> SUMS = Set.of("合计", "总计", "小计");

  private final String text;
  private final @Nullable String planYear;
  private final @Nullable Integer year;
  private final List<Target> found = new ArrayList<>();

  private IndicatorTables(String text, @Nullable String planYear, @Nullable Integer year) {
    this.text = text;
    this.planYear = planYear;
    this.year = year;
  }

  /**
   * The targets of all tables of indicators.
   *
   * @param planYear the deadline of columns that state none; null without one
   * @param year the notice's own; null if unknown
   */
  static List<Target> targets(
      String text, Outline outline, @Nullable String planYear, @Nullable Integer year) {
    IndicatorTables tables = new IndicatorTables(text, planYear, year);
    for (Part part : outline.parts()) {
      part.root()
          .forEach(
              item -> {
                for (Block block : item.content()) {
                  if (block instanceof Block.Table table) {
                    tables.read(table);
                  }
                }
              });
    }
    return tables.found;
  }

  /** Whether a table is read here: its cells are no sentences. */
  static boolean isOne(String text, Block.Table table) {
    return IndicatorColumns.of(text, table, null) != null
        || PlaceColumns.of(text, table, null) != null;
  }

  private void read(Block.Table table) {
    IndicatorColumns columns = IndicatorColumns.of(text, table, year);
    if (columns == null) {
      places(table);
      return;
    }
    for (Block.Row row : table.rows().subList(columns.rows(), table.rows().size())) {
      if (columns.indicator() >= row.cells().size()) {
        continue;
      }
      Span named = Brackets.trim(text, row.cells().get(columns.indicator()).span());
      for (IndicatorColumns.Value value : columns.values()) {
        Span cell =
            value.column() < row.cells().size()
                ? Brackets.trim(text, row.cells().get(value.column()).span())
                : new Span(0, 0);
        if (named.length() > 1 && cell.start() >= named.end() && cell.length() > 0) {
          target(row, columns, named, cell, value);
        }
      }
    }
  }

  /** 甲县 | 439 | 451 below 县市区 | 2023年实际亩产 | 亩产目标: what each place is to reach. */
  private void places(Block.Table table) {
    PlaceColumns columns = PlaceColumns.of(text, table, year);
    if (columns == null) {
      return;
    }
    for (Block.Row row : table.rows().subList(columns.rows(), table.rows().size())) {
      Span place =
          columns.place() < row.cells().size()
              ? Brackets.trim(text, row.cells().get(columns.place()).span())
              : new Span(0, 0);
      for (PlaceColumns.Value value : columns.values()) {
        Span cell =
            value.column() < row.cells().size()
                ? Brackets.trim(text, row.cells().get(value.column()).span())
                : new Span(0, 0);
        Figure figure =
            place.length() > 1 && cell.start() >= place.end() && cell.length() > 0
                ? figure(Brackets.withoutSpace(cell.of(text)), value.unit())
                : null;
        if (figure != null) {
          String name = Brackets.withoutSpace(place.of(text));
          String scope = SUMS.contains(name) ? null : name;
          Span quote = new Span(place.start(), cell.end());
          add(quote, value.indicator(), scope, cell, figure, value.deadline());
        }
      }
    }
  }

  private void target(
      Block.Row row,
      IndicatorColumns columns,
      Span named,
      Span cell,
      IndicatorColumns.Value value) {
    String deadline = value.deadline();
    String name = Brackets.withoutSpace(named.of(text));
    String unit =
        columns.unit() >= 0 && columns.unit() < row.cells().size()
            ? Brackets.withoutSpace(row.cells().get(columns.unit()).span().of(text))
            : "";
    // 之比 has a dash instead of a unit
    unit = unit.chars().allMatch(c -> "—-–/".indexOf(c) >= 0) ? "" : unit;
    int open = opening(name);
    if (open > 0) {
      unit = unit.isEmpty() ? name.substring(open + 1, name.length() - 1) : unit;
      name = name.substring(0, open);
    }
    name = withoutLabel(name);
    if (value.growth()) {
      // 7.5 or 7.5% below 年均增长: of what the row names, unless it says so itself
      unit = "%";
      name = name.endsWith("年均增长") ? name : name + "年均增长";
    }
    // [300]: what comes together over the years
    String written = Brackets.withoutSpace(cell.of(text));
    boolean summed =
        written.length() > 2
            && "[〔［".indexOf(written.charAt(0)) >= 0
            && Brackets.isClosing(written.charAt(written.length() - 1));
    Figure figure = figure(summed ? written.substring(1, written.length() - 1) : written, unit);
    if (figure == null
        || name.isEmpty()
        || (value.growth() && (summed || !"%".equals(figure.unit)))) {
      return;
    }
    add(new Span(named.start(), cell.end()), name, null, cell, figure, deadline);
  }

  private void add(
      Span quote,
      String indicator,
      @Nullable String scope,
      Span cell,
      Figure figure,
      @Nullable String deadline) {
    found.add(
        new Target(
            "",
            null,
            quote.of(text),
            quote,
            indicator,
            scope,
            figure.op,
            figure.value,
            figure.valueMax,
            cell.of(text),
            figure.unit,
            deadline == null ? planYear : deadline,
            kind(indicator, figure.measure),
            null,
            Rule.INDICATOR_TABLE.toString(),
            Rule.INDICATOR_TABLE.confidence()));
  }

  /** Where the bracket opens that an indicator's name ends with: 产业规模（亿元）; -1 without one. */
  private static int opening(String name) {
    return Brackets.isClosing(name.charAt(name.length() - 1))
        ? Brackets.openOf(name, name.length() - 1, 0)
        : -1;
  }

  /** 1.森林覆盖率, （2）单位能耗: without the number. */
  private static String withoutLabel(String name) {
    int at = 0;
    while (at < name.length() && "0123456789.．、（()）-".indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    // 5G用户普及率: the figure belongs to the name
    boolean label = at > 0 && ".．、）)".indexOf(name.charAt(at - 1)) >= 0;
    return label ? name.substring(at) : name;
  }

  private record Figure(
      BigDecimal value,
      @Nullable BigDecimal valueMax,
      @Nullable String unit,
      Op op,
      Measure measure) {}

  /** The figure of a cell, whose unit stands elsewhere: ≥98 with %, 150 with 台/万人. */
  private static @Nullable Figure figure(String cell, String unit) {
    int end = cell.length();
    while (end > 0 && !Character.isDigit(cell.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return null;
    }
    String rest = cell.substring(end);
    boolean own = !rest.isEmpty() && "左以约".indexOf(rest.charAt(0)) < 0;
    String written = own ? cell : cell.substring(0, end) + unit + rest;
    List<Quantity> quantities = QuantityLexer.quantities(written);
    if (quantities.size() == 1 && quantities.getFirst().span().length() == written.length()) {
      Quantity quantity = quantities.getFirst();
      return new Figure(
          quantity.value(),
          quantity.valueMax(),
          quantity.unit().isEmpty() ? null : quantity.unit(),
          quantity.op() == null ? Op.EQUAL : quantity.op(),
          quantity.measure());
    }
    BigDecimal value = Numerals.parse(cell);
    return value == null
        ? null
        : new Figure(value, null, unit.isEmpty() ? null : unit, Op.EQUAL, Measure.ELIDED);
  }

  private static Kind kind(String name, Measure measure) {
    if (measure == Measure.RANK) {
      return Kind.RANK;
    }
    if (measure == Measure.MULTIPLE) {
      return Kind.MULTIPLE;
    }
    boolean growth = name.endsWith("增速") || name.endsWith("增幅") || name.endsWith("增长");
    if (growth || name.endsWith("增长率") || name.startsWith("新增")) {
      return Kind.INCREASE;
    }
    if (name.endsWith("降低") || name.endsWith("下降") || name.endsWith("降幅")) {
      return Kind.DECREASE;
    }
    return measure == Measure.SHARE ? Kind.SHARE : Kind.LEVEL;
  }
}
