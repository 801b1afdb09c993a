package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sorts glyphs into lines by where they stand; the order in which they were drawn says nothing.
 * Large glyphs found the lines, and small ones that stand a little higher or lower join them.
 */
final class LineBuilder {
  private static final double SAME_BASELINE = 0.3;
  private static final double SMALL = 0.8;
  private static final double HIGHEST_RAISE = 0.62;
  private static final double DEEPEST_DROP = 0.3;

  /** The glyphs of a line, and where the first of them stands. */
  private record Row(double baseline, double size, List<Glyph> glyphs) {
    boolean holds(Glyph glyph) {
      double lower = glyph.baseline() - baseline;
      if (Math.abs(lower) <= SAME_BASELINE * Math.max(size, glyph.size())) {
        return true;
      }
      return glyph.size() < SMALL * size
          && lower <= DEEPEST_DROP * size
          && lower >= -HIGHEST_RAISE * size;
    }
  }

  private LineBuilder() {}

  /** The lines from top to bottom. */
  static List<TextLine> lines(Collection<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(
        Comparator.comparing(Glyph::isBlank)
            .thenComparing(Comparator.comparingDouble(Glyph::size).reversed())
            .thenComparingDouble(Glyph::baseline)
            .thenComparingDouble(Glyph::x0));
    NavigableMap<Double, Row> rows = new TreeMap<>();
    double largest = sorted.isEmpty() ? 0 : sorted.get(0).size();
    for (Glyph glyph : sorted) {
      Row row = rowOf(glyph, rows, Math.max(largest, glyph.size()));
      if (row != null) {
        row.glyphs.add(glyph);
      } else if (!glyph.isBlank()) {
        Row founded = new Row(glyph.baseline(), glyph.size(), new ArrayList<>());
        founded.glyphs.add(glyph);
        rows.put(glyph.baseline(), founded);
      }
    }
    List<TextLine> lines = new ArrayList<>();
    for (Row row : rows.values()) {
      lines.add(new TextLine(row.glyphs));
    }
    lines.sort(Comparator.comparingDouble(TextLine::baseline).thenComparingDouble(TextLine::x0));
    return lines;
  }

  private static @Nullable Row rowOf(Glyph glyph, NavigableMap<Double, Row> rows, double largest) {
    Row best = null;
    double nearest = Double.MAX_VALUE;
    double reach = largest;
    for (Row row :
        rows.subMap(glyph.baseline() - reach, true, glyph.baseline() + reach, true).values()) {
      double distance = Math.abs(row.baseline - glyph.baseline());
      if (distance < nearest && row.holds(glyph)) {
        best = row;
        nearest = distance;
      }
    }
    return best;
  }
}
