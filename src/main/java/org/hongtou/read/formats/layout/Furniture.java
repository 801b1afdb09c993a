package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds running headers, footers and page numbers: lines outside all others that say the same,
 * numbers aside, at the same height of several pages, and page numbers that count up. The name of
 * the office on top and the colophon (抄送, 印发) stand on one page only and stay.
 */
final class Furniture {
  private static final int OUTERMOST = 3;
  private static final double SAME_HEIGHT = 4;
  private static final int LONGEST = 60;

  /** A line near the edge of a page: where it stands from that edge, and whether it goes. */
  private record Edge(int page, TextLine line, double height, boolean onTop) {
    String pattern() {
      return PageNumberText.pattern(line.text());
    }
  }

  private final List<List<Edge>> tops = new ArrayList<>();
  private final List<List<Edge>> bottoms = new ArrayList<>();
  private final Map<String, List<Edge>> repeated = new HashMap<>();
  private final Map<Integer, List<Edge>> numbers = new HashMap<>();
  private final Set<Glyph> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param pages the pages
   * @param texts for each page its glyphs outside of tables
   */
  Furniture(List<PageContent> pages, List<List<Glyph>> texts) {
    for (int p = 0; p < pages.size(); p++) {
      List<TextLine> lines = LineBuilder.lines(texts.get(p));
      double height = pages.get(p).height();
      List<Edge> top = new ArrayList<>();
      List<Edge> bottom = new ArrayList<>();
      for (int i = 0; i < Math.min(OUTERMOST, lines.size()); i++) {
        TextLine first = lines.get(i);
        top.add(new Edge(p, first, first.baseline(), true));
        TextLine last = lines.get(lines.size() - 1 - i);
        bottom.add(new Edge(p, last, height - last.baseline(), false));
      }
      tops.add(top);
      bottoms.add(bottom);
    }
    tops.forEach(this::count);
    bottoms.forEach(this::count);
    for (int p = 0; p < pages.size(); p++) {
      drop(tops.get(p), pages);
      drop(bottoms.get(p), pages);
    }
  }

  boolean isDropped(Glyph glyph) {
    return dropped.contains(glyph);
  }

  private void count(List<Edge> edges) {
    for (Edge edge : edges) {
      repeated.computeIfAbsent(edge.pattern() + edge.onTop, key -> new ArrayList<>()).add(edge);
      int number = PageNumberText.bareNumber(edge.line.text());
      if (number >= 0) {
        numbers.computeIfAbsent(number - edge.page, key -> new ArrayList<>()).add(edge);
      }
    }
  }

  /** Drops lines from the edge inwards, as long as they are part of the page. */
  private void drop(List<Edge> edges, List<PageContent> pages) {
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      TextLine inner = i + 1 < edges.size() ? edges.get(i + 1).line : null;
      if (!isFurniture(edge, pages, inner == null ? edge.line : inner)) {
        return;
      }
      dropped.addAll(edge.line.glyphs());
    }
  }

  private boolean isFurniture(Edge edge, List<PageContent> pages, TextLine inner) {
    String text = edge.line.text();
    double height = pages.get(edge.page).height();
    boolean inMargin = edge.height < 0.14 * height;
    if (!inMargin || text.length() > LONGEST) {
      return false;
    }
    if (text.contains("抄送") || text.contains("印发")) {
      return false;
    }
    if (PageNumberText.isMarked(text) || edge.line.ink().artifact()) {
      return true;
    }
    int number = PageNumberText.bareNumber(text);
    if (number >= 0) {
      return isCounted(number, edge, inner);
    }
    return isRepeated(edge, pages.size(), inner);
  }

  /** A bare number counts the pages: the next or the last page but one has the next one. */
  private boolean isCounted(int number, Edge edge, TextLine inner) {
    Set<Integer> pages = new HashSet<>();
    for (Edge other : numbers.getOrDefault(number - edge.page, List.of())) {
      if (Math.abs(other.height - edge.height) <= SAME_HEIGHT) {
        pages.add(other.page);
      }
    }
    return pages.size() >= 2 || (number == edge.page + 1 && isApart(edge, inner));
  }

  private boolean isRepeated(Edge edge, int pageCount, TextLine inner) {
    Set<Integer> pages = new HashSet<>();
    for (Edge other : repeated.getOrDefault(edge.pattern() + edge.onTop, List.of())) {
      if (Math.abs(other.height - edge.height) <= SAME_HEIGHT) {
        pages.add(other.page);
      }
    }
    if (pages.size() < 2) {
      return false;
    }
    boolean often = pages.size() >= 3 && pages.size() * 4 >= pageCount;
    return often || isApart(edge, inner) || pages.size() == pageCount;
  }

  /** Whether the line stands off the text, or is set smaller than it. */
  private static boolean isApart(Edge edge, TextLine inner) {
    if (inner == edge.line) {
      return true;
    }
    double distance = Math.abs(inner.baseline() - edge.line.baseline());
    return distance > 1.8 * Math.max(inner.size(), edge.line.size())
        || edge.line.size() < 0.9 * inner.size();
  }
}
