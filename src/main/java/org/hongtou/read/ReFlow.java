package org.hongtou.read;

import java.util.Arrays;
import java.util.List;
import org.hongtou.read.LineShape.End;
import org.hongtou.read.LineShape.Start;

/**
 * Puts the lines of hard-wrapped text back into paragraphs.
 *
 * <p>The text of a PDF has two kinds of false line breaks: where the printed line was full, and,
 * oddly, at punctuation in the middle of a printed line:
 *
 * <pre>
 * 为推动戈壁农业高质量发展，
 * 根据本省农业农村现代化规划要求，
 * 加快补齐设施短板，提
 * 高水资源利用效率，带动农民持续增收……
 * </pre>
 *
 * The first three of these were one printed line of 38 characters behind an indent of two, which
 * gives them away: pieces add up to the width of the page. So this class looks for the way to lay
 * all pieces out as printed lines and paragraphs that costs least (Viterbi), where a printed line
 * inside a paragraph must be full, the last one of a paragraph may be short, odd breaks stand at
 * punctuation, and numbering starts a paragraph. Time is linear in the number of lines, as a
 * printed line has few pieces.
 *
 * <p>No character but white space is added, lost or moved. A page number (— 2 —) that falls inside
 * a paragraph therefore stays in it.
 */
final class ReFlow {
  private static final int EM = LineShape.EM;
  private static final int INDENT = 2 * EM;

  /**
   * Digits and Latin letters are not all half an em wide, so a full line may count this much less.
   */
  private static final int NEARLY_FULL = 4 * EM;

  /** More than any real layout costs; additions of it don't overflow. */
  private static final int NEVER = 1_000_000;

  /** Words that a figure follows. */
  private static final String[] ASKING = {
    "达到", "不低于", "不少于", "不超过", "不高于", "超过", "突破", "控制在", "提高到", "降至", "较", "由", "从"
  };

  /** A printed line has no more characters. */
  private static final int LONGEST_COUNTED = 80;

  /** Lines of one length show how lines were cut, if so many have it. */
  private static final int FEWEST_COUNTED = 8;

  private final List<LineShape> lines;
  private final int pageWidth;
  private final boolean[] insideBrackets;

  /** The first line with a numbering label; addressees stand before it. */
  private final int firstLabel;

  /** How many characters, of whatever width, each full line has; 0 if lines were cut at a width. */
  private final int fullCount;

  private ReFlow(List<LineShape> lines, int pageWidth) {
    this.lines = lines;
    this.pageWidth = pageWidth;
    this.insideBrackets = openBrackets(lines);
    int label = 0;
    while (label < lines.size() && lines.get(label).start() != Start.LABEL) {
      label++;
    }
    this.firstLabel = label;
    this.fullCount = fullCount(lines);
  }

  /**
   * Lays out lines as paragraphs.
   *
   * @param lines without page numbers
   * @param pageWidth of a full printed line, in quarters of an em
   * @return for each line whether it begins a paragraph
   */
  static boolean[] paragraphStarts(List<LineShape> lines, int pageWidth) {
    if (lines.isEmpty()) {
      return new boolean[0];
    }
    boolean[] starts = new ReFlow(lines, pageWidth).cheapestLayout();
    TitleLines.join(lines, starts, pageWidth);
    return starts;
  }

  private boolean[] cheapestLayout() {
    int n = lines.size();
    // [0] a paragraph's first printed line begins at this line; [1] a later printed line does
    int[][] cost = new int[2][n + 1];
    int[][] fromLine = new int[2][n + 1];
    int[][] fromState = new int[2][n + 1];
    Arrays.fill(cost[0], NEVER);
    Arrays.fill(cost[1], NEVER);
    cost[0][0] = 0;
    for (int i = 0; i < n; i++) {
      for (int state = 0; state < 2; state++) {
        if (cost[state][i] >= NEVER) {
          continue;
        }
        int width = 0;
        int squeeze = 0;
        int inner = cost[state][i];
        for (int j = i + 1; j <= n; j++) {
          if (j > i + 1) {
            inner += oddBreakCost(j - 1);
          }
          width += lines.get(j - 1).width();
          squeeze += lines.get(j - 1).squeezable();
          if (j > i + 1 && width - squeeze > pageWidth + EM) {
            break;
          }
          relax(
              cost,
              fromLine,
              fromState,
              i,
              state,
              j,
              0,
              inner + endCost(i, j, state, width, squeeze));
          if (j < n) {
            relax(
                cost,
                fromLine,
                fromState,
                i,
                state,
                j,
                1,
                inner + wrapCost(j, state, width, squeeze));
          }
        }
      }
    }
    boolean[] starts = new boolean[n];
    int at = n;
    int state = 0;
    while (at > 0) {
      int line = fromLine[state][at];
      state = fromState[state][at];
      at = line;
      if (state == 0) {
        starts[at] = true;
      }
    }
    return starts;
  }

  private static void relax(
      int[][] cost,
      int[][] fromLine,
      int[][] fromState,
      int i,
      int state,
      int j,
      int to,
      int total) {
    if (total < cost[to][j]) {
      cost[to][j] = total;
      fromLine[to][j] = i;
      fromState[to][j] = state;
    }
  }

  /** Of a break in front of line {@code k} in the middle of a printed line. */
  private int oddBreakCost(int k) {
    LineShape before = lines.get(k - 1);
    LineShape line = lines.get(k);
    int cost = line.mayBeOddBreakAfter(before) ? 2 : 90;
    if (before.isLabelAlone() || (before.isSingleCharacter() && line.isSingleCharacter())) {
      cost = 2;
    }
    if (before.endsWithDigit() && line.startsWithDigit()) {
      // 岗位3 / 6 万个: the point of 3.6 was lost
      cost = 20;
    }
    if (line.afterBlank()) {
      cost += 40;
    }
    return cost + addresseesCost(k) + joinAcrossCost(before, line);
  }

  /** Of a paragraph that goes on behind what looks like addressees: 各市、县人民政府： / 现将……. */
  private int addresseesCost(int k) {
    boolean addressees =
        lines.get(k - 1).end() == End.COLON && k < firstLabel && !insideBrackets[k];
    return addressees ? 20 : 0;
  }

  /** Of a paragraph that goes on from {@code before} to {@code line}. */
  private static int joinAcrossCost(LineShape before, LineShape line) {
    if (line.standsAlone() || before.standsAlone()) {
      return 150;
    }
    if (before.isLabelAlone() && line.start() != Start.LABEL) {
      return 0;
    }
    if (line.start() == Start.LABEL || line.start() == Start.ANNEX) {
      return switch (before.end()) {
        case SENTENCE, CLOSING -> 80;
        case SEMICOLON, COLON -> 50;
        case OTHER -> 30;
        case COMMA -> 15;
        case OPENING -> 0;
      };
    }
    if (line.start() == Start.FIELD) {
      return switch (before.end()) {
        case SENTENCE -> before.start() == Start.FIELD ? 2 : 15;
        case CLOSING -> 15;
        default -> 0;
      };
    }
    return 0;
  }

  /** Of a full printed line that ends in front of line {@code j}, its paragraph going on. */
  private int wrapCost(int j, int state, int width, int squeeze) {
    LineShape before = lines.get(j - 1);
    boolean counted = before.width() == width && isFullByCount(before);
    int cost = counted ? 0 : fillCost(width, squeeze);
    if (state == 0) {
      cost = Math.min(cost + 3, fillCost(width + INDENT, squeeze));
    }
    if (lines.get(j).afterBlank() || (state == 0 && isTitle(j - 1))) {
      cost += 40;
    }
    return cost + addresseesCost(j) + joinAcrossCost(before, lines.get(j));
  }

  /**
   * A line of as many characters as the others is full, however narrow its digits make it: some
   * systems cut lines by the count of characters.
   */
  private boolean isFullByCount(LineShape line) {
    int length = line.text().length();
    return fullCount > 0 && (length == fullCount || length == fullCount - 1);
  }

  private static int fullCount(List<LineShape> lines) {
    int[] counts = new int[LONGEST_COUNTED + 1];
    int cuts = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = lines.get(i).text().length();
      if (lines.get(i).end() == End.OTHER
          && lines.get(i + 1).start() == Start.OTHER
          && length <= LONGEST_COUNTED) {
        counts[length]++;
        cuts++;
      }
    }
    int best = 0;
    for (int length = 1; length <= LONGEST_COUNTED; length++) {
      best = counts[length] > counts[best] ? length : best;
    }
    return best > 0 && counts[best] >= FEWEST_COUNTED && counts[best] * 2 > cuts ? best : 0;
  }

  /** How far a printed line is from filling the page's width. */
  private int fillCost(int width, int squeeze) {
    int missing = pageWidth - width;
    if (missing <= 0) {
      int over = -missing;
      return over <= squeeze + EM
          ? Math.min(over, EM) / 2
          : Math.min(120, 2 + (over - squeeze) * 3);
    }
    if (missing <= EM) {
      // 禁则: a line may end a character early so that no mark begins the next
      return missing / 2;
    }
    return missing <= NEARLY_FULL
        ? 2 + (missing - EM)
        : Math.min(120, 14 + (missing - NEARLY_FULL) * 4);
  }

  /** Of a printed line of the lines {@code i} to {@code j - 1} that ends its paragraph. */
  private int endCost(int i, int j, int state, int width, int squeeze) {
    LineShape last = lines.get(j - 1);
    if (last.isLabelAlone() && j < lines.size() && lines.get(j).start() != Start.LABEL) {
      return 60;
    }
    int cost =
        switch (last.end()) {
          case SENTENCE -> 4;
          case COLON -> last.start() == Start.FIELD ? 60 : 8;
          case SEMICOLON -> 8;
          case CLOSING -> 10;
          case COMMA -> 160;
          case OPENING -> 120;
          case OTHER -> unmarkedEndCost(i, j, state, width);
        };
    if (width - squeeze > pageWidth + 2 * EM && j > i + 1) {
      cost += 100;
    }
    if (j < lines.size()) {
      LineShape next = lines.get(j);
      if (next.startsParagraphByItself() || last.standsAlone() || next.afterBlank()) {
        cost = Math.min(cost, endBeforeStartCost(last, state, j == i + 1));
      } else if (next.start() == Start.MARK && last.end() != End.SENTENCE) {
        cost += 6;
      }
      if (insideBrackets[j]) {
        cost += 40;
      }
      if (next.startsWithDigit() && next.start() != Start.LABEL && asksForFigure(last.text())) {
        // 产能占比达到 / 65%以上
        cost += 80;
      }
    }
    return cost;
  }

  private static boolean asksForFigure(String line) {
    for (String word : ASKING) {
      if (line.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Of a paragraph that ends without a mark: a title, heading or signature, or no end at all. */
  private int unmarkedEndCost(int i, int j, int state, int width) {
    boolean letterSpaced = state == 0 && lines.get(i).isSingleCharacter();
    if ((j > i + 1 && !letterSpaced) || state > 0) {
      return 25;
    }
    if (isTitle(i)) {
      return 0;
    }
    return pageWidth - width - INDENT <= NEARLY_FULL ? 20 : 12;
  }

  /** A title in one line behind a date or note; it may be as long as the page is wide. */
  private boolean isTitle(int i) {
    LineShape line = lines.get(i);
    return (i == 0 || lines.get(i - 1).standsAlone())
        && line.start() != Start.LABEL
        && TitleLines.endsLikeTitle(line.text());
  }

  /** Of an end in front of a line that starts a paragraph by its own looks. */
  private static int endBeforeStartCost(LineShape last, int state, boolean onePiece) {
    return switch (last.end()) {
      case COMMA -> 20;
      case COLON -> last.start() == Start.FIELD ? 60 : 4;
      // a heading or signature is one piece; what ends otherwise without a mark was cut
      case OTHER -> onePiece ? (state == 0 ? 4 : 12) : 25;
      default -> 4;
    };
  }

  /** Whether a bracket is open in front of each line; numbering behind a full stop closes all. */
  private static boolean[] openBrackets(List<LineShape> lines) {
    boolean[] open = new boolean[lines.size() + 1];
    int depth = 0;
    int since = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean newItem =
          lines.get(i).start() == Start.LABEL && (i == 0 || lines.get(i - 1).end() == End.SENTENCE);
      // an unclosed bracket is a misprint; none is longer than thirty lines
      if (newItem || i - since > 30) {
        depth = 0;
      }
      open[i] = depth > 0;
      for (int c = 0; c < text.length(); c++) {
        char ch = text.charAt(c);
        if (Characters.isHan(ch)) {
          continue;
        }
        if ("（(〔［《“".indexOf(ch) >= 0) {
          if (depth == 0) {
            since = i;
          }
          depth++;
        } else if ("）)〕］》”".indexOf(ch) >= 0 && depth > 0) {
          depth--;
        }
      }
    }
    return open;
  }
}
