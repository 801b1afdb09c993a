package org.hongtou.export.akn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.hongtou.model.Notice;
import org.hongtou.model.Section;
import org.hongtou.model.Span;

/**
 * Lays a notice's text out as nested items: what stands between an item and the next belongs to the
 * first, so that every character has its place and their order stays.
 */
final class Layout {
  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder());

  private final String text;
  private final List<Mark> marks;

  private Layout(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks.stream().sorted(OUTER_FIRST).toList();
  }

  /** The notice with marks where they fit: within one element, and across no other mark. */
  static Level of(Notice notice, List<Mark> marks) {
    Layout layout = new Layout(notice.text(), marks);
    Level top = new Level("", null);
    Deque<Level> open = new ArrayDeque<>(List.of(top));
    int at = 0;
    for (Section section : notice.sections()) {
      int start = section.span().start();
      if (start < at) {
        continue; // within the head of another: it stays text
      }
      layout.addText(open.getLast(), at, start);
      while (open.getLast().depth() >= section.level()) {
        open.removeLast();
      }
      Level above = open.getLast();
      Level level = new Level(above.inner("level_" + (above.items.size() + 1)), section);
      above.items.add(level);
      open.addLast(level);
      layout.addHead(level, section);
      at = section.span().end();
    }
    layout.addText(open.getLast(), at, notice.text().length());
    return top;
  }

  private void addHead(Level level, Section section) {
    Span span = section.span();
    boolean begins = text.startsWith(section.number(), span.start());
    int numberEnd =
        section.heading() == null || !begins
            ? span.end()
            : Math.min(span.end(), span.start() + section.number().length());
    level.head.add(piece("num", level.inner("num"), span.start(), numberEnd));
    if (!text.substring(numberEnd, span.end()).isBlank()) {
      level.head.add(piece("heading", level.inner("heading"), numberEnd, span.end()));
    }
  }

  /** A paragraph for each line. */
  private void addText(Level level, int start, int end) {
    for (int at = start; at < end; ) {
      int lineBreak = text.indexOf('\n', at);
      int lineEnd = lineBreak < 0 || lineBreak > end ? end : lineBreak;
      if (!text.substring(at, lineEnd).isBlank()) {
        String eId = level.inner("p_" + (level.text.size() + 1));
        level.text.add(piece("p", eId, at, lineEnd));
      }
      at = lineEnd + 1;
    }
  }

  private Piece piece(String element, String eId, int start, int end) {
    Span span = new Span(start, end);
    List<Mark> fitting = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (Mark mark : marks) {
      if (mark.span().length() > 0 && span.contains(mark.span())) {
        while (!open.isEmpty() && open.getLast().span().end() <= mark.span().start()) {
          open.removeLast();
        }
        if (open.isEmpty() || open.getLast().span().contains(mark.span())) {
          open.addLast(mark);
          fitting.add(mark);
        }
      }
    }
    return new Piece(element, eId, span, List.copyOf(fitting));
  }
}
