package org.hongtou.wrap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.wrap.Wrapped.Grid;

/** Sets a table: columns as wide as their text asks for, cells wrapped, its first row repeated. */
final class PdfTable {
  private static final double SIZE = 12;
  private static final double PITCH = 16;
  private static final double PADDING = 5.4;

  private final PdfFonts fonts;
  private final List<List<String>> cells;
  private final List<List<List<String>>> wrapped = new ArrayList<>();
  private final double[] widths;
  private final double[] heights;

  PdfTable(PdfFonts fonts, Grid grid, double width) {
    this.fonts = fonts;
    cells = grid.rows();
    int columns = cells.get(0).size();
    widths = new double[columns];
    double total = 0;
    for (int c = 0; c < columns; c++) {
      for (List<String> row : cells) {
        double asked = Math.sqrt(fonts.width(row.get(c), SIZE)) + 4;
        widths[c] = Math.max(widths[c], asked);
      }
      total += widths[c];
    }
    for (int c = 0; c < columns; c++) {
      widths[c] *= width / total;
    }
    heights = new double[cells.size()];
    for (int r = 0; r < cells.size(); r++) {
      List<List<String>> row = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        String text = cells.get(r).get(c);
        List<String> lines =
            text.equals(Wrapped.ABOVE)
                ? List.of()
                : PdfLines.wrap(fonts, text, SIZE, widths[c] - 2 * PADDING, 0);
        row.add(lines);
        boolean merged = r + 1 < cells.size() && cells.get(r + 1).get(c).equals(Wrapped.ABOVE);
        int counted = merged ? 1 : lines.size();
        heights[r] = Math.max(heights[r], counted * PITCH + 2 * PADDING);
      }
      wrapped.add(row);
    }
  }

  int rows() {
    return cells.size();
  }

  double height(int row) {
    return heights[row];
  }

  /** Draws some rows, below the first row if they are not the first; gives where they end. */
  double draw(PdfPen pen, double left, double top, int from, int to) throws IOException {
    double y = top;
    if (from > 0) {
      y = drawRows(pen, left, y, 0, 1);
    }
    return drawRows(pen, left, y, from, to);
  }

  private double drawRows(PdfPen pen, double left, double top, int from, int to)
      throws IOException {
    double x = left;
    double bottom = top;
    for (int c = 0; c < widths.length; c++) {
      double y = top;
      int row = from;
      while (row < to) {
        int end = row + 1;
        while (end < to && cells.get(end).get(c).equals(Wrapped.ABOVE)) {
          end++;
        }
        double height = 0;
        for (int r = row; r < end; r++) {
          height += heights[r];
        }
        drawCell(pen, new double[] {x, y, x + widths[c], y + height}, wrapped.get(row).get(c));
        y += height;
        row = end;
      }
      x += widths[c];
      bottom = y;
    }
    return bottom;
  }

  private void drawCell(PdfPen pen, double[] box, List<String> lines) throws IOException {
    pen.rule(box[0], box[1], box[2], box[1]);
    pen.rule(box[0], box[3], box[2], box[3]);
    pen.rule(box[0], box[1], box[0], box[3]);
    pen.rule(box[2], box[1], box[2], box[3]);
    double y = (box[1] + box[3]) / 2 - lines.size() * PITCH / 2 + 0.8 * SIZE + 2;
    for (String line : lines) {
      double x =
          lines.size() == 1 ? (box[0] + box[2] - fonts.width(line, SIZE)) / 2 : box[0] + PADDING;
      pen.text(line, x, y, SIZE, 0);
      y += PITCH;
    }
  }
}
