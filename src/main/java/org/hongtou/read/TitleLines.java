package org.hongtou.read;

import java.util.List;
import org.hongtou.read.LineShape.End;
import org.hongtou.read.LineShape.Start;

/**
 * Joins a title that is printed over several centred lines:
 *
 * <pre>
 *      甘肃省戈壁设施农业高质量发展三年行动
 *           方案（2022-2024 年）
 * </pre>
 *
 * None of its lines is full, so {@link ReFlow} takes each for a paragraph. A title is known by its
 * last line, which ends with a kind of document, and by what stands before its first: the top of
 * the file, the date under a signature, a note on disclosure, or the word 附件.
 */
final class TitleLines {
  private static final int MOST_LINES = 5;

  private TitleLines() {}

  /**
   * Clears the paragraph starts inside titles.
   *
   * @param starts for each line whether it begins a paragraph; changed in place
   */
  static void join(List<LineShape> lines, boolean[] starts, int pageWidth) {
    for (int i = 0; i < lines.size(); i++) {
      if (!mayPrecedeTitle(lines, i)) {
        continue;
      }
      int last = i;
      while (last < lines.size()
          && last - i < MOST_LINES
          && isPart(lines, starts, last, pageWidth)
          && !endsTitle(lines, starts, last, pageWidth)) {
        last++;
      }
      if (last > i
          && last - i < MOST_LINES
          && last < lines.size()
          && isPart(lines, starts, last, pageWidth)) {
        for (int k = i + 1; k <= last; k++) {
          starts[k] = false;
        }
      }
    }
  }

  /** Whether the title is complete with line {@code i}: 三年行动 is not if 方案（2023-2025 年） follows. */
  private static boolean endsTitle(List<LineShape> lines, boolean[] starts, int i, int pageWidth) {
    String text = withoutVersion(lines.get(i).text());
    boolean strong = LineWords.endsWithKind(text);
    if (!strong && !LineWords.endsWithWeakKind(text)) {
      return false;
    }
    if (i + 1 == lines.size() || !isPart(lines, starts, i + 1, pageWidth)) {
      return true;
    }
    String next = lines.get(i + 1).text();
    return strong ? !LineWords.startsWithKind(next) : !LineWords.endsWithKind(withoutVersion(next));
  }

  private static boolean mayPrecedeTitle(List<LineShape> lines, int i) {
    if (i == 0 || lines.get(i).afterBlank()) {
      return true;
    }
    LineShape before = lines.get(i - 1);
    return before.standsAlone() || before.start() == Start.ANNEX;
  }

  /** Whether a line is a paragraph of its own that may be part of a title. */
  private static boolean isPart(List<LineShape> lines, boolean[] starts, int i, int pageWidth) {
    LineShape line = lines.get(i);
    boolean alone = starts[i] && (i + 1 == lines.size() || starts[i + 1]);
    boolean titleEnd = line.end() == End.OTHER || line.end() == End.CLOSING;
    boolean titleStart = line.start() == Start.OTHER || line.start() == Start.MARK;
    return alone
        && titleEnd
        && titleStart
        && line.width() <= pageWidth
        && line.text().indexOf('。') < 0
        && line.text().indexOf('：') < 0
        && !LineWords.endsWithAuthority(line.text());
  }

  /** Whether a line ends with a kind of document, as a whole title or the last line of one does. */
  static boolean endsLikeTitle(String line) {
    return LineWords.endsWithKind(withoutVersion(line));
  }

  /** Without （试行） or （2023-2025 年） at its end. */
  private static String withoutVersion(String line) {
    String text = line;
    while (text.endsWith("）") || text.endsWith(")")) {
      int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
      if (open < 0) {
        break;
      }
      text = text.substring(0, open).stripTrailing();
    }
    return text;
  }
}
