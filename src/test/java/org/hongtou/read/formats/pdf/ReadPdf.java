package org.hongtou.read.formats.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.hongtou.read.formats.LaidOut;
import org.hongtou.read.formats.PageOcr;
import org.hongtou.wrap.PdfMaker;
import org.hongtou.wrap.PdfOptions;
import org.hongtou.wrap.Wrapped;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What the parser gives for a PDF, in a form to compare.
 *
 * @param pages for each page its paragraphs, and {@code [table]} where one stands
 * @param rows the rows of all tables, cells parted by {@code |}, spans behind them as {@code ×rows}
 *     or {@code ×rows×columns}
 * @param warnings their codes
 */
record ReadPdf(List<List<String>> pages, List<String> rows, List<String> warnings) {

  static ReadPdf of(String source, PdfOptions options) throws Exception {
    needsFonts();
    return of(PdfMaker.make(Wrapped.parse(source), options));
  }

  static ReadPdf of(byte[] pdf) throws Exception {
    return of(pdf, new ParseContext());
  }

  static ReadPdf of(byte[] pdf, PageOcr ocr) throws Exception {
    ParseContext context = new ParseContext();
    context.set(PageOcr.class, ocr);
    return of(pdf, context);
  }

  private static ReadPdf of(byte[] pdf, ParseContext context) throws Exception {
    ToXMLContentHandler handler = new ToXMLContentHandler();
    Metadata metadata = new Metadata();
    new PdfParser().parse(new ByteArrayInputStream(pdf), handler, metadata, context);
    List<List<String>> pages = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (Element page : Jsoup.parse(handler.toString()).select("div.page")) {
      List<String> pieces = new ArrayList<>();
      for (Element piece : page.children()) {
        pieces.add(piece.normalName().equals("table") ? "[table]" : piece.text());
      }
      pages.add(pieces);
      page.select("tr").forEach(row -> rows.add(row(row)));
    }
    List<String> warnings = new ArrayList<>();
    for (String warning : metadata.getValues(LaidOut.WARNING)) {
      warnings.add(warning.substring(0, warning.indexOf('|')));
    }
    return new ReadPdf(pages, rows, warnings);
  }

  private static String row(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      String spans = "";
      if (cell.hasAttr("rowspan") || cell.hasAttr("colspan")) {
        spans = "×" + (cell.hasAttr("rowspan") ? cell.attr("rowspan") : "1");
        spans += cell.hasAttr("colspan") ? "×" + cell.attr("colspan") : "";
      }
      cells.add(String.join("/", cell.select("p").eachText()) + spans);
    }
    return String.join("|", cells);
  }

  static void needsFonts() {
    assumeTrue(PdfMaker.missing().isEmpty(), PdfMaker.missing());
  }

  List<String> paragraphs() {
    return pages.stream().flatMap(List::stream).toList();
  }
}
