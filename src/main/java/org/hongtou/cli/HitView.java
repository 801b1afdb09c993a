package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.Hit;
import org.hongtou.index.NoticeSummary;
import org.hongtou.index.Passage;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * A hit as text for a terminal: title, document number, file, the way to the task, passages with
 * what was found marked (coloured on a terminal, else in 【】).
 */
final class HitView {
  private static final String MARK = "\u001b[1;31m";
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private final Messages messages;
  private final boolean colour;
  private final int width;

  /** In a pipe a passage stays on one line, where grep finds it. */
  private final boolean wrap;

  HitView(Messages messages, Streams streams) {
    this.messages = messages;
    this.colour = streams.colour();
    this.width = streams.width();
    this.wrap = streams.outTerminal();
  }

  List<String> lines(int number, Hit hit) {
    NoticeSummary notice = hit.notice();
    String label = number + ". ";
    String indent = " ".repeat(label.length());
    List<String> lines = new ArrayList<>();
    String title = notice.title() == null ? messages.text("show.untitled") : notice.title();
    boolean isNotice = hit.task() == null && hit.target() == null;
    lines.add(label + (isNotice ? marked(title, hit.titleMatches()) : styled(BOLD, title)));
    List<String> facts = new ArrayList<>();
    add(facts, notice.documentNumber());
    add(facts, notice.date());
    facts.add(notice.path());
    lines.add(indent + styled(DIM, String.join(" · ", facts)));
    Task task = hit.task();
    if (task != null) {
      List<Span> matches = hit.target() == null ? hit.titleMatches() : List.of();
      String way = breadcrumb(task, matches);
      if (!way.isEmpty()) {
        lines.add(indent + way);
      }
    }
    Target target = hit.target();
    if (target != null) {
      lines.add(
          indent + messages.text("search.target", target.indicator(), NoticeView.value(target)));
    }
    for (Passage passage : hit.passages()) {
      addWrapped(lines, indent + "  ", passage);
    }
    if (task != null && target == null && !task.responsibilities().isEmpty()) {
      String units = String.join("；", UnitsByRole.of(task, messages));
      lines.add(indent + (wrap ? DisplayWidth.cut(units, width - indent.length()) : units));
    }
    return lines;
  }

  private static void add(List<String> facts, @Nullable String fact) {
    if (fact != null) {
      facts.add(fact);
    }
  }

  /** Where the task stands: section › number title; empty for a row of a table without a number. */
  private String breadcrumb(Task task, List<Span> matches) {
    List<String> parts = new ArrayList<>();
    add(parts, task.section());
    String number = task.number() == null ? "" : task.number();
    String title = task.title() == null ? "" : marked(task.title(), matches);
    String here = (number + " " + title).strip();
    if (!here.isEmpty()) {
      parts.add(here);
    }
    return parts.isEmpty() ? "" : "› " + String.join(" › ", parts);
  }

  private void addWrapped(List<String> lines, String indent, Passage passage) {
    if (!wrap) {
      lines.add(indent + marked(passage.text(), passage.matches()));
      return;
    }
    // Wrapped before it is marked, so that marks take no room and never fall apart.
    int at = 0;
    for (String line : Table.wrap(passage.text(), Math.max(20, width - indent.length() - 2))) {
      int start = passage.text().indexOf(line, at);
      int end = start + line.length();
      List<Span> inLine = new ArrayList<>();
      for (Span match : passage.matches()) {
        int from = Math.max(start, match.start());
        int to = Math.min(end, match.end());
        if (from < to) {
          inLine.add(new Span(from - start, to - start));
        }
      }
      lines.add(indent + marked(line, inLine));
      at = end;
    }
  }

  private String marked(String text, List<Span> matches) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span match : matches) {
      marked
          .append(text, at, match.start())
          .append(colour ? MARK : "【")
          .append(text, match.start(), match.end())
          .append(colour ? PLAIN : "】");
      at = match.end();
    }
    return marked.append(text.substring(at)).toString();
  }

  private String styled(String style, String text) {
    return colour ? style + text + PLAIN : text;
  }
}
