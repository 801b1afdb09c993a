package org.hongtou.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.hongtou.words.CharacterSet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the lines of its outline: a paragraph is one, or several where an office, a
 * converter or a site ran items together.
 */
final class OutlineLines {
  private static final int LONGEST_GLUED_HEADING = 16;
  private static final int LONGEST_CHAPTER_TITLE = 24;

  /** An item glued to these stands behind a whole one. */
  private static final CharacterSet CLOSES = CharacterSet.of("。）)〕");

  private final String text;
  private final List<OutlineLine> lines;

  /** The last ordinal of each style, while lines are read. */
  private final Map<LabelStyle, Integer> counted = new EnumMap<>(LabelStyle.class);

  /** The last number read, while lines are read. */
  private @Nullable Label last;

  /** Which numbers open the paragraphs to come. */
  private final NumbersAhead ahead;

  private final NumbersAhead bracketedAhead;

  private OutlineLines(NoticeText notice) {
    text = notice.text();
    lines = new ArrayList<>(notice.blocks().size());
    ahead = new NumbersAhead(text, notice.blocks(), LabelStyle.ARABIC_POINT);
    bracketedAhead = new NumbersAhead(text, notice.blocks(), LabelStyle.CHINESE_BRACKETED);
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
      boolean closed = CLOSES.contains(before);
      // 第二章　规划建设　　第八条: white space parts an article from its chapter's heading only
      boolean parted = current != null && isChapter(current.style());
      boolean chapter = text.charAt(i) == '第' && (parted || !LabelLexer.isSpace(before));
      boolean bracket = text.charAt(i) == '（' || text.charAt(i) == '(';
      if (!colon && !closed && !chapter && !bracket && !opensGluedItem(i)) {
        continue;
      }
      Label next = LabelLexer.at(text, i, paragraph.end());
      boolean counts = closed && next != null && last != null && countsOn(last, next);
      boolean glued = next != null && !colon && !closed && isGluedItem(next, current, block);
      boolean heading = next != null && (colon || closed) && isGluedHeading(next, paragraph.end());
      boolean titled =
          next != null
              && ((chapter && isGluedChapter(next, current, paragraph.end()))
                  || isFirstChild(next, current, paragraph, block));
      if (next != null && (counts || glued || heading || titled)) {
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

  /**
   * …科学技术创新活动。第二章　研究开发, 某某办法实施细则第一章总则, 第四章评估结果第十八条…: a chapter's heading that was glued to the
   * article before it or to the title, and the article glued to such a heading. Its title must run
   * to the end of the paragraph or to the next article; 违反本办法第三章规定的 does neither.
   */
  private boolean isGluedChapter(Label next, @Nullable Label current, int to) {
    int before = counted.getOrDefault(next.style(), 0);
    boolean counts = next.ordinal() == 1 || next.ordinal() == before + 1 || before == 0;
    if (!counts) {
      return false;
    }
    int start = next.span().start();
    boolean behindHeading =
        current != null
            && isChapter(current.style())
            && isTitle(current.span().end(), start, LONGEST_CHAPTER_TITLE);
    if (next.style() == LabelStyle.ARTICLE) {
      return behindHeading;
    }
    boolean closed = "。）)》”".indexOf(text.charAt(start - 1)) >= 0;
    boolean contents = start > 1 && text.startsWith("目录", start - 2);
    boolean opens =
        next.ordinal() == 1 && Character.isIdeographic(text.charAt(start - 1)) && !contents;
    return isChapter(next.style())
        && (closed || behindHeading || opens)
        && isTitle(next.span().end(), titleEnd(next.span().end(), to), LONGEST_CHAPTER_TITLE);
  }

  private static boolean isChapter(LabelStyle style) {
    return style == LabelStyle.CHAPTER || style == LabelStyle.DIVISION;
  }

  /** Where a chapter's title ends: at the first section or article, else at the paragraph's end. */
  private int titleEnd(int from, int to) {
    int last = Math.min(to, from + LONGEST_CHAPTER_TITLE + 1);
    for (int i = from + 1; i < last; i++) {
      Label label = text.charAt(i) == '第' ? LabelLexer.at(text, i, to) : null;
      if (label != null
          && (label.style() == LabelStyle.ARTICLE || label.style() == LabelStyle.DIVISION)) {
        return i;
      }
    }
    return to;
  }

  /** Whether there is nothing but letters, gaps (总　则) and 、 between two places. */
  private boolean isTitle(int from, int to, int longest) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      letters += Character.isIdeographic(c) ? 1 : 0;
      if (i - from > longest
          || !(Character.isIdeographic(c) || LabelLexer.isSpace(c) || "、“”".indexOf(c) >= 0)) {
        return false;
      }
    }
    return letters > 0;
  }

  /**
   * 三、保障措施（一）加强组织领导, with （二）… on a later line or further on, or with nothing behind: a heading and
   * its first item.
   */
  private boolean isFirstChild(Label next, @Nullable Label current, Span paragraph, int block) {
    return next.style() == LabelStyle.CHINESE_BRACKETED
        && next.ordinal() == 1
        && current != null
        && current.style() == LabelStyle.CHINESE
        && isTitle(current.span().end(), next.span().start(), LONGEST_GLUED_HEADING)
        && (bracketedAhead.next(block) == 2
            || text.indexOf("（二）", next.span().end(), paragraph.end()) >= 0
            || isTitle(next.span().end(), paragraph.end(), LONGEST_GLUED_HEADING));
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
