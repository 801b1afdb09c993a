package org.hongtou.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.export.Csv;
import org.hongtou.index.Hit;
import org.hongtou.index.NoticeSource;
import org.hongtou.index.NoticeSummary;
import org.hongtou.index.Passage;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Hits as a table for spreadsheets, a row for each; several values of one cell are parted by ；. The
 * names of the columns are the same in every language, so that programs find them.
 */
final class HitCsv {
  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "kind",
          "title",
          "documentNumber",
          "date",
          "issuers",
          "region",
          "section",
          "taskNumber",
          "taskTitle",
          "lead",
          "responsible",
          "support",
          "leader",
          "indicator",
          "scope",
          "op",
          "value",
          "valueMax",
          "unit",
          "deadline",
          "text",
          "path",
          "uri",
          "also");

  private HitCsv() {}

  /** The first line, with the mark of UTF-8 before it. */
  static String header() {
    return header(List.of());
  }

  /** The same with further columns before the others. */
  static String header(List<String> before) {
    return Csv.BYTE_ORDER_MARK + Csv.row(joined(before, COLUMNS));
  }

  /**
   * A hit's line.
   *
   * @param rank its place among all hits, from 1 on
   */
  static String row(int rank, Hit hit) {
    return row(List.of(), rank, hit);
  }

  /** The same with the values of further columns before the others. */
  static String row(List<String> before, int rank, Hit hit) {
    NoticeSummary notice = hit.notice();
    Task task = hit.task();
    Target target = hit.target();
    List<String> own =
        List.of(
            String.valueOf(rank),
            hit.kind().toString(),
            text(notice.title()),
            text(notice.documentNumber()),
            text(notice.date()),
            String.join("；", notice.issuers()),
            text(notice.region()),
            task == null ? "" : text(task.section()),
            task == null ? "" : text(task.number()),
            task == null ? "" : text(task.title()),
            units(task, Role.LEAD),
            units(task, Role.RESPONSIBLE),
            units(task, Role.SUPPORT),
            units(task, Role.LEADER),
            target == null ? "" : target.indicator(),
            target == null ? "" : text(target.scope()),
            target == null ? "" : text(target.op()),
            target == null ? "" : figure(target.value()),
            target == null ? "" : figure(target.valueMax()),
            target == null ? "" : text(target.unit()),
            deadline(task, target),
            passages(hit),
            notice.path(),
            text(notice.uri()),
            hit.also().stream().map(NoticeSource::path).collect(Collectors.joining("；")));
    return Csv.row(joined(before, own));
  }

  private static List<String> joined(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static String figure(java.math.@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  /** A target's own; else that of its task. */
  private static String deadline(@Nullable Task task, @Nullable Target target) {
    if (target != null && target.deadline() != null) {
      return text(target.deadline());
    }
    return task == null ? "" : text(task.deadline());
  }

  private static String units(@Nullable Task task, Role role) {
    return task == null
        ? ""
        : task.responsibilities().stream()
            .filter(one -> one.role() == role)
            .map(Responsibility::asWritten)
            .distinct()
            .collect(Collectors.joining("；"));
  }

  /** The whole text of a task or target; of a notice the passages that were found. */
  private static String passages(Hit hit) {
    Target target = hit.target();
    if (target != null) {
      return target.text();
    }
    Task task = hit.task();
    return task != null
        ? task.text()
        : hit.passages().stream().map(Passage::text).collect(Collectors.joining("…"));
  }
}
