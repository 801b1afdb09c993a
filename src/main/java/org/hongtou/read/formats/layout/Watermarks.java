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
 * Finds upright watermarks: pale text that is large or stands on several pages, and large text at
 * the same place of every page. Slanted ones are left out where a page is turned upright.
 */
final class Watermarks {
  private static final double LARGE = 1.8;

  /** Where most of a page is pale, its text is printed so. */
  private static final double MOST_PALE = 0.3;

  private final Set<Glyph> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  private record Mark(String text, long x, long y) {}

  Watermarks(List<PageContent> pages) {
    double body = Sizes.mostUsed(pages.stream().flatMap(p -> p.glyphs().stream()).toList());
    Map<Mark, Set<Integer>> seen = new HashMap<>();
    List<List<TextLine>> candidates = new ArrayList<>();
    for (PageContent page : pages) {
      List<Glyph> pale =
          page.glyphs().stream().filter(g -> g.ink().light() && !g.isBlank()).toList();
      if (pale.size() > MOST_PALE * page.glyphs().size() && pale.size() > 40) {
        pale = List.of();
      }
      List<Glyph> large =
          page.glyphs().stream()
              .filter(g -> !g.ink().light() && !g.isBlank() && g.size() > LARGE * body)
              .toList();
      List<TextLine> lines = new ArrayList<>(LineBuilder.lines(pale));
      lines.addAll(LineBuilder.lines(large));
      candidates.add(lines);
      for (TextLine line : lines) {
        seen.computeIfAbsent(mark(line), key -> new HashSet<>()).add(page.number());
      }
    }
    for (List<TextLine> lines : candidates) {
      for (TextLine line : lines) {
        int times = seen.getOrDefault(mark(line), Set.of()).size();
        boolean everyPage = times >= 2 && times >= pages.size() - 1;
        boolean pale = line.ink().light();
        if (pale ? line.size() > 1.4 * body || times >= 2 : everyPage) {
          dropped.addAll(line.glyphs());
        }
      }
    }
  }

  boolean isDropped(Glyph glyph) {
    return dropped.contains(glyph);
  }

  private static Mark mark(TextLine line) {
    return new Mark(line.text(), Math.round(line.x0() / 4), Math.round(line.baseline() / 4));
  }
}
