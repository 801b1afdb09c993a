package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.Hit;
import org.hongtou.index.HitExplanation;
import org.hongtou.index.NoticeSource;
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
  /** More are only counted; {@code --json} and {@code show} have them all. */
  private static final int MOST_SOURCES = 5;

  private final Messages messages;
  private final MarkedText text;

  HitView(Messages messages, Streams streams) {
    this.messages = messages;
    this.text = new MarkedText(streams);
  }

  List<String> lines(int number, Hit hit) {
    NoticeSummary notice = hit.notice();
    String label = number + ". ";
    String indent = " ".repeat(label.length());
    List<String> lines = new ArrayList<>();
    String title = notice.title() == null ? messages.text("show.untitled") : notice.title();
    boolean isNotice = hit.task() == null && hit.target() == null;
    lines.add(label + (isNotice ? text.marked(title, hit.titleMatches()) : text.bold(title)));
    List<String> facts = new ArrayList<>();
    add(facts, notice.documentNumber());
    add(facts, notice.date());
    facts.add(notice.path());
    lines.add(indent + text.dim(String.join(" · ", facts)));
    Hit.Repeal repeal = hit.repealed();
    if (repeal != null) {
      String by = repeal.by();
      lines.add(
          indent
              + text.bold(
                  by == null
                      ? messages.text("search.repealed")
                      : messages.text("search.repealedBy", by)));
    }
    for (String also : also(hit.also())) {
      lines.add(indent + text.dim(also));
    }
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
      lines.addAll(text.lines(indent + "  ", passage.text(), passage.matches()));
    }
    if (task != null && target == null && !task.responsibilities().isEmpty()) {
      String units = String.join("；", UnitsByRole.of(task, messages));
      lines.add(indent + text.cut(units, indent.length()));
    }
    HitExplanation explanation = hit.explanation();
    if (explanation != null) {
      new ExplanationView(messages)
          .lines(hit, explanation)
          .forEach(line -> lines.add(indent + text.dim(line)));
    }
    return lines;
  }

  private List<String> also(List<NoticeSource> sources) {
    List<String> also = new ArrayList<>();
    for (NoticeSource source : sources.subList(0, Math.min(MOST_SOURCES, sources.size()))) {
      also.add(messages.text("search.also", named(source)));
    }
    if (sources.size() > MOST_SOURCES) {
      also.add(messages.text("search.alsoMore", sources.size() - MOST_SOURCES));
    }
    return also;
  }

  /** A file and, where it is known, the address it came from. */
  static String named(NoticeSource source) {
    return source.uri() == null ? source.path() : source.path() + " (" + source.uri() + ")";
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
    String title = task.title() == null ? "" : text.marked(task.title(), matches);
    String here = (number + " " + title).strip();
    if (!here.isEmpty()) {
      parts.add(here);
    }
    return parts.isEmpty() ? "" : "› " + String.join(" › ", parts);
  }
}
