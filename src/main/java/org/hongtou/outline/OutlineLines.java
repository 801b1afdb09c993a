package org.hongtou.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the lines of its outline: a paragraph is one, or several where an office, a
 * converter or a site ran items together.
 */
final class OutlineLines {
  private static final int LONGEST_GLUED_HEADING = 16;

  private final String text;
  private final List<OutlineLine> lines;

  /** The last ordinal of each style, while lines are read. */
  private final Map<LabelStyle, Integer> counted = new EnumMap<>(LabelStyle.class);

  /** The last number read, while lines are read. */
  private @Nullable Label last;

  /** Which numbers open the paragraphs to come. */
  private final NumbersAhead ahead;

  private OutlineLines(NoticeText notice) {
    text = notice.text();
    lines = new ArrayList<>(notice.blocks().size());
    ahead = new NumbersAhead(text, notice.blocks(), LabelStyle.ARABIC_POINT);
  }

  /** The lines of a text, in order. */
  static List<OutlineLine> of(NoticeText notice) {
    OutlineLines split = new OutlineLines(notice);
    for (int i = 0; i < notice.blocks().size(); i++) {
      Block block = notice.blocks().get(i);
      if (block instanceof Block.Paragraph paragraph) {
        split.splitAtInnerNumbers(paragraph.span(), i);
      } else if (!(block instanceof Block.Repeat)) {
        split.lines.add(new OutlineLine(block, null, LineKind.TEXT));
      }
    }
    return split.lines;
  }

  /**
   * Lines of a paragraph: itself, or several where an office or a converter ran items together:
   * {@code …（责任单位：省民政厅）（二）完善…。第二章 管理体制}. Only a number that counts on, behind a full stop or a
   * closed bracket, is taken; anything looser would tear enumerations out of running text.
   */
  private void splitAtInnerNumbers(Span paragraph, int block) {
    int start = paragraph.start();
    Label current = LabelLexer.at(text, start, paragraph.end());
    if (current != null) {
      counted.put(current.style(), current.ordinal());
      last = current;
    }
    int from = current == null ? paragraph.start() + 1 : current.span().end() + 1;
    for (int i = from; i < paragraph.end(); i++) {
      char before = text.charAt(i - 1);
      boolean colon = before == '：';
      boolean closed = "。）)〕".indexOf(before) >= 0;
      if (!colon && !closed && !opensGluedItem(i)) {
        continue;
      }
      Label next = LabelLexer.at(text, i, paragraph.end());
      boolean counts = closed && next != null && last != null && countsOn(last, next);
      boolean glued = next != null && !colon && !closed && isGluedItem(next, current, block);
      boolean heading = next != null && (colon || closed) && isGluedHeading(next, paragraph.end());
      if (next != null && (counts || glued || heading)) {
        lines.add(line(new Span(start, i), current));
        start = i;
        current = next;
        last = next;
        counted.put(next.style(), next.ordinal());
      }
    }
    lines.add(line(new Span(start, paragraph.end()), current));
  }

  /** Whether a digit stands right behind a word. */
  private boolean opensGluedItem(int at) {
    char before = text.charAt(at - 1);
    return Character.isDigit(text.charAt(at)) && (Character.isIdeographic(before) || before == '，');
  }

  /**
   * 一、强化统筹，保障发展1.加强谋划。…, with 2.… on the next line: an item glued to the heading above it or to the
   * item before it. Its number must be the one that is missing between those around it.
   */
  private boolean isGluedItem(Label next, @Nullable Label current, int block) {
    int behind = next.span().end();
    boolean words = behind < text.length() && Character.isIdeographic(text.charAt(behind));
    if (!words || next.style() != LabelStyle.ARABIC_POINT) {
      return false;
    }
    boolean first = next.ordinal() == 1 && current != null && current.style() != next.style();
    boolean missing = next.ordinal() == counted.getOrDefault(next.style(), 0) + 1;
    return (first || missing) && ahead.next(block) == next.ordinal() + 1;
  }

  /** …制定本方案。一、工作目标: a section's heading that ends the paragraph it was glued to. */
  private boolean isGluedHeading(Label next, int to) {
    int from = next.span().end();
    boolean heads =
        next.style() == LabelStyle.CHINESE || next.style() == LabelStyle.CHINESE_BRACKETED;
    if (!heads
        || next.ordinal() != counted.getOrDefault(next.style(), 0) + 1
        || to - from > LONGEST_GLUED_HEADING
        || to - from < 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Character.isIdeographic(text.charAt(i)) && "“”、".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private OutlineLine line(Span span, @Nullable Label label) {
    LineKind looks = label == null ? LineKind.of(text, span) : LineKind.TEXT;
    return new OutlineLine(new Block.Paragraph(span), label, looks);
  }

  /**
   * Arabic numbers and circles enumerate within running text too: they must count on from the
   * paragraph's own number.
   */
  private boolean countsOn(Label current, Label next) {
    return switch (next.style()) {
      case CIRCLED, DECIMAL -> false;
      case VOLUME, CHAPTER, DIVISION, ARTICLE, CHINESE, CHINESE_BRACKETED ->
          next.ordinal() == counted.getOrDefault(next.style(), -1) + 1;
      default -> next.style() == current.style() && next.ordinal() == current.ordinal() + 1;
    };
  }
}
