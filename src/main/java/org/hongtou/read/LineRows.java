package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.read.LineShape.Start;
import org.hongtou.read.RowLayout.Result;

/**
 * Finds the rows of a table that each begin a line with their number. Headings between them
 * (二、扩大消费), page numbers and heads printed again on further pages are told from cells.
 */
final class LineRows {
  private static final int LONGEST_ROW = 3000;
  private static final int LONGEST_HEADING = 45;

  private final String text;
  private final FlatHeader header;
  private final RowReader reader;
  private final List<Span> noise = new ArrayList<>();
  private RowNumber number;
  private int start;

  LineRows(String text, FlatHeader header, RowReader reader, int from, RowNumber first) {
    this.text = text;
    this.header = header;
    this.reader = reader;
    this.number = first;
    this.start = from;
  }

  /** Reads the rows from the first number on. */
  void read() {
    RowNumber.Form form = number.form();
    int line = TextLines.next(text, start);
    while (line < text.length()) {
      int at = TextLines.behindBlanks(text, line);
      int end = TextLines.end(text, at);
      RowNumber next = at >= end ? null : RowNumber.at(text, at);
      FlatHeader again = at >= end ? null : FlatHeader.at(text, at);
      if (next != null && next.form().equals(form) && follows(next)) {
        row(at, at, next);
      } else if (again != null && header.isRepeatedBy(again)) {
        noise.add(again.span());
        line = again.span().end();
        continue;
      } else if (again != null || isBelow(text, at) || at - start > LONGEST_ROW) {
        break;
      } else if (isPageNumber(at, end, form)) {
        noise.add(new Span(at, end));
      } else if (isHeading(at, end)) {
        int behind = behindHeadings(at);
        RowNumber below = RowNumber.at(text, behind);
        boolean opensGroup =
            below != null && below.form().equals(form) && (below.value() == 1 || follows(below));
        if (opensGroup) {
          row(at, behind, below);
          end = TextLines.end(text, behind);
        } else if (LineShape.isNumeral(text.charAt(at))) {
          // 二、保障措施: the text goes on below the table
          break;
        }
      }
      line = end + 1;
    }
    last(Math.min(line, text.length()));
  }

  private boolean follows(RowNumber next) {
    int ahead = next.value() - number.value();
    return ahead == 1 || (ahead == 2 && next.form().isSafe());
  }

  /** Closes the open row; the next one follows, behind headings if any. */
  private void row(int to, int nextStart, RowNumber next) {
    RowText words = new RowText(text, number.end(), to, noise);
    if (words.length() > 0) {
      reader.add(new Span(start, number.end()), words, reader.layOut(words));
    }
    int at = to;
    while (at < nextStart) {
      int end = Math.min(nextStart, TextLines.end(text, at));
      reader.heading(new Span(at, TextLines.withoutGap(text, at, end)));
      at = TextLines.behindGap(text, end);
    }
    number = next;
    start = nextStart;
  }

  private void last(int to) {
    RowText words = new RowText(text, number.end(), to, noise);
    if (words.length() == 0) {
      return;
    }
    Result layout = reader.layOutLast(words);
    if (layout.doubt() > RowReader.CUT) {
      // nothing says where it ends: at its first line
      int end = TextLines.end(text, TextLines.behindGap(text, number.end()));
      words = new RowText(text, number.end(), Math.min(to, end), noise);
    }
    if (words.length() > 0) {
      reader.add(new Span(start, number.end()), words, layout);
    }
  }

  /** Whether a line begins with words that stand below a table: 附件, 注：. */
  static boolean isBelow(String text, int at) {
    return TableWords.BELOW.lengthAt(text, at) > 0;
  }

  private boolean isPageNumber(int at, int end, RowNumber.Form form) {
    if (at >= end) {
      return false;
    }
    String line = Characters.strip(text.substring(at, end));
    RowNumber alone = RowNumber.at(text, at);
    return LineShape.of(line, false).start() == Start.PAGE_NUMBER
        || (alone != null
            && alone.form().isBareLine()
            && form.behind() == RowNumber.Behind.LINE_BREAK);
  }

  /** 一、扩大消费, （二）优化服务: short, and no sentence. */
  private boolean isHeading(int at, int end) {
    return end > at
        && end - at <= LONGEST_HEADING
        && !LineShape.isDigit(text.charAt(at))
        && LineShape.labelLength(text.substring(at, end)) > 0
        && text.substring(at, end).indexOf('。') < 0;
  }

  /** Behind the headings, one a line, that begin at a place. */
  private int behindHeadings(int from) {
    int at = from;
    while (at < text.length() && isHeading(at, TextLines.end(text, at))) {
      at = TextLines.behindGap(text, TextLines.end(text, at));
    }
    return at;
  }
}
