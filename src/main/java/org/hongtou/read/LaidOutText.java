package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.model.PageField;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Writes what a parsing process laid out as canonical text, as a page of the web is written. */
final class LaidOutText {
  private LaidOutText() {}

  /**
   * Writes it.
   *
   * @param xhtml see {@link org.hongtou.read.formats.LaidOut}
   * @param warnings {@code code|message} each
   * @return what an index table at its head says; the table stays in the text
   */
  static Map<PageField, String> write(String xhtml, List<String> warnings, CanonicalText out) {
    // the head holds metadata only; its <title/> would swallow a page of the web
    int start = xhtml.indexOf("<body");
    Element body = Jsoup.parse(start < 0 ? xhtml : xhtml.substring(start)).body();
    List<HtmlBlocks.Piece> pieces = HtmlBlocks.ofLaidOut(body);
    PieceWriter.write(pieces, out);
    for (String warning : warnings) {
      int bar = warning.indexOf('|');
      if (bar > 0) {
        out.warn(warning.substring(0, bar), warning.substring(bar + 1));
      }
    }
    List<LineShape> lines = new ArrayList<>();
    for (HtmlBlocks.Piece piece : pieces) {
      if (piece instanceof HtmlBlocks.Text text) {
        lines.add(LineShape.of(text.text(), false));
      }
    }
    return IndexFields.atHeadOf(lines);
  }

  /** Whether a parser says of a file that its text could not be had for want of OCR. */
  static boolean lacksOcr(List<String> warnings) {
    return warnings.stream().anyMatch(warning -> warning.startsWith("ocr-missing|"));
  }
}
