package org.hongtou.read;

import java.util.List;
import org.hongtou.read.LineShape.End;
import org.hongtou.read.LineShape.Start;

/**
 * Finds out whether a file's lines were cut at a page's width, and at which one.
 *
 * <p>In hard-wrapped text most lines that end in the middle of a sentence are equally wide; in a
 * file of whole paragraphs lines end anywhere, and most characters stand in long lines.
 */
final class PageWidth {
  private static final int EM = LineShape.EM;

  /** Lists of names have equal lines too, but no page of prose is narrower than this. */
  private static final int NARROWEST = 18 * EM;

  private static final int WIDEST = 70 * EM;

  private PageWidth() {}

  /** The width in quarters of an em, or 0 if the lines are paragraphs already. */
  static int of(List<LineShape> lines) {
    int[] cutsByWidth = new int[WIDEST / EM + 2];
    int cuts = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      LineShape line = lines.get(i);
      LineShape next = lines.get(i + 1);
      boolean cut =
          line.end() == End.OTHER
              && next.start() == Start.OTHER
              && !next.afterBlank()
              && line.width() >= NARROWEST;
      if (cut) {
        cuts++;
        cutsByWidth[Math.min(line.width(), WIDEST) / EM]++;
      }
    }
    int best = 0;
    int atBest = 0;
    for (int w = NARROWEST / EM; w + 2 < cutsByWidth.length - 1; w++) {
      int within = cutsByWidth[w] + cutsByWidth[w + 1] + cutsByWidth[w + 2];
      if (within > atBest) {
        atBest = within;
        best = w + 1;
      }
    }
    if (atBest < 2 || atBest * 2 < cuts) {
      return 0;
    }
    int width = best * EM + EM / 2;
    long all = 0;
    long tooLong = 0;
    for (int i = 1; i < lines.size(); i++) {
      int w = lines.get(i).width();
      all += w;
      if (w > width + 12 * EM) {
        tooLong += w;
      }
    }
    return tooLong * 4 > all ? 0 : width;
  }
}
