package org.hongtou.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Attachment;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.PageField;
import org.hongtou.model.Pages;
import org.hongtou.model.Source;
import org.hongtou.model.Span;
import org.hongtou.model.Warning;

/** Writes the canonical text piece by piece and keeps where each block of it stands. */
final class CanonicalText {
  private final StringBuilder text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final List<Integer> pageStarts = new ArrayList<>();

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
    blocks.add(new Block.Table(new Span(start, text.length() - 1), rows, false));
  }

  /** Appends a table whose grid was lost, in the same form. */
  void table(FlatTable table) {
    int start = text.length();
    List<Block.Row> rows = new ArrayList<>();
    IdentityHashMap<FlatTable.Piece, Span> written = new IdentityHashMap<>();
    for (FlatTable.Line line : table.lines()) {
      int rowStart = text.length();
      for (FlatTable.Piece piece : line.pieces()) {
        if (text.length() > rowStart) {
          text.append('\t');
        }
        int pieceStart = text.length();
        text.append(piece.text);
        written.put(piece, new Span(pieceStart, text.length()));
      }
      Span span = new Span(rowStart, text.length());
      List<Block.Cell> cells = new ArrayList<>(line.cells().size());
      for (FlatTable.Piece piece : line.cells()) {
        Span cell = piece == null ? null : written.get(piece);
        cells.add(new Block.Cell(cell == null ? new Span(rowStart, rowStart) : cell, false));
      }
      rows.add(new Block.Row(span, cells));
      if (line.unclear()) {
        warn(
            "table-row-unclear",
            "the cells of this row of a table without its grid could not be told apart with"
                + " certainty; check its units and its deadline",
            span);
      }
      text.append('\n');
    }
    Span span = new Span(start, text.length() - 1);
    blocks.add(new Block.Table(span, rows, !table.aligned()));
    warn(
        "table-restored",
        "a table that had lost its grid was told from its words: " + (rows.size() - 1) + " rows",
        span);
  }

  /**
   * A page of paper begins with a character of what was written since an offset.
   *
   * @param from an offset at which a block starts
   * @param characters how many characters that are no white space stand between the offset and the
   *     page: laying lines out moves white space only
   */
  void pageStartsBehind(int from, int characters) {
    int at = from;
    int left = characters;
    while (at < text.length() && (left > 0 || Characters.isSpace(text.charAt(at)))) {
      if (!Characters.isSpace(text.charAt(at))) {
        left--;
      }
      at++;
    }
    pageStarts.add(at);
  }

  /** What is written so far. */
  String written() {
    return text.toString();
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
    return finish(page, source, List.of());
  }

  NoticeText finish(Map<PageField, String> page, Source source, List<Attachment> attachments) {
    markRepeats();
    return new NoticeText(
        text.toString(), blocks, page, source, warnings, new Pages(pageStarts), attachments);
  }
}
