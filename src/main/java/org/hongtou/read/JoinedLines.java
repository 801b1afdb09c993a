package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out the blanks that stand where a printed page broke its lines, in a text that a PDF was
 * turned into and whose paragraphs stand on one line each:
 *
 * <pre>
 * （二）规范备案。跨省临时外出人员备案有效期原则上不少 于6个月，有效期内可在多地多次办理并享受直接结 算服务。
 * </pre>
 *
 * A blank inside a word hides it: 不 超过 says the opposite of 不超过. Blanks mean something in Chinese,
 * too ({@code 中共中央 国务院}), so they go only where they stand a page's width apart, again and again.
 */
final class JoinedLines {
  /** In quarters of an em: how much less than the width a line may have that is full. */
  private static final int SLACK = 2 * LineShape.EM;

  /** Of a paragraph's first line. */
  private static final int INDENT = 2 * LineShape.EM;

  private static final int NARROWEST = 18 * LineShape.EM;
  private static final int WIDEST = 50 * LineShape.EM;

  /** Fewer lines of one width are an accident. */
  private static final int FEWEST = 8;

  private JoinedLines() {}

  /** The text without the blanks of its page's lines; the text itself if it has none. */
  static String mend(String text) {
    List<Integer> widths = new ArrayList<>();
    int start = 0;
    int indent = INDENT;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        start = i + 1;
        indent = INDENT;
      } else if (c == ' ' && isInText(text, i)) {
        widths.add(indent + widthOf(text, start, i));
        start = i + 1;
        indent = 0;
      }
    }
    int width = widths.size() < FEWEST ? 0 : commonWidth(widths);
    long full = width == 0 ? 0 : widths.stream().filter(line -> fits(line, width)).count();
    return full < FEWEST || full * 2 < widths.size() ? text : without(text, width);
  }

  /** A single blank beside a Chinese character or mark. */
  private static boolean isInText(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return before > ' ' && after > ' ' && (isWide(before) || isWide(after));
  }

  private static boolean isWide(char c) {
    return Characters.isWideLetter(c) || Characters.isWideMark(c);
  }

  private static boolean fits(int line, int width) {
    return line <= width && width - line <= SLACK;
  }

  /** The width that most lines nearly have, in quarters of an em; 0 if none is a page's. */
  private static int commonWidth(List<Integer> widths) {
    int[] of = new int[WIDEST + 1];
    for (int width : widths) {
      if (width <= WIDEST) {
        of[width]++;
      }
    }
    int best = 0;
    int most = 0;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      int sum = 0;
      for (int i = Math.max(0, width - SLACK); i <= width; i++) {
        sum += of[i];
      }
      if (sum > most) {
        most = sum;
        best = width;
      }
    }
    return best;
  }

  private static int widthOf(String text, int start, int end) {
    int width = 0;
    for (int i = start; i < end && width <= WIDEST; i++) {
      width += isWide(text.charAt(i)) ? LineShape.EM : LineShape.EM / 2;
    }
    return width;
  }

  /** A blank goes where a full line ends: behind the last blank, or the indent of the paragraph. */
  private static String without(String text, int width) {
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    int indent = INDENT;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        start = i + 1;
        indent = INDENT;
      } else if (c == ' ' && i > 0 && i + 1 < text.length() && isInText(text, i)) {
        int line = indent + widthOf(text, start, i);
        boolean ends = fits(line, width);
        if (ends || line > width) {
          start = i + 1;
          indent = 0;
        }
        if (ends) {
          continue;
        }
      }
      out.append(c);
    }
    return out.toString();
  }
}
