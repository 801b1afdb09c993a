package org.hongtou.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Span;
import org.hongtou.read.FlatTableBuilder.CellAt;
import org.hongtou.read.LineShape.Start;
import org.hongtou.read.RowLayout.Habits;
import org.hongtou.read.RowLayout.Placed;
import org.hongtou.read.RowLayout.Result;
import org.hongtou.read.RowLayout.Style;
import org.hongtou.read.RowText.Gap;
import org.hongtou.words.ColumnNames.Kind;
import org.jspecify.annotations.Nullable;

/** The rows of a flattened table that are numbered: each reaches to the number of the next one. */
final class NumberedRows {
  /** A row with more doubt is kept, with a warning. */
  private static final double CLEAR = 3;

  /** A row with more doubt is not cut into cells at all. */
  private static final double CUT = 7;

  /**
   * Where nothing parts rows, a better place for the next number is looked for up to this doubt.
   */
  private static final double PLAIN = 1.2;

  private static final int LONGEST_ROW = 3000;
  private static final int LONGEST_GLUED_ROW = 1500;
  private static final int LONGEST_HEADING = 45;

  /** What makes a figure of a number. */
  private static final String MEASURES = "年月日号%％个家项万亿元亩台套";

  /** What lines begin with that stand below a table. */
  private static final String[] BELOW = {
    "附件", "附表", "附录", "附：", "附:", "注：", "注:", "备注：", "备注:", "说明：", "说明:", "抄送", "（此件", "(此件", "（本文",
    "联系人", "主办单位："
  };

  private final String text;
  private final FlatHeader header;
  private final List<Span> noise = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final UnitRun units;

  /**
   * A row or a heading.
   *
   * @param number null for a heading
   */
  private record Row(
      @Nullable Span number, int from, int to, @Nullable RowText words, @Nullable Result cells) {}

  private NumberedRows(String text, FlatHeader header) {
    this.text = text;
    this.header = header;
    this.units = new UnitRun(header.style() != Style.GLUED);
  }

  /** The table below a head; null if no numbered rows follow it. */
  static @Nullable FlatTable read(String text, FlatHeader header) {
    NumberedRows table = new NumberedRows(text, header);
    int at = table.behindSpace(header.span().end());
    RowNumber first = RowNumber.at(text, at);
    if (first == null) {
      int heading = at;
      at = table.behindHeading(at);
      first = at < 0 ? null : RowNumber.at(text, at);
      if (first == null) {
        return null;
      }
      table.rows.add(new Row(null, heading, table.strippedEnd(heading, at), null, null));
    }
    boolean lines =
        table.startsLine(at) && (first.form().isSafe() || header.style() != Style.GLUED);
    if (first.value() != 1 && !(lines && header.hasOrdinal())) {
      return null;
    }
    if (lines) {
      table.byLines(at, first);
    } else if (header.style() == Style.GLUED || header.style() == Style.BLANKS) {
      table.glued(at, first);
    }
    return table.build();
  }

  // ---- rows that begin lines

  private void byLines(int from, RowNumber first) {
    RowNumber number = first;
    int start = from;
    boolean headed = false;
    int line = nextLine(from);
    while (line < text.length()) {
      int at = behindBlanks(line);
      int end = lineEnd(at);
      if (at >= end) {
        line = end + 1;
        continue;
      }
      RowNumber next = RowNumber.at(text, at);
      if (next != null && next.form().equals(first.form()) && follows(number, next, headed)) {
        row(start, number, at);
        start = at;
        number = next;
        headed = false;
        line = nextLine(at);
        continue;
      }
      FlatHeader again = FlatHeader.at(text, at);
      if (again != null) {
        if (!header.isRepeatedBy(again)) {
          break;
        }
        noise.add(again.span());
        line = again.span().end();
        continue;
      }
      if (isPageNumber(at, end, first.form())) {
        noise.add(new Span(at, end));
      } else if (isBelow(at) || at - start > LONGEST_ROW) {
        break;
      } else if (isHeading(at, end)) {
        int behind = behindHeadings(at);
        RowNumber below = RowNumber.at(text, behind);
        if (below != null && below.form().equals(first.form()) && follows(number, below, true)) {
          row(start, number, at);
          headings(at, behind);
          start = behind;
          number = below;
          line = nextLine(behind);
          continue;
        }
        if (!LineShape.isNumeral(text.charAt(at))) {
          line = end + 1;
          continue;
        }
        // 二、保障措施: the text goes on below the table
        break;
      }
      line = end + 1;
    }
    lastRow(start, number, Math.min(line, text.length()));
  }

  private static boolean follows(RowNumber before, RowNumber next, boolean headed) {
    int ahead = next.value() - before.value();
    return ahead == 1 || (ahead == 2 && next.form().isSafe()) || (headed && next.value() == 1);
  }

  private void row(int start, RowNumber number, int to) {
    RowText words = new RowText(text, number.end(), to, noise);
    if (words.length() > 0) {
      rows.add(
          new Row(new Span(start, number.end()), number.end(), to, words, layOut(words, false)));
    }
  }

  private void lastRow(int start, RowNumber number, int to) {
    RowText words = new RowText(text, number.end(), to, noise);
    if (words.length() > 0) {
      Result cells = layOut(words, true);
      if (cells.doubt() > CUT && rows.isEmpty()) {
        return;
      }
      if (cells.doubt() > CUT) {
        // nothing says where it ends: at its first paragraph
        int end = lineEnd(behindSpace(number.end()));
        words =
            new RowText(text, number.end(), Math.min(to, Math.max(end, number.end() + 1)), noise);
        if (words.length() == 0) {
          return;
        }
      }
      rows.add(new Row(new Span(start, number.end()), number.end(), to, words, cells));
    }
  }

  private Result layOut(RowText words, boolean last) {
    RowLayout layout = new RowLayout(words, header.withoutOrdinal(), header.style(), units, false);
    Result result = last ? layout.layOutLast(habits()) : layout.layOut();
    return isAmbiguous(words, result.cells())
        ? new Result(result.cells(), Math.min(result.doubt() + CLEAR, CUT), result.end())
        : result;
  }

  /** What the rows so far have in common. */
  private Habits habits() {
    int main = RowLayout.mainText(header.withoutOrdinal());
    Set<Integer> filled = new HashSet<>();
    for (int i = 0; i < header.withoutOrdinal().size(); i++) {
      filled.add(i);
    }
    boolean sentences = true;
    int shortest = Integer.MAX_VALUE;
    int known = 0;
    for (Row row : rows) {
      if (row.cells == null || row.words == null || row.cells.doubt() > CLEAR) {
        continue;
      }
      known++;
      Set<Integer> here = new HashSet<>();
      for (Placed cell : row.cells.cells()) {
        here.add(cell.column());
        if (cell.column() == main) {
          sentences &= "。；！".indexOf(row.words.charAt(cell.to() - 1)) >= 0;
          shortest = Math.min(shortest, cell.to() - cell.from());
        }
      }
      filled.retainAll(here);
    }
    return known < 2 || shortest == Integer.MAX_VALUE
        ? Habits.NONE
        : new Habits(filled, sentences, shortest);
  }

  /**
   * 省商务厅 / 省财政厅 / 省教育厅 in two columns of units: no more parts the columns than the names in one of
   * them.
   */
  private boolean isAmbiguous(RowText words, List<Placed> cells) {
    for (int i = 1; i < cells.size(); i++) {
      Placed left = cells.get(i - 1);
      Placed right = cells.get(i);
      if (isUnits(left)
          && isUnits(right)
          && (partsNames(words, left) || partsNames(words, right))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnits(Placed cell) {
    return cell.column() >= 0 && header.withoutOrdinal().get(cell.column()).kind() == Kind.UNITS;
  }

  /** Whether a gap that could as well part columns stands between two names of a cell. */
  private boolean partsNames(RowText words, Placed cell) {
    for (int i = cell.from() + 1; i < cell.to(); i++) {
      boolean gap =
          header.style() == Style.LINES
              ? words.gapBefore(i) == Gap.LINE
              : header.style() == Style.BLANKS && words.gapBefore(i) != Gap.NONE;
      if (gap && "、，；".indexOf(words.charAt(i - 1)) < 0) {
        int from = i;
        while (from > cell.from() && "、，；".indexOf(words.charAt(from - 1)) < 0) {
          from--;
        }
        int to = i;
        while (to < cell.to() && "、，；".indexOf(words.charAt(to)) < 0) {
          to++;
        }
        if (units.partsNames(words.dense().substring(from, i), words.dense().substring(i, to))) {
          return true;
        }
      }
    }
    return false;
  }

  // ---- rows with nothing between them

  private void glued(int from, RowNumber first) {
    RowNumber number = first;
    int start = from;
    while (true) {
      RowNumber best = null;
      Row bestRow = null;
      int bestStart = 0;
      double least = CUT;
      int limit = Math.min(text.length(), number.end() + LONGEST_GLUED_ROW);
      for (int i = number.end() + 6; i < limit && least > PLAIN; i++) {
        RowNumber next = LineShape.isNumeral(text.charAt(i)) ? RowNumber.at(text, i) : null;
        if (next == null
            || next.value() != number.value() + 1
            || next.form().mark() != first.form().mark()
            || LineShape.isDigit(text.charAt(i - 1))
            || text.charAt(i - 1) == '第'
            || (next.end() < text.length() && MEASURES.indexOf(text.charAt(next.end())) >= 0)) {
          continue;
        }
        RowText words = new RowText(text, number.end(), i, noise);
        Result cells = words.length() == 0 ? null : layOut(words, false);
        if (cells != null && cells.doubt() < least) {
          least = cells.doubt();
          best = next;
          bestStart = i;
          bestRow = new Row(new Span(start, number.end()), number.end(), i, words, cells);
        }
      }
      if (best == null || bestRow == null) {
        break;
      }
      rows.add(bestRow);
      start = bestStart;
      number = best;
    }
    RowText words =
        new RowText(
            text, number.end(), Math.min(text.length(), number.end() + LONGEST_GLUED_ROW), noise);
    if (words.length() > 0) {
      Result cells = layOut(words, true);
      if (cells.doubt() <= CUT) {
        rows.add(new Row(new Span(start, number.end()), number.end(), text.length(), words, cells));
      }
    }
  }

  // ---- headings and other lines

  static boolean isBelow(String text, int at) {
    for (String opening : BELOW) {
      if (text.startsWith(opening, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBelow(int at) {
    return isBelow(text, at);
  }

  private boolean isPageNumber(int at, int end, RowNumber.Form form) {
    String line = Characters.strip(text.substring(at, end));
    if (LineShape.of(line, false).start() == Start.PAGE_NUMBER) {
      return true;
    }
    RowNumber number = RowNumber.at(text, at);
    return number != null
        && number.form().behind() == RowNumber.Behind.LINE_BREAK
        && number.form().mark() == 0
        && !number.form().chinese()
        && form.behind() == RowNumber.Behind.LINE_BREAK;
  }

  /** 一、扩大消费, （二）优化服务: short, and no sentence. */
  private boolean isHeading(int at, int end) {
    return end - at <= LONGEST_HEADING
        && !LineShape.isDigit(text.charAt(at))
        && LineShape.labelLength(text.substring(at, end)) > 0
        && text.substring(at, end).indexOf('。') < 0;
  }

  /** Behind the headings, one a line, that begin at a place. */
  private int behindHeadings(int from) {
    int at = from;
    while (at < text.length() && isHeading(at, lineEnd(at))) {
      at = behindSpace(lineEnd(at));
    }
    return at;
  }

  private void headings(int from, int to) {
    int at = from;
    while (at < to) {
      int end = Math.min(to, lineEnd(at));
      rows.add(new Row(null, at, strippedEnd(at, end), null, null));
      at = behindSpace(end);
    }
  }

  /** Behind a heading between the head and the first row; -1 if what stands there is none. */
  private int behindHeading(int from) {
    int limit = Math.min(text.length(), from + LONGEST_HEADING + 1);
    if (header.style() != Style.GLUED) {
      int end = lineEnd(from);
      return end > from && end < limit && text.substring(from, end).indexOf('。') < 0
          ? behindSpace(end)
          : -1;
    }
    if (LineShape.labelLength(text.substring(from, limit)) == 0) {
      return -1;
    }
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == '1') {
        return i;
      }
    }
    return -1;
  }

  // ---- places

  private int behindSpace(int from) {
    int at = from;
    while (at < text.length()
        && (Characters.isSpace(text.charAt(at)) || "|｜│".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private int behindBlanks(int from) {
    int at = from;
    while (at < text.length()
        && text.charAt(at) != '\n'
        && (Characters.isSpace(text.charAt(at)) || "|｜│".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private boolean startsLine(int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) != '\n' && Characters.isSpace(text.charAt(i))) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '|';
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private int nextLine(int at) {
    return lineEnd(at) + 1;
  }

  private int strippedEnd(int from, int to) {
    int end = to;
    while (end > from
        && (Characters.isSpace(text.charAt(end - 1)) || "|｜│".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end;
  }

  // ---- the table

  private @Nullable FlatTable build() {
    int numbered = 0;
    int cut = 0;
    for (Row row : rows) {
      if (row.cells != null) {
        numbered++;
        cut += row.cells.doubt() <= CUT ? 1 : 0;
      }
    }
    boolean plain = header.known() >= 4 && header.hasOrdinal() && numbered >= 3;
    if (numbered == 0
        || (numbered == 1 && rows.getLast().cells != null && rows.getLast().cells.doubt() > 1)
        || (cut * 2 < numbered && !plain)) {
      return null;
    }
    FlatTableBuilder table = new FlatTableBuilder(text, header);
    int main = RowLayout.mainText(header.withoutOrdinal());
    for (Row row : rows) {
      if (row.words == null || row.cells == null) {
        table.heading(new Span(row.from, row.to));
      } else if (row.cells.doubt() <= CUT) {
        table.row(row.number, cellsAt(row.words, row.cells.cells()), row.cells.doubt() > CLEAR);
      } else {
        List<Placed> whole = List.of(new Placed(main, 0, row.words.length()));
        table.row(row.number, cellsAt(row.words, whole), true);
      }
    }
    return table.build();
  }

  private static List<CellAt> cellsAt(RowText row, List<Placed> cells) {
    List<CellAt> at = new ArrayList<>(cells.size());
    for (Placed cell : cells) {
      at.add(new CellAt(cell.column(), row.origin(cell.from(), cell.to())));
    }
    return at;
  }
}
