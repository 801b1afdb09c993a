package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables without drawn lines: several lines in a row whose pieces stand far apart, below each
 * other in at least three columns. Anything less clear stays lines of text.
 */
final class AlignedColumns {
  private static final double GAP = 1.5;
  private static final double CLEAR = 0.8;
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 3;
  private static final double FARTHEST = 3.5;

  /** Neighbouring glyphs of a line. */
  private record Segment(double x0, double x1, List<Glyph> glyphs) {}

  private record Row(TextLine line, List<Segment> segments) {}

  /** From where to where a column's pieces reach. */
  private record Reach(double x0, double x1) {
    Reach with(Segment segment) {
      return new Reach(Math.min(x0, segment.x0), Math.max(x1, segment.x1));
    }
  }

  private AlignedColumns() {}

  /** The lines, with those that make a table replaced by it. */
  static List<Block> blocks(List<TextLine> lines) {
    List<Row> rows = lines.stream().map(line -> new Row(line, segments(line))).toList();
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      List<Reach> columns = new ArrayList<>();
      int end = end(rows, i, columns);
      if (end - i >= FEWEST_ROWS) {
        blocks.add(new Block.Table(table(rows.subList(i, end), columns)));
        i = end;
      } else {
        blocks.add(new Block.Line(lines.get(i)));
        i++;
      }
    }
    return blocks;
  }

  private static List<Segment> segments(TextLine line) {
    List<Segment> segments = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    double end = 0;
    for (Glyph glyph : line.glyphs()) {
      if (glyph.isBlank()) {
        continue;
      }
      if (!open.isEmpty() && glyph.x0() - end > GAP * line.size()) {
        segments.add(segment(open));
        open = new ArrayList<>();
      }
      open.add(glyph);
      end = Math.max(end, glyph.x1());
    }
    segments.add(segment(open));
    return segments;
  }

  private static Segment segment(List<Glyph> glyphs) {
    double x1 = glyphs.stream().mapToDouble(Glyph::x1).max().orElseThrow();
    return new Segment(glyphs.get(0).x0(), x1, glyphs);
  }

  /** How far the rows from the first one on keep to the same columns, which are gathered. */
  private static int end(List<Row> rows, int first, List<Reach> columns) {
    Row head = rows.get(first);
    if (head.segments.size() < FEWEST_COLUMNS) {
      return first;
    }
    head.segments.forEach(segment -> columns.add(new Reach(segment.x0, segment.x1)));
    int end = first + 1;
    while (end < rows.size()) {
      Row row = rows.get(end);
      double pitch = row.line.baseline() - rows.get(end - 1).line.baseline();
      List<Reach> wider = row.segments.size() < 2 ? null : with(columns, row);
      if (wider == null || pitch > FARTHEST * row.line.size()) {
        break;
      }
      columns.clear();
      columns.addAll(wider);
      end++;
    }
    return end;
  }

  /** The columns with the pieces of another row in them, or null where it stands across them. */
  private static @Nullable List<Reach> with(List<Reach> columns, Row row) {
    List<Reach> wider = new ArrayList<>(columns);
    int last = -1;
    for (Segment segment : row.segments) {
      int column = nearest(columns, segment);
      if (column <= last) {
        return null;
      }
      wider.set(column, wider.get(column).with(segment));
      last = column;
    }
    double clear = CLEAR * row.line.size();
    for (int i = 1; i < wider.size(); i++) {
      if (wider.get(i).x0 - wider.get(i - 1).x1 < clear) {
        return null;
      }
    }
    return wider;
  }

  private static int nearest(List<Reach> columns, Segment segment) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < columns.size(); i++) {
      Reach column = columns.get(i);
      double overlap = Math.min(column.x1, segment.x1) - Math.max(column.x0, segment.x0);
      if (overlap > most) {
        most = overlap;
        best = i;
      }
    }
    return best;
  }

  private static RuledTable table(List<Row> rows, List<Reach> columns) {
    List<Double> xs = new ArrayList<>();
    xs.add(columns.get(0).x0);
    for (int i = 1; i < columns.size(); i++) {
      xs.add((columns.get(i - 1).x1 + columns.get(i).x0) / 2);
    }
    xs.add(columns.get(columns.size() - 1).x1);
    List<TableCell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      TextLine line = rows.get(r).line;
      for (int c = 0; c < columns.size(); c++) {
        Box box = new Box(xs.get(c), line.top(), xs.get(c + 1), line.bottom());
        TableCell cell = new TableCell(r, c, 1, 1, box);
        for (Segment segment : rows.get(r).segments) {
          if (nearest(columns, segment) == c) {
            cell.fill(segment.glyphs);
          }
        }
        cells.add(cell);
      }
    }
    cells.sort(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column));
    Box box =
        new Box(
            xs.get(0),
            rows.get(0).line.top(),
            xs.get(xs.size() - 1),
            rows.get(rows.size() - 1).line.bottom());
    return new RuledTable(box, xs, rows.size(), cells);
  }
}
