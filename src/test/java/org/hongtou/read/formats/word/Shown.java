package org.hongtou.read.formats.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.hongtou.wrap.Wrapped;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;

/**
 * What the parsers of word processors' files give for a file, Tika choosing among them: a line per
 * paragraph and a line per row of a table, {@code |a|b|}, with {@code *} in front of a cell for
 * each further column that it covers and {@code ^} for each further row.
 */
final class Shown {
  private Shown() {}

  static List<String> in(byte[] file) throws IOException, SAXException, TikaException {
    return in(file, new Metadata());
  }

  static List<String> in(byte[] file, Metadata metadata)
      throws IOException, SAXException, TikaException {
    return by(
        new AutoDetectParser(
            new DocxParser(), new DocParser(), new RtfParser(), new WordXmlParser()),
        file,
        metadata);
  }

  /** What one parser gives. */
  static List<String> by(org.apache.tika.parser.Parser parser, byte[] file, Metadata metadata)
      throws IOException, SAXException, TikaException {
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    parser.parse(new ByteArrayInputStream(file), xhtml, metadata, new ParseContext());
    List<String> lines = new ArrayList<>();
    Element body = Jsoup.parse(xhtml.toString(), "", Parser.xmlParser()).selectFirst("body");
    if (body != null) {
      for (Element element : body.children()) {
        if (element.normalName().equals("table")) {
          element.select("tr").forEach(row -> lines.add(row(row)));
        } else {
          lines.add(element.wholeText());
        }
      }
    }
    return lines;
  }

  private static String row(Element row) {
    StringBuilder line = new StringBuilder("|");
    for (Element cell : row.children()) {
      line.append("*".repeat(span(cell, "colspan") - 1));
      line.append("^".repeat(span(cell, "rowspan") - 1));
      line.append(String.join("/", cell.select("p").eachText())).append('|');
    }
    return line.toString();
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
  }

  /** What a file of a notice should give. */
  static List<String> of(Wrapped notice) {
    List<String> lines = new ArrayList<>();
    for (Wrapped.Piece piece : notice.pieces()) {
      switch (piece) {
        case Wrapped.Line line -> lines.add(line.text());
        case Wrapped.Grid grid -> {
          for (int r = 0; r < grid.rows().size(); r++) {
            lines.add(row(grid.rows(), r));
          }
        }
      }
    }
    return lines;
  }

  private static String row(List<List<String>> rows, int r) {
    StringBuilder line = new StringBuilder("|");
    for (int c = 0; c < rows.get(r).size(); c++) {
      if (!rows.get(r).get(c).equals(Wrapped.ABOVE)) {
        for (int below = r + 1;
            below < rows.size() && rows.get(below).get(c).equals(Wrapped.ABOVE);
            below++) {
          line.append('^');
        }
        line.append(rows.get(r).get(c)).append('|');
      }
    }
    return line.toString();
  }
}
