package org.hongtou.wrap;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets a notice on A4 pages as GB/T 9704 asks: 28 characters of 16 points a line, 22 lines a page,
 * a centred title of 22 points, two characters of indent, signature and date on the right, the page
 * number — 1 — at the foot; tables with ruled cells.
 */
final class PageComposer {
  private static final double POINT = 25.4 / 72;
  private static final double LEFT = 28;
  private static final double TOP = 37;
  private static final double TEXT_WIDTH = 28 * 16 * POINT;
  private static final double BOTTOM = 262;
  private static final double BODY = 16 * POINT;
  private static final double PITCH = 29 * POINT;
  private static final double TITLE = 22 * POINT;
  private static final double CELL = 12 * POINT;
  private static final double CELL_PITCH = 17 * POINT;
  private static final double PADDING = 1.2;
  private static final String NOT_FIRST = "，。；：、？！”’）》〉】〕%％";
  private static final String NOT_LAST = "“‘（《〈【〔";

  private final List<ComposedPage> pages = new ArrayList<>();
  private List<ComposedPage.Text> texts = new ArrayList<>();
  private List<ComposedPage.Rule> rules = new ArrayList<>();
  private double y = TOP;

  static List<ComposedPage> compose(Wrapped notice) {
    PageComposer composer = new PageComposer();
    for (Wrapped.Piece piece : notice.pieces()) {
      switch (piece) {
        case Wrapped.Line line -> composer.line(line);
        case Wrapped.Grid grid -> composer.grid(grid.rows());
      }
    }
    composer.endPage();
    return composer.pages;
  }

  private void line(Wrapped.Line line) {
    String text = line.text();
    switch (line.style()) {
      case TITLE -> {
        for (String part : wrap(text, 0, TEXT_WIDTH / TITLE - 2)) {
          double x = LEFT + (TEXT_WIDTH - TITLE * ComposedPage.ems(part)) / 2;
          set(x, TITLE, PITCH * 1.3, part);
        }
        y += PITCH;
      }
      case RIGHT -> {
        double x = LEFT + TEXT_WIDTH - BODY * (ComposedPage.ems(text) + 2);
        set(x, BODY, PITCH, text);
      }
      case BODY -> {
        // salutations such as 各县（区）人民政府： stand at the margin
        double indent = text.endsWith("：") ? 0 : 2;
        boolean first = true;
        for (String part : wrap(text, indent, TEXT_WIDTH / BODY)) {
          set(LEFT + (first ? indent * BODY : 0), BODY, PITCH, part);
          first = false;
        }
      }
    }
  }

  private void set(double x, double size, double pitch, String text) {
    if (y + pitch > BOTTOM) {
      endPage();
    }
    y += pitch;
    texts.add(new ComposedPage.Text(x, y, size, text));
  }

  private void grid(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    double[] widths = new double[columns];
    double sum = 0;
    for (int c = 0; c < columns; c++) {
      for (List<String> row : rows) {
        widths[c] = Math.max(widths[c], Math.min(14, 1 + ComposedPage.ems(row.get(c))));
      }
      sum += widths[c];
    }
    double[] edges = new double[columns + 1];
    edges[0] = LEFT;
    for (int c = 0; c < columns; c++) {
      edges[c + 1] = edges[c] + TEXT_WIDTH * widths[c] / sum;
    }
    y += PITCH / 2;
    for (int r = 0; r < rows.size(); r++) {
      List<List<String>> cells = new ArrayList<>();
      int lines = 1;
      for (int c = 0; c < columns; c++) {
        double room = (edges[c + 1] - edges[c] - 2 * PADDING) / CELL;
        String text = rows.get(r).get(c);
        List<String> wrapped = text.equals(Wrapped.ABOVE) ? List.of() : wrap(text, 0, room);
        cells.add(wrapped);
        lines = Math.max(lines, wrapped.size());
      }
      double height = lines * CELL_PITCH + 2 * PADDING;
      if (y + height > BOTTOM) {
        endPage();
      }
      for (int c = 0; c < columns; c++) {
        double baseline = y + PADDING;
        for (String part : cells.get(c)) {
          baseline += CELL_PITCH;
          texts.add(new ComposedPage.Text(edges[c] + PADDING, baseline - 0.3 * CELL, CELL, part));
        }
        if (!rows.get(r).get(c).equals(Wrapped.ABOVE) || rules.isEmpty()) {
          rules.add(new ComposedPage.Rule(edges[c], y, edges[c + 1], y));
        }
        boolean last = r + 1 == rows.size();
        if (last) {
          rules.add(new ComposedPage.Rule(edges[c], y + height, edges[c + 1], y + height));
        }
      }
      for (double edge : edges) {
        rules.add(new ComposedPage.Rule(edge, y, edge, y + height));
      }
      y += height;
    }
    y += PITCH / 2;
  }

  /** Lines of at most so many ems, the first shorter by the indent; no line begins with a comma. */
  private static List<String> wrap(String text, double indent, double room) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    double left = room - indent;
    int i = 0;
    while (i < text.length()) {
      double em = ComposedPage.ems(text.charAt(i));
      if (em > left + 1e-9 && i > start) {
        int end = i;
        while (end > start + 1
            && (NOT_FIRST.indexOf(text.charAt(end)) >= 0
                || NOT_LAST.indexOf(text.charAt(end - 1)) >= 0
                || isInWord(text, end))) {
          end--;
        }
        lines.add(text.substring(start, end));
        start = end;
        i = end;
        left = room;
      } else {
        left -= em;
        i++;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static boolean isInWord(String text, int at) {
    return isAscii(text.charAt(at - 1)) && isAscii(text.charAt(at));
  }

  private static boolean isAscii(char c) {
    return c > ' ' && c < 127;
  }

  private void endPage() {
    if (texts.isEmpty()) {
      return;
    }
    String number = "— " + (pages.size() + 1) + " —";
    double size = 14 * POINT;
    double x = LEFT + (TEXT_WIDTH - size * ComposedPage.ems(number)) / 2;
    texts.add(new ComposedPage.Text(x, 275, size, number));
    pages.add(new ComposedPage(texts, rules));
    texts = new ArrayList<>();
    rules = new ArrayList<>();
    y = TOP;
  }
}
