package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a printed line. Whether a blank stands between two glyphs is seen, not read:
 * justified lines are stretched, typesetters part Chinese from digits by a thin gap ({@code 2023 年5
 * 月}), converters write a space behind every character, and others write none where the page shows
 * one.
 */
final class LineText {
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** From these gaps on, in em beyond the line's usual gap, a blank is meant. */
  private static final double BETWEEN_HAN_DRAWN = 0.35;

  private static final double BETWEEN_HAN = 0.55;
  private static final double BESIDE_MARK = 1.2;
  private static final double HAN_BESIDE_NUMBER = 0.8;
  private static final double DRAWN = 0.12;
  private static final double BETWEEN_WORDS = 0.2;
  private static final double OTHERWISE = 0.5;

  private LineText() {}

  static String of(List<Glyph> glyphs, double size, double baseline) {
    double usualWide = usualGap(glyphs, size, true);
    double usualNarrow = usualGap(glyphs, size, false);
    StringBuilder out = new StringBuilder(glyphs.size() + 8);
    Glyph last = null;
    boolean drawnBlank = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        drawnBlank = true;
        continue;
      }
      if (last != null) {
        int before = Signs.last(last.text());
        int after = Signs.first(glyph.text());
        double usual =
            Signs.isNarrowWord(before) && Signs.isNarrowWord(after) ? usualNarrow : usualWide;
        double gap = (glyph.x0() - last.x1() - usual) / Math.max(1, size);
        if (isBlankMeant(before, after, gap, drawnBlank)) {
          out.append(' ');
        }
      }
      out.append(raised(glyph, size, baseline));
      last = glyph;
      drawnBlank = false;
    }
    return out.toString();
  }

  private static boolean isBlankMeant(int before, int after, double gap, boolean drawn) {
    boolean hanBefore = Signs.isWideLetter(before);
    boolean hanAfter = Signs.isWideLetter(after);
    if (hanBefore && hanAfter) {
      return gap >= (drawn ? BETWEEN_HAN_DRAWN : BETWEEN_HAN);
    }
    if (Signs.isWideMark(before) || Signs.isWideMark(after)) {
      return gap >= BESIDE_MARK;
    }
    boolean wordBefore = Signs.isNarrowWord(before);
    boolean wordAfter = Signs.isNarrowWord(after);
    if ((hanBefore && wordAfter) || (hanAfter && (wordBefore || before == '%'))) {
      return gap >= HAN_BESIDE_NUMBER;
    }
    if (drawn) {
      return gap >= DRAWN;
    }
    boolean latin = before < 0x7F && after < 0x7F;
    return gap >= (latin ? BETWEEN_WORDS : OTHERWISE);
  }

  /** The median gap between neighbours of a kind: what justification or letter-spacing adds. */
  private static double usualGap(List<Glyph> glyphs, double size, boolean wide) {
    List<Double> gaps = new ArrayList<>();
    Glyph last = null;
    boolean afterBlank = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        afterBlank = true;
        continue;
      }
      if (last != null && (wide || !afterBlank)) {
        int before = Signs.last(last.text());
        int after = Signs.first(glyph.text());
        boolean counts =
            wide
                ? Signs.isWideLetter(before) && Signs.isWideLetter(after)
                : Signs.isNarrowWord(before) && Signs.isNarrowWord(after);
        if (counts) {
          gaps.add(glyph.x0() - last.x1());
        }
      }
      last = glyph;
      afterBlank = false;
    }
    // two characters far apart (主 任) are one gap: nothing to compare it with
    if (gaps.size() < 3) {
      return gaps.isEmpty()
          ? 0
          : Math.max(0, Math.min(gaps.stream().min(Double::compare).get(), 0.3 * size));
    }
    gaps.sort(null);
    return Math.max(0, gaps.get((gaps.size() - 1) / 2));
  }

  /** m² is not m2, and 10⁸ is not 108. */
  private static String raised(Glyph glyph, double size, double baseline) {
    boolean isRaised = glyph.size() < 0.8 * size && baseline - glyph.baseline() > 0.2 * size;
    char c = glyph.text().charAt(0);
    if (isRaised && glyph.text().length() == 1 && Signs.isDigit(c)) {
      return String.valueOf(RAISED_DIGITS.charAt(c - '0'));
    }
    return glyph.text();
  }
}
