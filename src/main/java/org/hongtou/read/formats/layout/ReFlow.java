package org.hongtou.read.formats.layout;

import org.hongtou.read.formats.layout.Paragraph.Printed;

/**
 * Decides by geometry whether a printed line goes on with the paragraph before it. A line that ends
 * early ends its paragraph; behind a full line, a line at the left margin goes on and an indented
 * one begins a new paragraph. What the words say is asked only where a layout leaves it open.
 */
final class ReFlow {
  private static final double SAME_SIZE = 1.1;
  private static final double SAME_SIZE_RECOGNISED = 1.4;
  private static final double FLUSH = 0.8;

  /** Paragraphs are not indented further than this, in em; titles and signatures are. */
  private static final double DEEPEST_INDENT = 6;

  private static final double USUAL_INDENT = 3.2;

  private final Habits habits;

  ReFlow(Habits habits) {
    this.habits = habits;
  }

  /**
   * @param sameColumn whether the line stands below the paragraph's last one, with no column or
   *     page break between
   */
  boolean goesOn(Paragraph paragraph, Printed next, boolean sameColumn) {
    Printed last = paragraph.last();
    if (!isSameStyle(last.line(), next.line())) {
      return false;
    }
    if (isTitle(last) || isTitle(next)) {
      return sameColumn && titleGoesOn(paragraph, next);
    }
    if (sameColumn && isFarBelow(last, next)) {
      return false;
    }
    boolean setFarIn = paragraph.size() == 1 && last.indent() > USUAL_INDENT;
    if (!last.isFullBefore(next.line())
        || paragraph.first().indent() > DEEPEST_INDENT
        || (setFarIn && !last.isAtMargin())) {
      return false;
    }
    return next.indent() < FLUSH ? flushGoesOn(paragraph, next) : indentedGoesOn(paragraph, next);
  }

  private static boolean isSameStyle(TextLine last, TextLine next) {
    boolean recognised = last.ink().hidden() && next.ink().hidden();
    double ratio = next.size() / last.size();
    double most = recognised ? SAME_SIZE_RECOGNISED : SAME_SIZE;
    return ratio < most && ratio > 1 / most && last.ink().red() == next.ink().red();
  }

  /** Larger than the body, or centred and in another font than it. */
  private boolean isTitle(Printed printed) {
    TextLine line = printed.line();
    if (line.size() > printed.bodySize(habits.size()) * 1.12 && !line.ink().hidden()) {
      return true;
    }
    return !line.ink().font().equals(habits.font())
        && printed.isSymmetrical()
        && printed.indent() > 1;
  }

  private boolean titleGoesOn(Paragraph paragraph, Printed next) {
    Printed last = paragraph.last();
    TextLine line = next.line();
    double distance = line.baseline() - last.line().baseline();
    if (line.ink().red()
        || !last.line().ink().font().equals(line.ink().font())
        || distance > 2.4 * line.size()
        || Labels.startsChapter(line.text())
        || Labels.startsChapter(paragraph.text())
        || Signs.endsSentence(Signs.last(last.line().text()))) {
      return false;
    }
    boolean centred =
        last.isSymmetrical() && next.isSymmetrical() && !Labels.startsItem(line.text());
    return centred || (last.isFullBefore(line) && next.indent() < FLUSH);
  }

  private boolean isFarBelow(Printed last, Printed next) {
    double distance = next.line().baseline() - last.line().baseline();
    double pitch = next.margins().pitch() > 0 ? next.margins().pitch() : 1.8 * next.line().size();
    double most = habits.indents() ? 1.7 : 1.25;
    return distance > most * pitch + 1 || distance < 0.4 * next.line().size();
  }

  private boolean flushGoesOn(Paragraph paragraph, Printed next) {
    boolean sentenceEnds = Signs.endsSentence(Signs.last(paragraph.text()));
    boolean label = Labels.startsItem(next.line().text());
    if (habits.indents()) {
      return !(habits.labelsAreFlush() && label && sentenceEnds);
    }
    int end = Signs.last(paragraph.text());
    return end != '：' && !(label && (sentenceEnds || end == '）'));
  }

  /** Behind a full line: paragraphs that stand indented as a whole, and labels that hang out. */
  private boolean indentedGoesOn(Paragraph paragraph, Printed next) {
    boolean label = Labels.startsItem(next.line().text());
    double first = paragraph.first().indent();
    double indent = next.indent();
    if (paragraph.size() > 1 && Math.abs(indent - paragraph.second().indent()) < 0.5) {
      return !label || Math.abs(indent - first) > FLUSH;
    }
    if (paragraph.size() > 1) {
      return false;
    }
    if (indent < first - FLUSH) {
      return !label;
    }
    if (indent > first + FLUSH) {
      return !label && Math.abs(indent - textIndent(paragraph.first())) < FLUSH;
    }
    return !habits.indents() && !label;
  }

  /** Where, in em from the margin, the text behind the label of a line begins. */
  private static double textIndent(Printed first) {
    String text = first.line().text();
    int length = Labels.length(text);
    if (text.startsWith("附件")) {
      int colon = text.indexOf('：');
      length = colon < 0 ? length : colon + 1 + Labels.length(text.substring(colon + 1));
    }
    if (length == 0) {
      return Double.NaN;
    }
    int seen = 0;
    for (Glyph glyph : first.line().glyphs()) {
      if (seen >= length && !glyph.isBlank()) {
        return (glyph.x0() - first.margins().left()) / first.margins().em();
      }
      seen += glyph.isBlank() ? 0 : glyph.text().length();
    }
    return Double.NaN;
  }
}
