package org.hongtou.read.formats.layout;

import java.util.List;

/**
 * The text of a cell: its lines are joined where the cell's width broke them, and stay apart where
 * the next piece would have fitted on the line, so that somebody broke it ({@code 省财政厅} under
 * {@code 省教育厅}).
 */
final class CellText {
  /** What Word leaves between a cell's side and its text. */
  private static final double MOST_PADDING = 6;

  /** Short words of a heading broken on purpose (责任 / 单位) are one word. */
  private static final int SHORT_WORD = 3;

  private CellText() {}

  static String of(Box box, List<TextLine> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    if (isBrokenWord(lines)) {
      StringBuilder word = new StringBuilder();
      lines.forEach(line -> word.append(line.text()));
      return word.toString();
    }
    StringBuilder out = new StringBuilder(lines.get(0).text());
    for (int i = 1; i < lines.size(); i++) {
      append(out, lines.get(i).text(), breaks(box, lines, lines.get(i - 1), lines.get(i)));
    }
    return out.toString();
  }

  /** The text of a cell that a page break cut. */
  static String join(TableCell cell, TableCell rest) {
    if (cell.isBlank() || rest.isBlank()) {
      return cell.text() + rest.text();
    }
    StringBuilder out = new StringBuilder(cell.text());
    append(out, rest.text(), !isCut(cell, rest));
    return out.toString();
  }

  /** Whether the cell's last line is full and its sentence goes on in the rest. */
  static boolean isCut(TableCell cell, TableCell rest) {
    if (cell.lines().isEmpty() || rest.lines().isEmpty()) {
      return false;
    }
    TextLine last = cell.lines().get(cell.lines().size() - 1);
    return !breaks(cell.box(), cell.lines(), last, rest.lines().get(0));
  }

  private static void append(StringBuilder out, String line, boolean breaks) {
    if (breaks) {
      out.append('\n').append(line);
    } else {
      LineJoin.append(out, line);
    }
  }

  private static boolean isBrokenWord(List<TextLine> lines) {
    return lines.size() > 1
        && lines.size() <= 4
        && lines.stream()
            .allMatch(
                line ->
                    line.text().length() <= SHORT_WORD
                        && line.text().codePoints().allMatch(Signs::isWideLetter));
  }

  private static boolean breaks(Box box, List<TextLine> all, TextLine line, TextLine next) {
    double left = all.stream().mapToDouble(TextLine::x0).min().orElseThrow();
    double right = all.stream().mapToDouble(TextLine::x1).max().orElseThrow();
    double padding =
        Math.max(0, Math.min(MOST_PADDING, Math.min(left - box.x0(), box.x1() - right)));
    double em = line.size();
    boolean flush = line.x0() - left < 2.6 * em && next.x0() - left < 2.6 * em;
    boolean centred = Math.abs(line.centre() - (box.x0() + box.x1()) / 2) < 0.3 * em;
    double room =
        flush && !centred
            ? box.x1() - padding - line.x1()
            : box.width() - 2 * padding - line.width();
    boolean full = room < next.firstUnitWidth() + 0.3 * em;
    if (!full) {
      return true;
    }
    boolean indented = next.x0() > left + 1.4 * em && next.x0() < left + 2.6 * em && !centred;
    return (indented && line.x0() < next.x0() + 0.5 * em)
        || (Signs.endsSentence(Signs.last(line.text())) && Labels.startsItem(next.text()));
  }
}
