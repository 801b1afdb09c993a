package org.hongtou.read.formats.word;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.read.formats.LaidOut;
import org.xml.sax.SAXException;

/** What a document, a table's cell or a text box shows, in reading order. */
final class Flow {
  /** A paragraph or a table. */
  sealed interface Piece {}

  record Paragraph(String text) implements Piece {}

  record Table(TableGrid grid) implements Piece {}

  private final List<Piece> pieces = new ArrayList<>();
  private boolean picturesOnly;

  /**
   * Adds a paragraph. Each line that a soft break ({@code \n}) begins in it is one of its own: the
   * offices set {@code 附件：1. …} and addresses so.
   */
  void paragraph(CharSequence text) {
    String whole = text.toString();
    for (String line : whole.indexOf('\n') < 0 ? List.of(whole) : whole.lines().toList()) {
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        pieces.add(new Paragraph(stripped));
      }
    }
  }

  /** Adds a table, or what it holds if all it does is to frame text in one column. */
  void table(TableGrid grid) {
    if (grid.isFrame()) {
      grid.contents().forEach(this::addAll);
    } else {
      pieces.add(new Table(grid));
    }
  }

  void addAll(Flow other) {
    pieces.addAll(other.pieces);
  }

  /** Notes that the file holds pictures, but no text: a scan pasted into a document. */
  void warnOfPicturesOnly() {
    picturesOnly = true;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Its lines as a cell's text has them: a table in it gives a line per row. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece) {
        case Paragraph paragraph -> lines.add(paragraph.text);
        case Table table -> lines.addAll(table.grid.lines());
      }
    }
    return lines;
  }

  void writeTo(LaidOut out) throws SAXException {
    for (Piece piece : pieces) {
      switch (piece) {
        case Paragraph paragraph -> out.paragraph(paragraph.text);
        case Table table -> out.table(table.grid.rows());
      }
    }
    if (picturesOnly) {
      out.warn("pictures-only", "The file holds pictures, but no text.");
    }
  }
}
