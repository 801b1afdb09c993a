package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hongtou.export.Csv;
import org.hongtou.index.Facets;
import org.hongtou.index.Statistics;
import org.hongtou.model.Role;

/**
 * Figures of the index as one table for spreadsheets: a row for each figure, with what it is of.
 * The names are the same in every language.
 */
final class StatsCsv {
  private static final List<String> COLUMNS =
      List.of("table", "name", "detail", "year", "n", "min", "median", "max", "unit");

  private final List<String> rows = new ArrayList<>();

  private StatsCsv() {}

  static String of(Statistics found) {
    StatsCsv csv = new StatsCsv();
    csv.addAll(found);
    return Csv.BYTE_ORDER_MARK + Csv.row(COLUMNS) + String.join("", csv.rows);
  }

  private void addAll(Statistics found) {
    found.counted().forEach((kind, count) -> add("count", kind.toString(), "", "", count));
    add("count", "unit", "", "", found.units());
    add("count", "citation", "", "", found.citations());
    add("count", "warning", "", "", found.warnings());
    for (Facets.Values facet : found.facets()) {
      for (Facets.Value value : facet.values()) {
        add(facet.facet().toString(), value.value(), "", "", value.count());
      }
    }
    for (Statistics.Load load : found.loads()) {
      add("load", load.unit(), "", "", load.tasks());
      for (Role role : Role.values()) {
        add("load", load.unit(), role.toString(), "", load.byRole().getOrDefault(role, 0L));
      }
    }
    for (Statistics.Indicator one : found.indicators()) {
      rows.add(
          Csv.row(
              List.of(
                  "indicator",
                  one.indicator(),
                  one.kind().toString(),
                  Objects.toString(one.year(), ""),
                  String.valueOf(one.targets()),
                  one.min().toPlainString(),
                  one.median().toPlainString(),
                  one.max().toPlainString(),
                  Objects.toString(one.unit(), ""))));
    }
    for (Statistics.Due due : found.deadlines()) {
      add("due", "task", "", String.valueOf(due.year()), due.tasks());
      add("due", "target", "", String.valueOf(due.year()), due.targets());
    }
    found.warned().forEach(one -> add("warning", one.code(), "", "", one.notices()));
  }

  private void add(String table, String name, String detail, String year, long count) {
    rows.add(Csv.row(List.of(table, name, detail, year, String.valueOf(count), "", "", "", "")));
  }
}
