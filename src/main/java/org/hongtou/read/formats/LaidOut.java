package org.hongtou.read.formats;

import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes what a file shows, in the one form that all parsers of this package give: XHTML whose body
 * holds {@code <div class="page">} where the format has pages, {@code <p>} for a paragraph without
 * hard wraps, and {@code <table>} with {@code rowspan} and {@code colspan}.
 *
 * <p>What a parser had to guess or repair goes into the metadata as {@link #WARNING}.
 */
public final class LaidOut {
  /** The metadata key of warnings: {@code code|message}, one value each. */
  public static final String WARNING = "hongtou:warning";

  private final XHTMLContentHandler out;
  private final Metadata metadata;
  private boolean inPage;

  /**
   * A cell of a table.
   *
   * @param text its paragraphs, joined by {@code \n}
   * @param rows how many rows it covers, 1 or more
   * @param columns how many columns it covers, 1 or more
   * @param header whether the file marks its row as one that is repeated on top of each page
   */
  public record Cell(String text, int rows, int columns, boolean header) {
    /** A cell that covers no other place. */
    public Cell(String text) {
      this(text, 1, 1, false);
    }
  }

  /** Begins the document. */
  public LaidOut(ContentHandler handler, Metadata metadata) throws SAXException {
    this.metadata = metadata;
    out = new XHTMLContentHandler(handler, metadata);
    out.startDocument();
  }

  /** Begins a page; what follows stands on it. Formats without pages never call this. */
  public void page() throws SAXException {
    endPage();
    out.startElement("div", "class", "page");
    inPage = true;
  }

  /** A paragraph: one line, without hard wraps, its automatic number written out. */
  public void paragraph(String text) throws SAXException {
    if (!text.isBlank()) {
      out.startElement("p");
      out.characters(text);
      out.endElement("p");
    }
  }

  /** A table: its rows hold the cells that begin in them, as in HTML. */
  public void table(List<List<Cell>> rows) throws SAXException {
    out.startElement("table");
    for (List<Cell> row : rows) {
      out.startElement("tr");
      for (Cell cell : row) {
        cell(cell);
      }
      out.endElement("tr");
    }
    out.endElement("table");
  }

  private void cell(Cell cell) throws SAXException {
    AttributesImpl spans = new AttributesImpl();
    if (cell.rows > 1) {
      spans.addAttribute("", "rowspan", "rowspan", "CDATA", Integer.toString(cell.rows));
    }
    if (cell.columns > 1) {
      spans.addAttribute("", "colspan", "colspan", "CDATA", Integer.toString(cell.columns));
    }
    String element = cell.header ? "th" : "td";
    out.startElement(element, spans);
    for (String line : cell.text.split("\n", -1)) {
      if (!line.isBlank()) {
        out.startElement("p");
        out.characters(line);
        out.endElement("p");
      }
    }
    out.endElement(element);
  }

  /**
   * Something that the reader of the records should know.
   *
   * @param code a short name such as {@code ocr-doubtful}
   * @param message one sentence; for {@code ocr-doubtful} the line, so that its place is found
   */
  public void warn(String code, String message) {
    metadata.add(WARNING, code + "|" + message);
  }

  /** Ends the document. */
  public void end() throws SAXException {
    endPage();
    out.endDocument();
  }

  private void endPage() throws SAXException {
    if (inPage) {
      out.endElement("div");
      inPage = false;
    }
  }
}
