package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.ColumnNames.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that a PDF's text keeps in its layout: cells wrapped within their columns,
 * and the columns side by side, parted by gutters of blanks that run down the whole table.
 *
 * <pre>
 * 序号  工作任务          牵头单位
 * 1     普查非遗工坊，建  州文体广电
 *       档立卡            旅游局
 * </pre>
 *
 * Such a cell's text stands in pieces, which are put together here; so rows are written cell by
 * cell, not in the order of the file.
 */
final class AlignedRows {
  private static final int NARROWEST_GUTTER = 2;

  private final String text;
  private final FlatHeader header;
  private final FlatTableBuilder table;

  /** Where each column begins at the latest; the gutter before it begins at the second. */
  private final int[] columnStart;

  private final int[] gutterStart;

  private int[] offsets = new int[64];
  private int[] places = new int[65];

  private AlignedRows(String text, FlatHeader header) {
    this.text = text;
    this.header = header;
    this.table = new FlatTableBuilder(text, header);
    columnStart = new int[header.columns().size()];
    gutterStart = new int[columnStart.length];
  }

  /** The table below a head; null if its columns don't stand side by side. */
  static @Nullable FlatTable read(String text, FlatHeader header) {
    if (header.span().of(text).indexOf('\n') >= 0) {
      return null;
    }
    return new AlignedRows(text, header).read();
  }

  private @Nullable FlatTable read() {
    if (!gutters()) {
      return null;
    }
    List<List<StringBuilder>> rows = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int value = 0;
    int wrapped = 0;
    int at = TextLines.end(text, header.span().end()) + 1;
    while (at < text.length()) {
      int end = TextLines.end(text, at);
      int length = stops(at, end);
      if (length == 0) {
        at = end + 1;
        continue;
      }
      String first = segment(0, length);
      boolean opens = header.hasOrdinal() ? isNumber(first, value + 1) : beginsWithDate(length);
      boolean goesOn = !rows.isEmpty() && (first.isEmpty() || !header.hasOrdinal());
      if (!keepsGutters(length) || (!opens && !goesOn)) {
        break;
      }
      if (opens) {
        value++;
        rows.add(new ArrayList<>());
        spans.add(new Span(at, end));
        for (int i = 0; i < columnStart.length; i++) {
          rows.getLast().add(new StringBuilder());
        }
      } else {
        wrapped++;
      }
      for (int i = 0; i < columnStart.length; i++) {
        table.join(rows.getLast().get(i), segment(i, length), i);
      }
      spans.set(spans.size() - 1, new Span(spans.getLast().start(), end));
      at = end + 1;
    }
    if (rows.size() < 2 || wrapped == 0) {
      return null;
    }
    for (int i = 0; i < rows.size(); i++) {
      table.composed(rows.get(i), spans.get(i));
    }
    return table.build();
  }

  private static boolean isNumber(String words, int value) {
    RowNumber number = words.isEmpty() ? null : RowNumber.at(words, 0);
    return number != null && number.end() == words.length() && number.value() == value;
  }

  /**
   * In a table without numbers a row opens where the first column and that of deadlines have text.
   */
  private boolean beginsWithDate(int length) {
    for (int i = 1; i < columnStart.length; i++) {
      if (header.columns().get(i).kind() == Kind.DEADLINE) {
        return !segment(0, length).isEmpty() && CellFit.isDeadline(segment(i, length));
      }
    }
    return false;
  }

  /** The gutters that the head leaves. */
  private boolean gutters() {
    int line = header.span().start();
    while (line > 0 && text.charAt(line - 1) != '\n') {
      line--;
    }
    int place = 0;
    int column = 0;
    int previousEnd = 0;
    for (int i = line; i < header.span().end(); i++) {
      if (column < columnStart.length && i == header.names().get(column).start()) {
        columnStart[column] = place;
        gutterStart[column] = previousEnd;
        if (column > 0 && place - previousEnd < NARROWEST_GUTTER) {
          return false;
        }
        column++;
      }
      place += width(text.charAt(i));
      if (!Characters.isSpace(text.charAt(i))) {
        previousEnd = place;
      }
    }
    return column == columnStart.length;
  }

  /** Narrows the gutters by a line; false if one of them is no more. */
  private boolean keepsGutters(int length) {
    for (int column = 1; column < columnStart.length; column++) {
      int from = gutterStart[column];
      int to = columnStart[column];
      // the widest blank of the line within the gutter
      int bestFrom = from;
      int bestTo = from;
      int start = from;
      for (int i = 0; i < length; i++) {
        if (Characters.isSpace(text.charAt(offsets[i]))) {
          continue;
        }
        int left = Math.min(places[i], to);
        if (left - start > bestTo - bestFrom) {
          bestFrom = start;
          bestTo = left;
        }
        start = Math.max(start, places[i + 1]);
      }
      if (to - start > bestTo - bestFrom) {
        bestFrom = start;
        bestTo = to;
      }
      if (bestTo - bestFrom < NARROWEST_GUTTER) {
        return false;
      }
      gutterStart[column] = bestFrom;
      columnStart[column] = bestTo;
    }
    return true;
  }

  /** The words of a line in a column. */
  private String segment(int column, int length) {
    int to = column + 1 < columnStart.length ? columnStart[column + 1] : Integer.MAX_VALUE;
    int from = column == 0 ? 0 : columnStart[column];
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (places[i] >= from && places[i] < to) {
        words.append(text.charAt(offsets[i]));
      }
    }
    return Characters.strip(words);
  }

  /** Notes where each character of a line stands on the page; 0 for a blank line. */
  private int stops(int at, int end) {
    int place = 0;
    int last = 0;
    if (offsets.length < end - at) {
      offsets = new int[end - at];
      places = new int[end - at + 1];
    }
    for (int i = at; i < end; i++) {
      offsets[i - at] = i;
      places[i - at] = place;
      place += width(text.charAt(i));
      places[i - at + 1] = place;
      last = Characters.isSpace(text.charAt(i)) ? last : i - at + 1;
    }
    return last;
  }

  private static int width(char c) {
    return c < 0x80 ? 1 : Character.isLowSurrogate(c) ? 0 : 2;
  }
}
