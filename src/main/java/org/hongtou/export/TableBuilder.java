package org.hongtou.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongtou.model.Notice;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link ExportTable}: each column's name, type and meaning stand beside what it takes
 * from a record.
 *
 * @param <T> what a row is made from
 */
final class TableBuilder<T> {
  /**
   * What a row is made from, and where it was.
   *
   * @param position among its like in the notice or in the record that holds it, from 1
   */
  record Row<T>(Notice notice, int position, T item) {}

  private final String name;
  private final String meaning;
  private final Function<Notice, List<Row<T>>> items;
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<Row<T>, @Nullable Object>> cells = new ArrayList<>();
  private final List<ExportTable.Reference> references = new ArrayList<>();

  private TableBuilder(String name, String meaning, Function<Notice, List<Row<T>>> items) {
    this.name = name;
    this.meaning = meaning;
    this.items = items;
  }

  /** A table of which each notice gives one row for each item. */
  static <T> TableBuilder<T> of(String name, String meaning, Function<Notice, List<T>> items) {
    return new TableBuilder<>(
        name, meaning, notice -> numbered(notice, items.apply(notice)).toList());
  }

  /** A table of what the items of a notice hold: positions count anew in each item. */
  static <T> TableBuilder<T> ofInner(
      String name, String meaning, Function<Notice, List<List<T>>> items) {
    return new TableBuilder<>(
        name,
        meaning,
        notice -> items.apply(notice).stream().flatMap(inner -> numbered(notice, inner)).toList());
  }

  private static <T> Stream<Row<T>> numbered(Notice notice, List<T> items) {
    return IntStream.range(0, items.size()).mapToObj(i -> new Row<>(notice, i + 1, items.get(i)));
  }

  private TableBuilder<T> add(
      String column,
      ColumnType type,
      boolean optional,
      String what,
      Function<Row<T>, @Nullable Object> cell) {
    columns.add(new Column(column, type, optional, what));
    cells.add(cell);
    return this;
  }

  /** The column that says of which notice a row is. */
  TableBuilder<T> notice() {
    references.add(new ExportTable.Reference(List.of("notice"), "notices"));
    return add(
        "notice",
        ColumnType.TEXT,
        false,
        "The notice: `notices.notice`.",
        row -> row.notice().source().path());
  }

  TableBuilder<T> position(String column, String what) {
    return add(column, ColumnType.INTEGER, false, what, row -> (long) row.position());
  }

  TableBuilder<T> text(String column, String what, Function<T, @Nullable String> cell) {
    return add(column, ColumnType.TEXT, true, what, row -> cell.apply(row.item()));
  }

  TableBuilder<T> requiredText(String column, String what, Function<T, String> cell) {
    return add(column, ColumnType.TEXT, false, what, row -> cell.apply(row.item()));
  }

  TableBuilder<T> texts(String column, String what, Function<T, List<String>> cell) {
    return add(column, ColumnType.TEXTS, false, what, row -> cell.apply(row.item()));
  }

  TableBuilder<T> integer(String column, String what, Function<T, Long> cell) {
    return add(column, ColumnType.INTEGER, false, what, row -> cell.apply(row.item()));
  }

  TableBuilder<T> decimal(String column, String what, Function<T, @Nullable BigDecimal> cell) {
    return add(column, ColumnType.DECIMAL, true, what, row -> plain(cell.apply(row.item())));
  }

  TableBuilder<T> real(String column, String what, Function<T, Double> cell) {
    return add(column, ColumnType.REAL, false, what, row -> cell.apply(row.item()));
  }

  TableBuilder<T> bool(String column, String what, Function<T, Boolean> cell) {
    return add(column, ColumnType.BOOLEAN, false, what, row -> cell.apply(row.item()));
  }

  /** Where a record stands in its notice's text, and the words there. */
  TableBuilder<T> span(Function<T, Span> span) {
    return span(span, false);
  }

  /** The same for what may stand nowhere. */
  TableBuilder<T> optionalSpan(Function<T, @Nullable Span> span) {
    return span(span, true);
  }

  private TableBuilder<T> span(Function<T, @Nullable Span> span, boolean optional) {
    return add(
            "span_start",
            ColumnType.INTEGER,
            optional,
            "Offset of its first character in `notices.text`, in UTF-16 units, from 0.",
            row -> ifThere(span.apply(row.item()), found -> (long) found.start()))
        .add(
            "span_end",
            ColumnType.INTEGER,
            optional,
            "Offset behind its last character.",
            row -> ifThere(span.apply(row.item()), found -> (long) found.end()))
        .add(
            "page",
            ColumnType.INTEGER,
            true,
            "The page of paper on which it begins, from 1; null for formats without pages.",
            row ->
                row.notice().pages().exist()
                    ? ifThere(
                        span.apply(row.item()), found -> (long) row.notice().pages().of(found))
                    : null)
        .add(
            "quote",
            ColumnType.TEXT,
            optional,
            "The words there, exactly as the notice has them.",
            row -> ifThere(span.apply(row.item()), found -> found.of(row.notice().text())));
  }

  private static @Nullable Object ifThere(@Nullable Span span, Function<Span, Object> cell) {
    return span == null ? null : cell.apply(span);
  }

  /** As JSON has it: 33.30 is 33.3, and 1E+3 is 1000. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
  }

  /** Says that columns are the key of a row of another table. */
  TableBuilder<T> references(String table, String... columns) {
    references.add(new ExportTable.Reference(List.of(columns), table));
    return this;
  }

  /** The table. */
  ExportTable withKey(String... key) {
    List<Function<Row<T>, @Nullable Object>> all = List.copyOf(cells);
    return new ExportTable(
        name,
        meaning,
        columns,
        List.of(key),
        references,
        notice -> items.apply(notice).stream().map(row -> cells(all, row)).toList());
  }

  private static <T> List<@Nullable Object> cells(
      List<Function<Row<T>, @Nullable Object>> cells, Row<T> row) {
    List<@Nullable Object> made = new ArrayList<>();
    cells.forEach(cell -> made.add(cell.apply(row)));
    return Collections.unmodifiableList(made);
  }
}
