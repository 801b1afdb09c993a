package org.hongtou.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.model.Notice;
import org.hongtou.model.Section;
import org.hongtou.model.Span;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * A notice's text as headings, paragraphs and tables. A task that has its lines for itself is the
 * element around them; one that shares a line with another is a mark in it.
 */
final class NoticeBody {
  /** What a heading's line may have beside number and heading: a full stop, a space. */
  private static final int BESIDE_HEADING = 2;

  private final Notice notice;
  private final Labels labels;
  private final Html html;
  private final List<Span> lines = new ArrayList<>();

  /** Line → the task whose element begins there; and the last line of that task. */
  private final Map<Integer, Task> beginning = new HashMap<>();

  private final Map<Integer, Integer> lastLine = new HashMap<>();

  /** Line → level of the heading that it is. */
  private final Map<Integer, Integer> headings = new HashMap<>();

  private final MarkedText marked;

  NoticeBody(Notice notice, Labels labels, Html html) {
    this.notice = notice;
    this.labels = labels;
    this.html = html;
    findLines();
    findTasks();
    findHeadings();
    Set<String> elements = new HashSet<>();
    beginning.values().forEach(task -> elements.add(Marks.place(task.id())));
    List<Mark> marks = new ArrayList<>(Marks.of(notice, labels));
    marks.removeIf(mark -> elements.contains(mark.id()));
    this.marked = new MarkedText(notice.text(), marks, notice.pages(), labels, html);
  }

  private void findLines() {
    String text = notice.text();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (!text.substring(at, end).isBlank()) {
        lines.add(new Span(at, end));
      }
      at = end + 1;
    }
  }

  /** The line in which a place is, or the one behind it; as many as there are lines if none is. */
  private int lineOf(int place) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void findTasks() {
    int[] tasksOn = new int[lines.size() + 1];
    for (Task task : notice.tasks()) {
      for (int line = lineOf(task.span().start()); line <= lastLineOf(task); line++) {
        tasksOn[line]++;
      }
    }
    for (Task task : notice.tasks()) {
      int first = lineOf(task.span().start());
      int last = lastLineOf(task);
      boolean alone = first <= last;
      for (int line = first; line <= last; line++) {
        alone &= tasksOn[line] == 1;
      }
      if (alone && (first == last || !(isRow(first) || isRow(last)))) {
        beginning.put(first, task);
        lastLine.put(first, last);
      }
    }
  }

  private int lastLineOf(Task task) {
    int last = lineOf(Math.max(task.span().start(), task.span().end() - 1));
    return Math.min(last, lines.size() - 1);
  }

  private void findHeadings() {
    for (Section section : notice.sections()) {
      int line = lineOf(section.span().start());
      if (section.heading() != null
          && line < lines.size()
          && lines.get(line).contains(section.span())
          && lines.get(line).of(notice.text()).strip().length()
              <= section.span().length() + BESIDE_HEADING) {
        headings.put(line, section.level());
      }
    }
  }

  private boolean isRow(int line) {
    Span span = lines.get(line);
    int tab = notice.text().indexOf('\t', span.start());
    return tab >= 0 && tab < span.end();
  }

  /** Writes all of it. */
  void write() {
    int taskEnds = -1;
    int line = 0;
    while (line < lines.size()) {
      Task task = beginning.get(line);
      if (isRow(line)) {
        line = table(line, taskEnds);
      } else {
        boolean several = task != null && lastLine.getOrDefault(line, line) > line;
        if (several) {
          holder("div", task).line();
          taskEnds = lastLine.getOrDefault(line, line);
        }
        paragraph(line, several ? null : task);
        line++;
      }
      if (taskEnds >= 0 && line > taskEnds) {
        html.close().line();
        taskEnds = -1;
      }
    }
  }

  private Html holder(String tag, Task task) {
    String place = Marks.place(task.id());
    html.open(tag, "class", "task", "id", place, "data-m", place);
    if (!tag.equals("tr")) {
      chip(task);
    }
    return html;
  }

  private void chip(Task task) {
    html.element(
        "a",
        task.id(),
        "class",
        "chip",
        "href",
        "#" + Marks.cell(task.id()),
        "title",
        labels.text("report.toTask"));
  }

  private void paragraph(int line, @Nullable Task task) {
    Integer level = headings.get(line);
    if (task != null) {
      holder("p", task);
    } else if (level != null) {
      html.open(level == 1 ? "h3" : "h4");
    } else {
      html.open("p", "class", isTitle(line) ? "title" : null);
    }
    marked.write(lines.get(line).start(), lines.get(line).end());
    html.close().line();
  }

  private boolean isTitle(int line) {
    Span title = notice.metadata().grounds().get("title");
    return title != null && title.overlaps(lines.get(line));
  }

  /** Writes rows that follow each other as a table; returns the line behind it. */
  private int table(int first, int taskEnds) {
    html.open("div", "class", "wide").open("table", "class", "grid").line();
    int line = first;
    while (line < lines.size() && isRow(line) && (taskEnds < 0 || line <= taskEnds)) {
      row(line);
      line++;
    }
    html.close().close().line();
    return line;
  }

  private void row(int line) {
    Task task = beginning.get(line);
    if (task == null) {
      html.open("tr");
    } else {
      holder("tr", task);
    }
    Span row = lines.get(line);
    int at = row.start();
    while (at <= row.end()) {
      int tab = notice.text().indexOf('\t', at);
      int end = tab < 0 || tab > row.end() ? row.end() : tab;
      html.open("td");
      if (task != null && at == row.start()) {
        chip(task);
      }
      marked.write(at, end);
      html.close();
      at = end + 1;
    }
    html.close().line();
  }
}
