package org.hongtou.read.formats.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A printed line: glyphs on one baseline, from left to right, superscripts among them. Its bounds
 * are those of what is printed; blanks at its ends do not count.
 */
final class TextLine {
  private final List<Glyph> glyphs;
  private final String text;
  private final double x0;
  private final double x1;
  private final double baseline;
  private final double size;
  private final Ink ink;

  /** At least one of the glyphs is not blank. */
  TextLine(List<Glyph> unsorted) {
    List<Glyph> sorted = unsorted.stream().sorted(Comparator.comparingDouble(Glyph::x0)).toList();
    int from = 0;
    int to = sorted.size();
    while (sorted.get(from).isBlank()) {
      from++;
    }
    while (sorted.get(to - 1).isBlank()) {
      to--;
    }
    glyphs = List.copyOf(sorted.subList(from, to));
    Glyph main = mainGlyph(glyphs);
    size = main.size();
    baseline = main.baseline();
    ink = main.ink();
    x0 = glyphs.get(0).x0();
    x1 = glyphs.stream().mapToDouble(Glyph::x1).max().orElseThrow();
    text = LineText.of(glyphs, size, baseline);
  }

  /** One of the glyphs drawn in the style that most of the line is drawn in. */
  private static Glyph mainGlyph(List<Glyph> glyphs) {
    Map<List<Object>, Integer> counts = new HashMap<>();
    Glyph main = glyphs.get(0);
    int most = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        List<Object> style = List.of(glyph.ink(), Math.round(glyph.size() * 4));
        int count = counts.merge(style, 1, Integer::sum);
        if (count > most) {
          most = count;
          main = glyph;
        }
      }
    }
    return main;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  String text() {
    return text;
  }

  double x0() {
    return x0;
  }

  double x1() {
    return x1;
  }

  double centre() {
    return (x0 + x1) / 2;
  }

  double width() {
    return x1 - x0;
  }

  double baseline() {
    return baseline;
  }

  double size() {
    return size;
  }

  Ink ink() {
    return ink;
  }

  double top() {
    return baseline - 0.88 * size;
  }

  double bottom() {
    return baseline + 0.12 * size;
  }

  Box box() {
    return new Box(x0, top(), x1, bottom());
  }

  /**
   * How wide a piece its beginning is that cannot be broken: a character with the marks that must
   * not part from it, a Latin word, a number with its unit sign. Had there been so much room on the
   * line before, it would stand there.
   */
  double firstUnitWidth() {
    int i = 0;
    while (i < glyphs.size() - 1 && Signs.opens(Signs.first(glyphs.get(i).text()))) {
      i++;
    }
    if (isWordPart(i)) {
      while (i + 1 < glyphs.size()
          && isWordPart(i + 1)
          && glyphs.get(i + 1).x0() - glyphs.get(i).x1() < 0.2 * size) {
        i++;
      }
    }
    while (i + 1 < glyphs.size() && Signs.closes(Signs.first(glyphs.get(i + 1).text()))) {
      i++;
    }
    return glyphs.get(i).x1() - x0;
  }

  private boolean isWordPart(int i) {
    int c = Signs.first(glyphs.get(i).text());
    return Signs.isNarrowWord(c) || (c < 0x7F && c > 0x20 && !Signs.opens(c));
  }
}
