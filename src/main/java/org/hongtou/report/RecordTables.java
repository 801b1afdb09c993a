package org.hongtou.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hongtou.model.Citation;
import org.hongtou.model.NameList;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;

/** A notice's records as tables, each cell leading to where the notice says so. */
final class RecordTables {
  /** How much of a task without a heading names it, in characters. */
  private static final int NAME_LENGTH = 40;

  private final Notice notice;
  private final Labels labels;
  private final Html html;

  RecordTables(Notice notice, Labels labels, Html html) {
    this.notice = notice;
    this.labels = labels;
    this.html = html;
  }

  /** Writes those that hold something. */
  void write() {
    filters();
    if (!notice.warnings().isEmpty()) {
      warnings();
    }
    tasks();
    targets();
    if (!notice.citations().isEmpty()) {
      citations();
    }
    if (!notice.lists().isEmpty()) {
      lists();
    }
  }

  /** Shown only where the script runs, which makes them work. */
  private void filters() {
    html.open("form", "class", "filters", "hidden", "").line();
    html.open("label").text(labels.text("report.unit")).open("select", "id", "unit");
    html.element("option", labels.text("report.all"), "value", "");
    TreeSet<String> names = new TreeSet<>();
    for (Task task : notice.tasks()) {
      task.responsibilities().forEach(part -> names.add(name(part)));
    }
    names.forEach(name -> html.element("option", name, "value", name));
    html.close().close().line();
    html.open("fieldset").element("legend", labels.text("report.marks"));
    for (Mark.Kind kind :
        List.of(Mark.Kind.UNIT, Mark.Kind.DEADLINE, Mark.Kind.TARGET, Mark.Kind.CITATION)) {
      html.open("label").empty("input", "type", "checkbox", "checked", "", "value", "" + kind);
      html.element("span", labels.text("report.mark." + kind), "class", "key " + kind).close();
    }
    html.close().close().line();
  }

  private static String name(Responsibility part) {
    return Objects.requireNonNullElse(part.unit(), part.asWritten());
  }

  private void begin(String id, String heading, int count, String... columns) {
    html.open("section", "id", id).line();
    html.element("h2", labels.text(heading, count)).line();
    html.open("table", "class", "records").line().open("thead").open("tr");
    for (String column : columns) {
      html.element("th", labels.text(column), "scope", "col");
    }
    html.close().close().line().open("tbody").line();
  }

  private void end() {
    html.close().close().close().line();
  }

  /** A cell, which on a narrow screen has its column's heading before it. */
  private Html cell(String column) {
    return html.open("td", "data-l", labels.text(column));
  }

  private void date(String cell, String place, String date) {
    html.element(
        "a", date, "id", cell.isEmpty() ? null : cell, "class", "date", "href", "#" + place);
  }

  private void link(String cell, String place, String text) {
    html.element("a", text, "id", cell.isEmpty() ? null : cell, "href", "#" + place);
  }

  private void warnings() {
    begin("warnings", "report.warnings", notice.warnings().size(), "report.code", "report.what");
    for (int i = 0; i < notice.warnings().size(); i++) {
      Warning warning = notice.warnings().get(i);
      String id = "w" + (i + 1);
      html.open("tr", "id", Marks.cell(id));
      cell("report.code").element("code", warning.code()).close();
      cell("report.what");
      if (warning.span() == null) {
        html.text(warning.message());
      } else {
        link("", Marks.place(id), warning.message());
      }
      html.close().close().line();
    }
    end();
  }

  private void tasks() {
    begin(
        "tasks",
        "report.tasks",
        notice.tasks().size(),
        "report.id",
        "report.number",
        "report.task",
        "report.units",
        "report.deadline",
        "report.targetsOf");
    for (Task task : notice.tasks()) {
      TreeSet<String> names = new TreeSet<>();
      task.responsibilities().forEach(part -> names.add(name(part)));
      html.open(
          "tr", "id", Marks.cell(task.id()), "data-units", "|" + String.join("|", names) + "|");
      String place = Marks.place(task.id());
      cell("report.id");
      link("", place, task.id());
      html.close();
      cell("report.number").text(Objects.requireNonNullElse(task.number(), "")).close();
      cell("report.task");
      link("", place, title(task));
      html.close();
      cell("report.units");
      units(task);
      html.close();
      cell("report.deadline");
      if (task.deadline() != null) {
        boolean here = Marks.deadlineSpan(task, notice.text()) != null;
        date(
            Marks.cell(Marks.deadlineId(task)),
            here ? Marks.place(Marks.deadlineId(task)) : place,
            task.deadline());
      }
      html.close();
      cell("report.targetsOf");
      for (String target : task.targets()) {
        link("", Marks.place(target), target);
        html.text(" ");
      }
      html.close().close().line();
    }
    end();
  }

  private static String title(Task task) {
    if (task.title() != null) {
      return task.title();
    }
    String words = task.text().replace('\n', ' ').replace('\t', ' ').strip();
    int end =
        words.offsetByCodePoints(0, Math.min(NAME_LENGTH, words.codePointCount(0, words.length())));
    return end < words.length() ? words.substring(0, end) + "…" : words;
  }

  private void units(Task task) {
    Map<Role, List<Integer>> byRole = new TreeMap<>();
    for (int i = 0; i < task.responsibilities().size(); i++) {
      byRole
          .computeIfAbsent(task.responsibilities().get(i).role(), role -> new ArrayList<>())
          .add(i);
    }
    byRole.forEach(
        (role, parts) -> {
          html.open("div", "class", "role").element("b", labels.text("report.role." + role));
          for (int i : parts) {
            Responsibility part = task.responsibilities().get(i);
            html.open(
                "a",
                "id",
                Marks.unitCell(task, i),
                "href",
                "#" + Marks.unitPlace(part.span()),
                "title",
                name(part).equals(part.asWritten()) ? null : name(part));
            html.text(part.asWritten()).close();
            if (part.inherited()) {
              html.element("sup", "↑", "title", labels.text("report.inherited"));
            }
            html.text(" ");
          }
          html.close();
        });
  }

  private void targets() {
    begin(
        "targets",
        "report.targets",
        notice.targets().size(),
        "report.id",
        "report.indicator",
        "report.value",
        "report.deadline",
        "report.kind",
        "report.ofTask");
    for (Target target : notice.targets()) {
      String place = Marks.place(target.id());
      html.open(
          "tr",
          "id",
          Marks.cell(target.id()),
          "data-task",
          target.task() == null ? "" : Marks.cell(target.task()));
      cell("report.id");
      link("", place, target.id());
      html.close();
      cell("report.indicator");
      String scope = target.scope() == null ? "" : target.scope() + "：";
      link("", place, scope + target.indicator());
      html.close();
      cell("report.value");
      link("", place, target.value() == null ? target.text() : Figures.value(target));
      html.close();
      cell("report.deadline");
      if (target.deadline() != null) {
        date("", place, target.deadline());
      }
      html.close();
      cell("report.kind").text(labels.text("kind." + target.kind())).close();
      cell("report.ofTask");
      if (target.task() != null) {
        link("", Marks.cell(target.task()), target.task());
      }
      html.close().close().line();
    }
    end();
  }

  private void citations() {
    begin(
        "citations",
        "report.citations",
        notice.citations().size(),
        "report.title",
        "report.documentNumber");
    for (int i = 0; i < notice.citations().size(); i++) {
      Citation citation = notice.citations().get(i);
      String id = "q" + (i + 1);
      html.open("tr", "id", Marks.cell(id));
      cell("report.title");
      link("", Marks.place(id), "《" + citation.title() + "》");
      html.close();
      cell("report.documentNumber")
          .text(Objects.requireNonNullElse(citation.documentNumber(), ""))
          .close();
      html.close().line();
    }
    end();
  }

  private void lists() {
    begin(
        "lists",
        "report.lists",
        notice.lists().size(),
        "report.title",
        "report.declared",
        "report.named");
    for (int i = 0; i < notice.lists().size(); i++) {
      NameList list = notice.lists().get(i);
      String id = "l" + (i + 1);
      html.open("tr", "id", Marks.cell(id));
      cell("report.title");
      link("", Marks.place(id), list.title());
      html.close();
      cell("report.declared").text(String.valueOf(list.declaredCount())).close();
      cell("report.named").text(String.join("、", list.items())).close();
      html.close().line();
    }
    end();
  }
}
