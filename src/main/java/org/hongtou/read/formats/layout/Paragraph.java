package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while its printed lines are put together. */
final class Paragraph {
  private static final int FEWEST_LINES = 6;

  /** A line with the margins of the column it stands in. */
  record Printed(TextLine line, Margins margins) {
    /** How far, in em, its beginning is from the left margin. */
    double indent() {
      return (line.x0() - margins.left()) / margins.em();
    }

    /** The size of the text around it: an annex may be set smaller than the rest. */
    double bodySize(double ofDocument) {
      return margins.lines().size() < FEWEST_LINES ? ofDocument : margins.em();
    }

    /** Whether it has the same white on both sides. */
    boolean isSymmetrical() {
      double leftGap = line.x0() - margins.left();
      double rightGap = margins.right() - line.x1();
      return Math.abs(leftGap - rightGap) < Math.max(1.2 * margins.em(), 0.6 * line.size());
    }

    /** Whether it ends at the right margin. */
    boolean isAtMargin() {
      return margins.right() - line.x1() < margins.em();
    }

    /** Whether the beginning of the next line would not have fitted behind it. */
    boolean isFullBefore(TextLine next) {
      double room = margins.right() - line.x1();
      return room < next.firstUnitWidth() + 0.3 * margins.em();
    }
  }

  private final List<Printed> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final int page;

  Paragraph(int page, Printed first) {
    this.page = page;
    add(first);
  }

  void add(Printed line) {
    lines.add(line);
    LineJoin.append(text, line.line.text());
  }

  int page() {
    return page;
  }

  int size() {
    return lines.size();
  }

  Printed first() {
    return lines.get(0);
  }

  Printed second() {
    return lines.get(1);
  }

  Printed last() {
    return lines.get(lines.size() - 1);
  }

  String text() {
    return text.toString();
  }
}
