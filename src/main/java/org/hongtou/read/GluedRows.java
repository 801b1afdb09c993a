package org.hongtou.read;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.read.RowLayout.Result;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a table between which nothing stands: of all places where the next number may
 * be, the one before which the text reads best as a row.
 */
final class GluedRows {
  /** A row that reads so well is taken without looking for a better one. */
  private static final double PLAIN = 1.2;

  private static final Result UNCLEAR = new Result(List.of(), RowReader.CUT + 1);

  private static final int SHORTEST_ROW = 6;
  private static final int LONGEST_ROW = 1500;

  /** What makes a figure of a number. */
  private static final String MEASURES = "年月日号%％个家项万亿元亩台套";

  private final String text;
  private final RowReader reader;

  GluedRows(String text, RowReader reader) {
    this.text = text;
    this.reader = reader;
  }

  /** Reads the rows from the first number on. */
  void read(int from, RowNumber first) {
    RowNumber number = first;
    int start = from;
    while (number != null) {
      RowNumber next = null;
      int nextStart = 0;
      RowText row = null;
      Result best = null;
      int limit = Math.min(text.length(), number.end() + LONGEST_ROW);
      for (int i = number.end() + SHORTEST_ROW; i < limit; i++) {
        RowNumber candidate = numberAt(i, number);
        if (candidate == null) {
          continue;
        }
        RowText words = new RowText(text, number.end(), i, List.of());
        Result layout = reader.layOut(words);
        if (layout.doubt() < (best == null ? RowReader.CUT : best.doubt())) {
          next = candidate;
          nextStart = i;
          row = words;
          best = layout;
        }
        if (best != null && best.doubt() <= PLAIN) {
          break;
        }
      }
      if (next == null || row == null || best == null) {
        int behind = behindUnclearRow(number, limit);
        next = behind < 0 ? null : numberAt(behind, number);
        if (next == null) {
          last(start, number, limit);
        } else {
          RowText words = new RowText(text, number.end(), behind, List.of());
          reader.add(new Span(start, number.end()), words, UNCLEAR);
          start = behind;
        }
      } else {
        reader.add(new Span(start, number.end()), row, best);
        start = nextStart;
      }
      number = next;
    }
  }

  /**
   * Where a row ends that cannot be cut into cells: before the first number from which on the text
   * reads as a row again; -1 if there is none.
   */
  private int behindUnclearRow(RowNumber number, int limit) {
    for (int i = number.end() + SHORTEST_ROW; i < limit; i++) {
      RowNumber next = numberAt(i, number);
      if (next == null) {
        continue;
      }
      int reach = Math.min(text.length(), next.end() + LONGEST_ROW / 2);
      for (int j = next.end() + SHORTEST_ROW; j < reach; j++) {
        if (numberAt(j, next) != null
            && reader.layOut(new RowText(text, next.end(), j, List.of())).doubt()
                <= RowReader.CLEAR) {
          return i;
        }
      }
    }
    return -1;
  }

  private void last(int start, RowNumber number, int limit) {
    RowText words = new RowText(text, number.end(), limit, List.of());
    if (words.length() > 0) {
      Result layout = reader.layOutLast(words);
      if (layout.doubt() <= RowReader.CUT) {
        reader.add(new Span(start, number.end()), words, layout);
      }
    }
  }

  /** The number behind another one, if it stands at a place and is no figure of the text. */
  private @Nullable RowNumber numberAt(int at, RowNumber before) {
    if (!LineShape.isNumeral(text.charAt(at))) {
      return null;
    }
    RowNumber number = RowNumber.at(text, at);
    if (number == null && isBeforeYear(at, before.value() + 1)) {
      number = before.next(at);
    }
    boolean next =
        number != null
            && number.value() == before.value() + 1
            && number.form().mark() == before.form().mark()
            && !LineShape.isDigit(text.charAt(at - 1))
            && text.charAt(at - 1) != '第'
            && (number.end() >= text.length() || MEASURES.indexOf(text.charAt(number.end())) < 0);
    return next ? number : null;
  }

  /** 252023年，…: the number and a year behind it. */
  private boolean isBeforeYear(int at, int value) {
    String number = Integer.toString(value);
    int year = at + number.length();
    return text.startsWith(number, at)
        && text.startsWith("20", year)
        && text.startsWith("年", year + 4)
        && LineShape.isDigit(text.charAt(year + 2))
        && LineShape.isDigit(text.charAt(year + 3));
  }
}
