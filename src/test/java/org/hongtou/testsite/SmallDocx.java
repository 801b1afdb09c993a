package org.hongtou.testsite;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.wrap.Wrapped;
import org.jsoup.nodes.Entities;

/**
 * The parts of a DOCX with the fewest that a word processor opens. Unlike the tests' full maker it
 * loads no library, which on a busy machine takes longer than a client waits for an answer.
 */
final class SmallDocx {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String OPEN_XML = "http://schemas.openxmlformats.org/";

  private SmallDocx() {}

  /** By name, the content types first. */
  static Map<String, byte[]> parts(Wrapped notice) {
    StringBuilder body = new StringBuilder();
    for (Wrapped.Piece piece : notice.pieces()) {
      switch (piece) {
        case Wrapped.Line line -> body.append(paragraph(line));
        case Wrapped.Grid grid -> table(grid.rows(), body);
      }
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(
        parts,
        "[Content_Types].xml",
        "<Types xmlns=\""
            + OPEN_XML
            + "package/2006/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + ComposedFiles.type("docx")
            + ".main+xml\"/></Types>");
    put(
        parts,
        "_rels/.rels",
        "<Relationships xmlns=\""
            + OPEN_XML
            + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
            + OPEN_XML
            + "officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>");
    put(
        parts,
        "word/document.xml",
        "<w:document xmlns:w=\""
            + OPEN_XML
            + "wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>");
    return parts;
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, (XML + xml).getBytes(StandardCharsets.UTF_8));
  }

  private static String paragraph(Wrapped.Line line) {
    String set =
        switch (line.style()) {
          case TITLE -> "<w:pPr><w:jc w:val=\"center\"/></w:pPr>";
          case RIGHT -> "<w:pPr><w:jc w:val=\"right\"/></w:pPr>";
          case BODY -> "";
        };
    return "<w:p>" + set + run(line.text()) + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t>" + Entities.escape(text) + "</w:t></w:r>";
  }

  private static void table(List<List<String>> rows, StringBuilder out) {
    out.append("<w:tbl><w:tblPr/><w:tblGrid>")
        .append("<w:gridCol/>".repeat(rows.getFirst().size()))
        .append("</w:tblGrid>");
    for (List<String> row : rows) {
      out.append("<w:tr>");
      for (String cell : row) {
        out.append("<w:tc><w:p>").append(run(cell)).append("</w:p></w:tc>");
      }
      out.append("</w:tr>");
    }
    out.append("</w:tbl><w:p/>");
  }
}
