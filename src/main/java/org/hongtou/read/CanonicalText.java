package org.hongtou.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.PageField;
import org.hongtou.model.Source;
import org.hongtou.model.Span;
import org.hongtou.model.Warning;

/** Writes the canonical text piece by piece and keeps where each block of it stands. */
final class CanonicalText {
  private final StringBuilder text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  CanonicalText(int expectedLength) {
    text = new StringBuilder(expectedLength);
  }

  /** Appends a paragraph; white space around it goes, an empty one is left out. */
  void paragraph(CharSequence paragraph) {
    String stripped = Characters.strip(paragraph);
    if (stripped.isEmpty()) {
      return;
    }
    int start = text.length();
    text.append(stripped);
    blocks.add(new Block.Paragraph(new Span(start, text.length())));
    text.append('\n');
  }

  /**
   * Appends a table: a line per row, tabs between cells. A merged cell's text is written in the
   * first place that it covers, and its span stands in all.
   */
  void table(HtmlTable table) {
    int start = text.length();
    List<Block.Row> rows = new ArrayList<>();
    IdentityHashMap<HtmlTable.Cell, Span> written = new IdentityHashMap<>();
    for (List<HtmlTable.Cell> row : table.rows()) {
      int rowStart = text.length();
      List<Block.Cell> cells = new ArrayList<>(row.size());
      for (int i = 0; i < row.size(); i++) {
        if (i > 0) {
          text.append('\t');
        }
        HtmlTable.Cell cell = row.get(i);
        Span span = written.get(cell);
        if (span == null) {
          int cellStart = text.length();
          text.append(cell.text());
          span = new Span(cellStart, text.length());
          written.put(cell, span);
        }
        cells.add(new Block.Cell(span, cell.header()));
      }
      rows.add(new Block.Row(new Span(rowStart, text.length()), cells));
      text.append('\n');
    }
    blocks.add(new Block.Table(new Span(start, text.length() - 1), rows));
  }

  /** Where the next block will start. */
  int length() {
    return text.length();
  }

  void warn(String code, String message) {
    warnings.add(new Warning(code, message, null));
  }

  void warn(String code, String message, Span span) {
    warnings.add(new Warning(code, message, span));
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** Takes what is printed a second time out of the paragraphs and tables; the text keeps it. */
  private void markRepeats() {
    int i = 0;
    for (Span repeat : PrintedTwice.find(text.toString())) {
      boolean marked = false;
      for (; i < blocks.size() && blocks.get(i).span().start() < repeat.end(); i++) {
        Span span = blocks.get(i).span();
        if (repeat.contains(span)) {
          blocks.set(i, new Block.Repeat(span));
          marked = true;
        }
      }
      if (marked) {
        warn(
            "printed-twice",
            "the file prints "
                + repeat.length()
                + " characters of the notice a second time; they are read once",
            repeat);
      }
    }
  }

  NoticeText finish(Map<PageField, String> page, Source source) {
    markRepeats();
    return new NoticeText(text.toString(), blocks, page, source, warnings);
  }
}
