package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The reading order of a page: where a gutter of white runs down between two bodies of text over
 * many lines, the left one is read before the right one; what crosses the gutter above and below (a
 * title over two columns) is read before and after them.
 */
final class Columns {
  private static final double GUTTER = 0.9;
  private static final double NARROWEST_COLUMN = 8;
  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_LINES_OF_BOTH = 8;

  /** What is enough where other pages have a gutter at the same place. */
  private static final int FEWEST_LINES_AT_KNOWN = 1;

  private static final int FEWEST_LINES_OF_BOTH_AT_KNOWN = 3;
  private static final double FILLED_AT_KNOWN = 0.2;

  /** How much of a column's area its lines fill; cells and signatures fill less. */
  private static final double FILLED = 0.55;

  private static final int DEEPEST = 6;

  private record Gutter(double x, double y0, double y1, int glyphs) {}

  private final double em;
  private final List<Block.Column> columns = new ArrayList<>();

  private final List<Double> known;

  private Columns(double em, List<Double> known) {
    this.em = em;
    this.known = known;
  }

  /**
   * @param known where other pages have gutters: there, fewer and shorter lines show one
   */
  static List<Block.Column> of(List<Glyph> glyphs, List<RuledTable> tables, List<Double> known) {
    Columns order = new Columns(em(glyphs), known);
    order.split(glyphs, tables, 0, Block.Column.WHOLE);
    return order.columns;
  }

  /** Where the page's widest-standing gutter is, or NaN where it shows none of its own. */
  static double gutter(List<Glyph> glyphs, List<RuledTable> tables) {
    Gutter found = new Columns(em(glyphs), List.of()).findGutter(glyphs, tables);
    return found == null ? Double.NaN : found.x;
  }

  private static double em(List<Glyph> glyphs) {
    return Sizes.mostUsed(glyphs);
  }

  private void split(List<Glyph> glyphs, List<RuledTable> tables, int depth, String place) {
    Gutter gutter = depth < DEEPEST ? findGutter(glyphs, tables) : null;
    if (gutter == null) {
      addColumn(glyphs, tables, place);
      return;
    }
    for (int part = 0; part < 4; part++) {
      int wanted = part;
      List<Glyph> inside =
          glyphs.stream().filter(g -> part(g.centre(), g.middle(), gutter) == wanted).toList();
      List<RuledTable> tablesInside =
          tables.stream()
              .filter(
                  t ->
                      part(
                              (t.box().x0() + t.box().x1()) / 2,
                              (t.box().y0() + t.box().y1()) / 2,
                              gutter)
                          == wanted)
              .toList();
      boolean beside = part == 1 || part == 2;
      String side = (part == 1 ? "left of " : "right of ") + gutterNumber(gutter) + " ";
      split(inside, tablesInside, depth + 1, beside ? place + side : place);
    }
  }

  /** The same number for gutters at the same place of several pages. */
  private long gutterNumber(Gutter gutter) {
    for (double other : known) {
      if (Math.abs(other - gutter.x) < 2 * em) {
        return Math.round(other);
      }
    }
    return Math.round(gutter.x);
  }

  /** 0 above the gutter, 1 left of it, 2 right of it, 3 below. */
  private static int part(double x, double y, Gutter gutter) {
    if (y < gutter.y0) {
      return 0;
    }
    if (y > gutter.y1) {
      return 3;
    }
    return x < gutter.x ? 1 : 2;
  }

  private void addColumn(List<Glyph> glyphs, List<RuledTable> tables, String place) {
    List<TextLine> lines = LineBuilder.lines(glyphs);
    if (lines.isEmpty() && tables.isEmpty()) {
      return;
    }
    List<Block> blocks = new ArrayList<>(AlignedColumns.blocks(lines));
    tables.forEach(table -> blocks.add(new Block.Table(table)));
    blocks.sort(Comparator.comparingDouble(Block::top));
    double x0 = lines.stream().mapToDouble(TextLine::x0).min().orElse(0);
    double x1 = lines.stream().mapToDouble(TextLine::x1).max().orElse(0);
    columns.add(new Block.Column(x0, x1, place, blocks));
  }

  private @Nullable Gutter findGutter(List<Glyph> all, List<RuledTable> tables) {
    List<Glyph> glyphs =
        all.stream()
            .filter(glyph -> !glyph.isBlank())
            .sorted(Comparator.comparingDouble(Glyph::top))
            .toList();
    if (glyphs.size() < 40 || em <= 0) {
      return null;
    }
    double left = bound(glyphs, Glyph::x0, false);
    double right = bound(glyphs, Glyph::x1, true);
    Gutter best = null;
    for (double x = left + NARROWEST_COLUMN * em; x < right - NARROWEST_COLUMN * em; x += em / 4) {
      Gutter here = gutterAt(x, glyphs, tables);
      if (here != null && (best == null || here.glyphs > best.glyphs)) {
        best = here;
      }
    }
    return best;
  }

  private static double bound(List<Glyph> glyphs, ToDoubleFunction<Glyph> side, boolean greatest) {
    var values = glyphs.stream().mapToDouble(side);
    return (greatest ? values.max() : values.min()).orElse(0);
  }

  /** The tallest white stripe at x that has columns of text on both sides. */
  private @Nullable Gutter gutterAt(double x, List<Glyph> glyphs, List<RuledTable> tables) {
    double x0 = x - GUTTER * em / 2;
    double x1 = x + GUTTER * em / 2;
    List<Box> crossing = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (glyph.x1() > x0 && glyph.x0() < x1) {
        crossing.add(new Box(x0, glyph.top(), x1, glyph.bottom()));
      }
    }
    if (crossing.size() * 20 > glyphs.size()) {
      return null;
    }
    for (RuledTable table : tables) {
      if (table.box().x1() > x0 && table.box().x0() < x1) {
        crossing.add(table.box());
      }
    }
    crossing.sort(Comparator.comparingDouble(Box::y0));
    crossing.add(new Box(x0, Double.MAX_VALUE, x1, Double.MAX_VALUE));
    Gutter best = null;
    double free = -Double.MAX_VALUE;
    for (Box box : crossing) {
      if (box.y0() - free > FEWEST_LINES * em) {
        Gutter gutter = between(x, free, box.y0(), glyphs);
        if (gutter != null && (best == null || gutter.glyphs > best.glyphs)) {
          best = gutter;
        }
      }
      free = Math.max(free, box.y1());
    }
    return best;
  }

  private @Nullable Gutter between(double x, double y0, double y1, List<Glyph> glyphs) {
    List<Glyph> left = new ArrayList<>();
    List<Glyph> right = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (glyph.middle() > y0 && glyph.middle() < y1) {
        (glyph.centre() < x ? left : right).add(glyph);
      }
    }
    boolean isKnown = known.stream().anyMatch(other -> Math.abs(other - x) < em);
    int fewest = isKnown ? FEWEST_LINES_AT_KNOWN : FEWEST_LINES;
    int leftLines = filledLines(left, isKnown);
    int rightLines = filledLines(right, isKnown);
    boolean columns =
        leftLines >= fewest
            && rightLines >= fewest
            && leftLines + rightLines
                >= (isKnown ? FEWEST_LINES_OF_BOTH_AT_KNOWN : FEWEST_LINES_OF_BOTH);
    return columns ? new Gutter(x, y0, y1, left.size() + right.size()) : null;
  }

  /** How many lines the glyphs make, or 0 where they don't fill a column. */
  private int filledLines(List<Glyph> glyphs, boolean isKnown) {
    if (glyphs.size() < (isKnown ? 1 : 2 * FEWEST_LINES)) {
      return 0;
    }
    double width = bound(glyphs, Glyph::x1, true) - bound(glyphs, Glyph::x0, false);
    if (width < NARROWEST_COLUMN * em && !isKnown) {
      return 0;
    }
    double inked = 0;
    int lines = 0;
    double last = -Double.MAX_VALUE;
    List<Glyph> sorted =
        glyphs.stream().sorted(Comparator.comparingDouble(Glyph::baseline)).toList();
    for (Glyph glyph : sorted) {
      inked += glyph.x1() - glyph.x0();
      if (glyph.baseline() - last > 0.6 * em) {
        lines++;
        last = glyph.baseline();
      }
    }
    return inked >= (isKnown ? FILLED_AT_KNOWN : FILLED) * lines * width ? lines : 0;
  }
}
