package org.hongtou.read.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** What a parser laid out of a file, in a form that tests compare. */
public record Parsed(Document page, List<String> warnings) {
  public static Parsed by(Parser parser, byte[] file) throws IOException, TikaException {
    return by(parser, file, null);
  }

  /** With another reader of pictures than the add-on. */
  public static Parsed by(Parser parser, byte[] file, @Nullable PageOcr ocr)
      throws IOException, TikaException {
    ParseContext context = new ParseContext();
    if (ocr != null) {
      context.set(PageOcr.class, ocr);
    }
    ToXMLContentHandler handler = new ToXMLContentHandler();
    Metadata metadata = new Metadata();
    try (TikaInputStream stream = TikaInputStream.get(new ByteArrayInputStream(file))) {
      parser.parse(stream, handler, metadata, context);
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
    return new Parsed(
        Jsoup.parse(handler.toString()), List.of(metadata.getValues(LaidOut.WARNING)));
  }

  /** A line a paragraph, a line {@code |a|b|} a row; what is merged stands once. */
  public String text() {
    StringBuilder out = new StringBuilder();
    write(page.body(), out);
    return out.toString().strip();
  }

  private static void write(Element element, StringBuilder out) {
    for (Element child : element.children()) {
      switch (child.normalName()) {
        case "p" -> out.append(child.wholeText()).append('\n');
        case "tr" -> {
          for (Element cell : child.children()) {
            out.append('|').append(cellText(cell));
          }
          out.append("|\n");
        }
        default -> write(child, out);
      }
    }
  }

  private static String cellText(Element cell) {
    String text = String.join("/", cell.select("p").eachText());
    String rows = cell.hasAttr("rowspan") ? "v" + cell.attr("rowspan") : "";
    String columns = cell.hasAttr("colspan") ? ">" + cell.attr("colspan") : "";
    return (cell.normalName().equals("th") ? "*" : "") + text + rows + columns;
  }
}
