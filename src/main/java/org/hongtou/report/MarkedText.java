package org.hongtou.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hongtou.model.Pages;

/**
 * Text with its marks. Marks overlap and nest, elements only nest: a mark that would cross another
 * falls into pieces, of which the first has the mark's name. Links must not nest, so only the text
 * between two boundaries is one; it leads to the cell of the innermost mark.
 */
final class MarkedText {
  private final String text;
  private final List<Mark> marks;
  private final Pages pages;
  private final Labels labels;
  private final Html html;

  /** Marks whose first piece, or first link, is written. */
  private final Set<String> named = new HashSet<>();

  private final Set<String> linked = new HashSet<>();

  /** The next mark that has not begun, and those that have begun and not ended. */
  private int next;

  private final List<Mark> begun = new ArrayList<>();

  /** How many pages of paper have begun. */
  private int nextPage;

  /**
   * @param marks outer ones first; each is written as a span
   */
  MarkedText(String text, List<Mark> marks, Pages pages, Labels labels, Html html) {
    this.text = text;
    this.marks = List.copyOf(marks);
    this.pages = pages;
    this.labels = labels;
    this.html = html;
  }

  /** Writes a stretch of the text; stretches come in the order of the text. */
  void write(int from, int to) {
    while (next < marks.size() && marks.get(next).span().start() < to) {
      begun.add(marks.get(next));
      next++;
    }
    begun.removeIf(mark -> mark.span().end() <= from);
    List<Mark> here = begun.stream().sorted(Mark.OUTER_FIRST).toList();
    TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
    for (Mark mark : here) {
      edges.add(Math.clamp(mark.span().start(), from, to));
      edges.add(Math.clamp(mark.span().end(), from, to));
    }
    edges.addAll(pageStarts(from, to));
    Deque<Mark> open = new ArrayDeque<>();
    List<Mark> covering = new ArrayList<>();
    int begins = 0;
    int at = from;
    for (int edge : edges.tailSet(from, false)) {
      while (begins < here.size() && here.get(begins).span().start() <= at) {
        covering.add(here.get(begins));
        begins++;
      }
      int start = at;
      covering.removeIf(mark -> mark.span().end() <= start);
      piece(at, edge, covering, open);
      at = edge;
    }
    while (!open.isEmpty()) {
      html.close();
      open.pop();
    }
  }

  private List<Integer> pageStarts(int from, int to) {
    return pages.starts().subList(nextPage, pages.starts().size()).stream()
        .takeWhile(start -> start < to)
        .filter(start -> start > from)
        .toList();
  }

  private void piece(int from, int to, List<Mark> covering, Deque<Mark> open) {
    int kept = 0;
    List<Mark> outerFirst = new ArrayList<>(open).reversed();
    while (kept < outerFirst.size()
        && kept < covering.size()
        && outerFirst.get(kept).equals(covering.get(kept))) {
      kept++;
    }
    while (open.size() > kept) {
      html.close();
      open.pop();
    }
    page(from);
    for (Mark mark : covering.subList(kept, covering.size())) {
      boolean first = named.add(mark.id());
      html.open(
          "span",
          "class",
          mark.kind().toString(),
          "id",
          first ? mark.id() : null,
          "data-m",
          mark.id(),
          "title",
          mark.hint());
      open.push(mark);
    }
    if (covering.isEmpty()) {
      html.text(text, from, to);
    } else {
      Mark innermost = covering.getLast();
      html.open(
          "a",
          "href",
          "#" + innermost.cell(),
          "tabindex",
          linked.add(innermost.id()) ? null : "-1");
      html.text(text, from, to).close();
    }
  }

  private void page(int at) {
    while (nextPage < pages.starts().size() && pages.starts().get(nextPage) <= at) {
      nextPage++;
      html.element("small", labels.text("report.page", nextPage), "class", "page");
    }
  }
}
