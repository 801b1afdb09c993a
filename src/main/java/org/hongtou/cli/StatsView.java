package org.hongtou.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.index.Facet;
import org.hongtou.index.Facets;
import org.hongtou.index.HitKind;
import org.hongtou.index.Statistics;
import org.hongtou.model.Role;

/** Figures of the index as tables and bars for a terminal. */
final class StatsView {
  private final Messages messages;
  private final int width;

  StatsView(Messages messages, int width) {
    this.messages = messages;
    this.width = width;
  }

  List<String> lines(Statistics found) {
    List<String> lines = new ArrayList<>();
    List<String> counted = new ArrayList<>();
    found
        .counted()
        .forEach((kind, count) -> counted.add(messages.text("stats.counted." + kind, count)));
    if (found.counted().containsKey(HitKind.NOTICE)) {
      counted.add(messages.text("stats.citations", found.citations()));
      counted.add(messages.text("stats.warnings", found.warnings()));
    }
    counted.add(messages.text("stats.units", found.units()));
    lines.add(String.join(" · ", counted));
    for (Facets.Values facet : found.facets()) {
      addFacet(lines, facet);
    }
    addLoads(lines, found);
    addIndicators(lines, found);
    addDeadlines(lines, found);
    addWarned(lines, found);
    return lines;
  }

  private void head(List<String> lines, String key, Object... args) {
    lines.add("");
    lines.add(messages.text(key, args));
  }

  private void addFacet(List<String> lines, Facets.Values facet) {
    if (facet.values().isEmpty()) {
      return;
    }
    head(lines, "stats.by." + facet.facet());
    BarChart chart = new BarChart(width);
    List<Facets.Value> values = new ArrayList<>(facet.values());
    if (facet.facet() == Facet.YEAR) {
      values.sort((one, other) -> one.value().compareTo(other.value()));
    }
    values.forEach(value -> chart.add(value.value(), value.count(), ""));
    lines.addAll(chart.lines());
    more(lines, facet.distinct() - facet.values().size());
  }

  private void more(List<String> lines, long more) {
    if (more > 0) {
      lines.add(messages.text("stats.more", more));
    }
  }

  private void addLoads(List<String> lines, Statistics found) {
    if (found.loads().isEmpty()) {
      return;
    }
    head(lines, "stats.loads");
    Table table =
        new Table(
            width,
            List.of(
                messages.text("stats.column.unit"),
                messages.text("stats.column.tasks"),
                messages.text("stats.column.lead"),
                messages.text("stats.column.responsible"),
                messages.text("stats.column.support")));
    for (Statistics.Load load : found.loads()) {
      table.add(
          List.of(
              load.unit(),
              String.valueOf(load.tasks()),
              count(load.byRole(), Role.LEAD),
              count(load.byRole(), Role.RESPONSIBLE),
              count(load.byRole(), Role.SUPPORT)));
    }
    lines.addAll(table.lines());
    more(lines, found.units() - found.loads().size());
  }

  private static String count(Map<Role, Long> byRole, Role role) {
    return String.valueOf(byRole.getOrDefault(role, 0L));
  }

  private void addIndicators(List<String> lines, Statistics found) {
    if (found.indicators().isEmpty()) {
      return;
    }
    head(lines, "stats.indicators");
    Table table =
        new Table(
            width,
            List.of(
                messages.text("stats.column.indicator"),
                messages.text("stats.column.year"),
                messages.text("stats.column.kind"),
                messages.text("stats.column.targets"),
                messages.text("stats.column.min"),
                messages.text("stats.column.median"),
                messages.text("stats.column.max"),
                messages.text("stats.column.measure")));
    for (Statistics.Indicator one : found.indicators()) {
      table.add(
          List.of(
              one.indicator(),
              one.year() == null ? "" : String.valueOf(one.year()),
              messages.text("kind." + one.kind()),
              String.valueOf(one.targets()),
              plain(one.min()),
              plain(one.median()),
              plain(one.max()),
              one.unit() == null ? "" : one.unit()));
    }
    lines.addAll(table.lines());
    more(lines, found.distinctIndicators() - found.indicators().size());
  }

  private static String plain(BigDecimal figure) {
    return figure.toPlainString();
  }

  private void addDeadlines(List<String> lines, Statistics found) {
    if (found.deadlines().isEmpty()) {
      return;
    }
    head(lines, "stats.deadlines");
    BarChart chart = new BarChart(width);
    for (Statistics.Due due : found.deadlines()) {
      chart.add(
          String.valueOf(due.year()),
          due.tasks() + due.targets(),
          messages.text("stats.due", due.tasks(), due.targets()));
    }
    lines.addAll(chart.lines());
  }

  private void addWarned(List<String> lines, Statistics found) {
    if (found.warned().isEmpty()) {
      return;
    }
    head(lines, "stats.warned");
    BarChart chart = new BarChart(width);
    found.warned().forEach(one -> chart.add(one.code(), one.notices(), ""));
    lines.addAll(chart.lines());
  }
}
