package org.hongtou.outline;

import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells an item's heading from its text. Heading and text mostly share a paragraph: {@code
 * （一）增加供给。严格落实…}; a heading is a phrase, so it is short and holds no semicolon.
 */
final class Headings {
  /**
   * The longest first sentence that still is a heading: real ones reach 45 characters with two
   * halves.
   */
  private static final int LONGEST_SHARED = 50;

  /** A paragraph of its own may be longer. */
  private static final int LONGEST_ALONE = 70;

  private static final int LONGEST_BEFORE_SPACE = 30;

  private static final String OPEN = "（(〔[【";
  private static final String CLOSE = "）)〕]】";

  private Headings() {}

  /**
   * The heading at the start of an item's content.
   *
   * @param hasChildren whether numbered items follow below it: then its first paragraph is a
   *     heading even without text behind it
   * @return null if the item is running text only
   */
  static @Nullable Span of(String text, List<Block> content, boolean hasChildren) {
    Block first = firstWithText(text, content);
    if (!(first instanceof Block.Paragraph)) {
      return null;
    }
    Span line = trimmed(text, first.span());
    Span spaced = beforeSpace(text, line);
    if (spaced != null) {
      return spaced;
    }
    int stop = firstStop(text, line);
    if (stop < 0 && "，、；".indexOf(text.charAt(line.end() - 1)) >= 0) {
      return null;
    }
    if (stop < 0) {
      // no full stop: the whole line, unless it is the item's only text and reads as a sentence
      int bracket = clauseBracket(text, line);
      Span whole = bracket > line.start() ? trimmed(text, new Span(line.start(), bracket)) : line;
      boolean alone = hasChildren || content.size() > 1 || bracket > line.start();
      return whole.length() > 0 && whole.length() <= LONGEST_ALONE && alone ? whole : null;
    }
    Span sentence = new Span(line.start(), stop);
    boolean textFollows = stop + 1 < line.end() || content.size() > 1 || hasChildren;
    if (sentence.length() == 0
        || sentence.length() > LONGEST_SHARED
        || !textFollows
        || hasInnerMark(text, sentence)) {
      return null;
    }
    int next = stop + 1;
    // 落实减税降费政策。（责任单位：省税务局）: one sentence and its clause is the task's text, not a heading
    if (next < line.end()
        && OPEN.indexOf(text.charAt(next)) >= 0
        && content.size() == 1
        && !hasChildren
        && closesLine(text, next, line.end())) {
      return null;
    }
    return sentence;
  }

  /** 总体要求 坚持因地制宜…: a space where the line break was. */
  private static @Nullable Span beforeSpace(String text, Span line) {
    int limit = Math.min(line.end() - 10, line.start() + LONGEST_BEFORE_SPACE);
    for (int i = line.start(); i < limit; i++) {
      char c = text.charAt(i);
      if (LabelLexer.isSpace(c)) {
        boolean words = i - line.start() >= 4 && Character.isIdeographic(text.charAt(i - 1));
        Span rest = trimmed(text, new Span(i, line.end()));
        return words && Character.isIdeographic(text.charAt(rest.start()))
            ? new Span(line.start(), i)
            : null;
      }
      if (!Character.isIdeographic(c) && "“”、".indexOf(c) < 0) {
        return null;
      }
    }
    return null;
  }

  private static boolean closesLine(String text, int open, int end) {
    int depth = 0;
    for (int i = open; i < end; i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSE.indexOf(c) >= 0 && --depth == 0) {
        return end - i <= 2;
      }
    }
    return true;
  }

  private static @Nullable Block firstWithText(String text, List<Block> content) {
    for (Block block : content) {
      if (trimmed(text, block.span()).length() > 0) {
        return block;
      }
    }
    return null;
  }

  private static int firstStop(String text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '！' || c == '？') {
        return i;
      }
    }
    return -1;
  }

  private static int clauseBracket(String text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        int to = Math.min(line.end(), i + 8);
        for (int j = i; j < to; j++) {
          if ("责牵配负主".indexOf(text.charAt(j)) >= 0) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  /**
   * A semicolon, a colon or a second comma: a sentence. 优化体制机制，强化部门分工 has two halves and is a
   * heading.
   */
  private static boolean hasInnerMark(String text, Span span) {
    int commas = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      commas += c == '，' ? 1 : 0;
      if ("；;：:".indexOf(c) >= 0 || commas > 1) {
        return true;
      }
    }
    return false;
  }

  /** A span without white space at its ends. */
  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && LabelLexer.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && LabelLexer.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
