package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.model.PageField;
import org.hongtou.model.Span;
import org.hongtou.model.Warning;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Writes what a parsing process laid out as canonical text, as a page of the web is written. */
final class LaidOutText {
  private LaidOutText() {}

  /**
   * Writes it.
   *
   * @param xhtml see {@link org.hongtou.read.formats.LaidOut}
   * @param warnings {@code code|message} each; that of {@link Warning#OCR_DOUBTFUL} is a line of
   *     the text
   * @return what an index table at its head says; the table stays in the text
   */
  static Map<PageField, String> write(String xhtml, List<String> warnings, CanonicalText out) {
    // the head holds metadata only; its <title/> would swallow a page of the web
    int start = xhtml.indexOf("<body");
    Element body = Jsoup.parse(start < 0 ? xhtml : xhtml.substring(start)).body();
    List<HtmlBlocks.Piece> pieces = HtmlBlocks.ofLaidOut(body);
    PieceWriter.write(pieces, out);
    warn(warnings, out);
    List<LineShape> lines = new ArrayList<>();
    for (HtmlBlocks.Piece piece : pieces) {
      if (piece instanceof HtmlBlocks.Text text) {
        lines.add(LineShape.of(text.text(), false));
      }
    }
    return IndexFields.atHeadOf(lines);
  }

  private static void warn(List<String> warnings, CanonicalText out) {
    DoubtfulLines lines = new DoubtfulLines(out.written());
    for (String warning : warnings) {
      int bar = warning.indexOf('|');
      if (bar <= 0) {
        continue;
      }
      String code = warning.substring(0, bar);
      String message = warning.substring(bar + 1);
      if (code.equals(Warning.OCR_DOUBTFUL)) {
        String sentence =
            "“" + message + "” was read off a picture with doubt; compare it with the scan.";
        Span span = lines.next(message);
        if (span == null) {
          out.warn(code, sentence);
        } else {
          out.warn(code, sentence, span);
        }
      } else {
        out.warn(code, message);
      }
    }
  }

  /** Whether a parser says of a file that its text could not be had for want of OCR. */
  static boolean lacksOcr(List<String> warnings) {
    return warnings.stream().anyMatch(warning -> warning.startsWith("ocr-missing|"));
  }
}
