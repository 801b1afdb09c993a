package org.hongtou.read;

import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/** The rows of a flattened table that are numbered: each reaches to the number of the next one. */
final class NumberedRows {
  private static final int LONGEST_HEADING = 45;

  /** A table that is plainly one is kept even if its rows cannot be cut into cells. */
  private static final int FEWEST_PLAIN_COLUMNS = 4;

  private static final int FEWEST_PLAIN_ROWS = 3;

  private final String text;
  private final FlatHeader header;
  private final RowReader reader;

  private NumberedRows(String text, FlatHeader header) {
    this.text = text;
    this.header = header;
    this.reader = new RowReader(header);
  }

  /** The table below a head; null if no numbered rows follow it. */
  static @Nullable FlatTable read(String text, FlatHeader header) {
    NumberedRows table = new NumberedRows(text, header);
    return table.read() ? table.build() : null;
  }

  private boolean read() {
    int at = TextLines.behindGap(text, header.span().end());
    RowNumber first = RowNumber.at(text, at);
    if (first == null) {
      int heading = at;
      at = behindHeading(at);
      first = at < 0 ? null : RowNumber.at(text, at);
      if (first == null) {
        return false;
      }
      reader.heading(new Span(heading, TextLines.withoutGap(text, heading, at)));
    }
    boolean glued = header.style() == FlatStyle.GLUED;
    boolean lines = TextLines.start(text, at) && (first.form().isSafe() || !glued);
    if (lines && (first.value() == 1 || header.hasOrdinal())) {
      new LineRows(text, header, reader, at, first).read();
    } else if (!lines && first.value() == 1 && (glued || header.style() == FlatStyle.BLANKS)) {
      new GluedRows(text, reader).read(at, first);
    }
    return true;
  }

  /** Behind a heading between the head and the first row; -1 if what stands there is none. */
  private int behindHeading(int from) {
    int limit = Math.min(text.length(), from + LONGEST_HEADING + 1);
    if (header.style() != FlatStyle.GLUED) {
      int end = TextLines.end(text, from);
      return end > from && end < limit && text.substring(from, end).indexOf('。') < 0
          ? TextLines.behindGap(text, end)
          : -1;
    }
    if (from >= limit || LineShape.labelLength(text.substring(from, limit)) == 0) {
      return -1;
    }
    int number = text.indexOf('1', from);
    return number < limit ? number : -1;
  }

  private @Nullable FlatTable build() {
    int numbered = 0;
    int cut = 0;
    double last = 0;
    for (TableRow one : reader.rows()) {
      if (one instanceof TableRow.Cells row) {
        numbered++;
        last = row.layout().doubt();
        cut += last <= RowReader.CUT ? 1 : 0;
      }
    }
    boolean plain =
        header.known() >= FEWEST_PLAIN_COLUMNS
            && header.hasOrdinal()
            && numbered >= FEWEST_PLAIN_ROWS;
    if (numbered == 0 || (numbered == 1 && last > 1) || (cut * 2 < numbered && !plain)) {
      return null;
    }
    FlatTableBuilder table = new FlatTableBuilder(text, header);
    int main = RowLayout.mainText(header.withoutOrdinal());
    for (TableRow one : reader.rows()) {
      switch (one) {
        case TableRow.Heading heading -> table.heading(heading.span());
        case TableRow.Cells row -> {
          double doubt = row.layout().doubt();
          if (doubt <= RowReader.CUT) {
            table.row(row.number(), row.cells(), doubt > RowReader.CLEAR);
          } else {
            table.row(row.number(), row.whole(main), true);
          }
        }
      }
    }
    return table.build();
  }
}
