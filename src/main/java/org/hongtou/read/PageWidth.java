package org.hongtou.read;

import java.util.List;
import org.hongtou.read.LineShape.End;
import org.hongtou.read.LineShape.Start;

/**
 * Finds out whether a file's lines were cut at a page's width, and at which one.
 *
 * <p>In hard-wrapped text most lines that end in the middle of a sentence are equally wide, or
 * narrower by the indent if they begin a paragraph; in a file of whole paragraphs lines end
 * anywhere, and most characters stand in long lines.
 */
final class PageWidth {
  private static final int EM = LineShape.EM;

  /** Lists of names have equal lines too, but no page of prose is narrower than this. */
  private static final int NARROWEST = 18;

  private static final int WIDEST = 70;

  /** Full lines are as wide as this many ems below the widest: an indent, and marks at the edge. */
  private static final int SPREAD = 5;

  private PageWidth() {}

  /** The width in quarters of an em, or 0 if the lines are paragraphs already. */
  static int of(List<LineShape> lines) {
    return of(lines, 2);
  }

  /**
   * The same for a stretch of a file that otherwise has whole paragraphs: only on good evidence.
   */
  static int ofZone(List<LineShape> lines) {
    return of(lines, 30);
  }

  private static int of(List<LineShape> lines, int leastWeight) {
    int[] cutsByWidth = new int[WIDEST + 1];
    int[] proseByWidth = new int[WIDEST + 1];
    int cuts = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      LineShape line = lines.get(i);
      LineShape next = lines.get(i + 1);
      int ems = Math.min(line.width() / EM, WIDEST);
      if (line.end() == End.OTHER
          && next.start() == Start.OTHER
          && !next.afterBlank()
          && (i == 0 || !lines.get(i - 1).isLabelAlone())
          && ems >= NARROWEST) {
        // between two cuts it is a whole printed line; otherwise it may be the rest of one
        boolean whole = i > 0 && lines.get(i - 1).end() == End.OTHER && line.start() == Start.OTHER;
        int weight = whole ? 4 : 1;
        cuts += weight;
        cutsByWidth[ems] += weight;
        proseByWidth[ems] += line.squeezable() > 0 ? weight : 0;
      }
    }
    int best = 0;
    int atBest = 0;
    for (int w = NARROWEST; w < WIDEST; w++) {
      int within = sum(cutsByWidth, w);
      // a lone line may stick out of the page; the edge is where many lines end
      if (within > atBest && cutsByWidth[w] * 8 >= within) {
        atBest = within;
        best = w;
      }
    }
    boolean prose = sum(proseByWidth, best) * 2 >= atBest;
    if (atBest < leastWeight || atBest * 2 < cuts || !prose) {
      return 0;
    }
    // lines with many marks are squeezed and count wider than the page; most are as wide as it
    int edge = best;
    for (int w = best - 1; w >= best - 2; w--) {
      edge = cutsByWidth[w] > cutsByWidth[edge] ? w : edge;
    }
    int width = edge * EM + EM / 2;
    return holdsLongLines(lines, width) ? 0 : width;
  }

  /** Lines that no page of this width can have hold a good part of the text. */
  private static boolean holdsLongLines(List<LineShape> lines, int width) {
    long all = 0;
    long tooLong = 0;
    // the first line may be a title that the collection put there, uncut
    for (LineShape line : lines.subList(1, lines.size())) {
      all += line.width();
      if (line.width() > width + 12 * EM) {
        tooLong += line.width();
      }
    }
    return tooLong * 4 > all;
  }

  private static int sum(int[] byWidth, int widest) {
    int sum = 0;
    for (int w = Math.max(0, widest - SPREAD + 1); w <= widest; w++) {
      sum += byWidth[w];
    }
    return sum;
  }
}
