package org.hongtou.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/** The marks of a notice, and how table and text name their places for each other. */
final class Marks {
  private final Notice notice;
  private final Labels labels;
  private final List<Mark> marks = new ArrayList<>();

  /** Place in the text → the units' parts that are written there, by their cells. */
  private final Map<Span, List<String>> units = new LinkedHashMap<>();

  private Marks(Notice notice, Labels labels) {
    this.notice = notice;
    this.labels = labels;
  }

  /** All marks of a notice, outer ones first. */
  static List<Mark> of(Notice notice, Labels labels) {
    Marks all = new Marks(notice, labels);
    all.addTasks();
    all.addOthers();
    all.marks.removeIf(mark -> mark.span().length() == 0 || mark.span().end() > all.length());
    all.marks.sort(Mark.OUTER_FIRST);
    return all.marks;
  }

  private int length() {
    return notice.text().length();
  }

  /** The place of a record in the text, by the record's id. */
  static String place(String id) {
    return "s-" + id;
  }

  /** The cell of a record in the tables, by the record's id. */
  static String cell(String id) {
    return "c-" + id;
  }

  /** The place where a unit is named. Several tasks share it where it stands on their heading. */
  static String unitPlace(Span span) {
    return "s-u" + span.start() + "-" + span.end();
  }

  /** The cell of a task's unit. */
  static String unitCell(Task task, int number) {
    return "c-" + task.id() + "-u" + (number + 1);
  }

  /** The id of the record of a task's deadline. */
  static String deadlineId(Task task) {
    return task.id() + "-d";
  }

  /**
   * Where a task says its deadline: in its words, else in another cell of its row.
   *
   * @return null if it is said elsewhere
   */
  static @Nullable Span deadlineSpan(Task task, String text) {
    String words = task.deadlineText();
    if (words == null || words.isEmpty()) {
      return null;
    }
    int at = task.text().lastIndexOf(words);
    if (at >= 0) {
      return new Span(task.span().start() + at, task.span().start() + at + words.length());
    }
    int lineStart = text.lastIndexOf('\n', task.span().start()) + 1;
    int lineEnd = text.indexOf('\n', task.span().end());
    String line = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
    int inLine = line.indexOf('\t') < 0 ? -1 : line.lastIndexOf(words);
    return inLine < 0 ? null : new Span(lineStart + inLine, lineStart + inLine + words.length());
  }

  private void addTasks() {
    for (Task task : notice.tasks()) {
      String id = task.id();
      marks.add(
          new Mark(Mark.Kind.TASK, task.span(), place(id), cell(id), labels.text("report.toTask")));
      Span deadline = deadlineSpan(task, notice.text());
      if (deadline != null) {
        marks.add(
            new Mark(
                Mark.Kind.DEADLINE,
                deadline,
                place(deadlineId(task)),
                cell(deadlineId(task)),
                labels.text("report.deadlineOf", String.valueOf(task.deadline()), id)));
      }
      for (int i = 0; i < task.responsibilities().size(); i++) {
        Responsibility part = task.responsibilities().get(i);
        String cell = unitCell(task, i);
        if (!units.containsKey(part.span())) {
          units.put(part.span(), new ArrayList<>());
        }
        units.getOrDefault(part.span(), List.of()).add(cell);
      }
    }
    Map<Span, Responsibility> first = new TreeMap<>();
    Map<Span, List<String>> tasks = new TreeMap<>();
    for (Task task : notice.tasks()) {
      for (Responsibility part : task.responsibilities()) {
        first.putIfAbsent(part.span(), part);
        tasks.computeIfAbsent(part.span(), span -> new ArrayList<>()).add(task.id());
      }
    }
    first.forEach(
        (span, part) -> {
          String name = part.unit() == null ? part.asWritten() : part.unit();
          String hint =
              labels.text(
                  "report.unitOf",
                  name,
                  labels.text("report.role." + part.role()),
                  String.join(" ", tasks.getOrDefault(span, List.of())));
          String cell = units.getOrDefault(span, List.of("")).getFirst();
          marks.add(new Mark(Mark.Kind.UNIT, span, unitPlace(span), cell, hint));
        });
  }

  private void addOthers() {
    for (Target target : notice.targets()) {
      String hint = target.id() + " " + target.indicator() + " " + Figures.value(target);
      add(Mark.Kind.TARGET, target.span(), target.id(), hint.strip());
    }
    for (int i = 0; i < notice.citations().size(); i++) {
      var citation = notice.citations().get(i);
      add(Mark.Kind.CITATION, citation.span(), "q" + (i + 1), citation.title());
    }
    for (int i = 0; i < notice.lists().size(); i++) {
      var list = notice.lists().get(i);
      add(Mark.Kind.LIST, list.span(), "l" + (i + 1), list.title());
    }
    for (int i = 0; i < notice.warnings().size(); i++) {
      var warning = notice.warnings().get(i);
      if (warning.span() != null) {
        add(Mark.Kind.WARNING, warning.span(), "w" + (i + 1), warning.message());
      }
    }
    new TreeMap<>(notice.metadata().grounds())
        .forEach(
            (field, span) -> {
              if (NoticePage.FIELDS.contains(field)) {
                add(Mark.Kind.META, span, "m-" + field, labels.text("report.metadata"));
              }
            });
  }

  private void add(Mark.Kind kind, Span span, String id, String hint) {
    marks.add(new Mark(kind, span, place(id), cell(id), hint));
  }
}
