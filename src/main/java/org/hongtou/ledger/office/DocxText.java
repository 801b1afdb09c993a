package org.hongtou.ledger.office;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;

/** Text of the document, in one of its fonts. */
final class DocxText {
  /** A font and its size. */
  record Font(String name, double points) {}

  static final Font BODY = new Font("仿宋", 10.5);
  static final Font HEADING = new Font("黑体", 10.5);
  static final Font TITLE = new Font("黑体", 18);

  /** Letters and figures. */
  private static final String LATIN = "Times New Roman";

  private DocxText() {}

  /** Adds a text, with its line breaks. */
  static void add(XWPFParagraph paragraph, String text, Font font) {
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(0);
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(LATIN, FontCharRange.ascii);
    run.setFontFamily(LATIN, FontCharRange.hAnsi);
    run.setFontFamily(font.name(), FontCharRange.eastAsia);
    run.setFontSize(font.points());
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(printable(lines[i]));
    }
  }

  /** Without what XML cannot hold. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .filter(
            c -> c == '\t' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }
}
