package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the paragraphs and tables of a page of the web, or of what a parser laid out, as canonical
 * text.
 */
final class PieceWriter {
  private final List<LineShape> lines = new ArrayList<>();

  /** How many characters of {@link #lines} stand before each page that begins among them. */
  private final List<Integer> pages = new ArrayList<>();

  private final int pageWidth;
  private final CanonicalText out;
  private int characters;

  private PieceWriter(int pageWidth, CanonicalText out) {
    this.pageWidth = pageWidth;
    this.out = out;
  }

  static void write(List<HtmlBlocks.Piece> pieces, CanonicalText out) {
    List<LineShape> all = new ArrayList<>();
    for (HtmlBlocks.Piece piece : pieces) {
      if (piece instanceof HtmlBlocks.Text text) {
        all.add(LineShape.of(text.text(), false));
      }
    }
    // pages made from a PDF have one <p> per printed line
    PieceWriter writer = new PieceWriter(PageWidth.of(all), out);
    int next = 0;
    for (HtmlBlocks.Piece piece : pieces) {
      switch (piece) {
        case HtmlBlocks.Text ignored -> writer.add(all.get(next++));
        case HtmlBlocks.Grid grid -> {
          writer.flush();
          out.table(grid.table());
        }
        case HtmlBlocks.PageStart ignored -> writer.pages.add(writer.characters);
      }
    }
    writer.flush();
  }

  private void add(LineShape line) {
    lines.add(line);
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        characters++;
      }
    }
  }

  private void flush() {
    int start = out.length();
    PlainText.writeLines(lines, pageWidth, out);
    for (int before : pages) {
      out.pageStartsBehind(start, before);
    }
    lines.clear();
    pages.clear();
    characters = 0;
  }
}
