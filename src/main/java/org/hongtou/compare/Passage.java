package org.hongtou.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Section;
import org.hongtou.model.Span;
import org.hongtou.model.Task;

/**
 * A stretch of a notice whose words are compared: a task, or a line outside tasks.
 *
 * @param text its words
 * @param span where
 * @param names where units are named in it
 */
record Passage(String text, Span span, List<Span> names) {
  Passage {
    names = List.copyOf(names);
  }

  static Passage of(Task task) {
    return new Passage(
        task.text(),
        task.span(),
        task.responsibilities().stream()
            .map(Responsibility::span)
            .filter(task.span()::contains)
            .toList());
  }

  /** One of these is in whatever a notice says; not in a page's 扫一扫在手机打开当前页 or 主题分类：. */
  private static final Pattern OF_A_SENTENCE = Pattern.compile("[。；，、！？\\t]");

  /**
   * The sentences, rows and headings that hold nothing of a task, a line each, without the numbers
   * of their sections: what is inserted before them changes those.
   */
  static List<Passage> outsideTasks(Notice notice) {
    String text = notice.text();
    List<Passage> lines = new ArrayList<>();
    List<Span> tasks = notice.tasks().stream().map(Task::span).sorted().toList();
    List<Section> sections = notice.sections();
    int task = 0;
    int section = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      while (task < tasks.size() && tasks.get(task).end() <= at) {
        task++;
      }
      while (section < sections.size() && sections.get(section).span().start() < at) {
        section++;
      }
      int start = at;
      boolean heading = false;
      if (section < sections.size()) {
        int numbered = sections.get(section).span().start();
        String number = sections.get(section).number();
        if (numbered < end && text.startsWith(number, numbered)) {
          start = Math.min(end, numbered + number.length());
          heading = true;
        }
      }
      boolean ofTask = task < tasks.size() && tasks.get(task).start() < end;
      String line = text.substring(start, end);
      if (!ofTask && !line.isBlank() && (heading || OF_A_SENTENCE.matcher(line).find())) {
        lines.add(new Passage(line, new Span(start, end), List.of()));
      }
      at = end + 1;
    }
    return lines;
  }
}
