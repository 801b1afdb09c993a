package org.hongtou.export.akn;

import java.util.List;
import org.hongtou.model.Notice;

/**
 * A notice as an Akoma Ntoso document: what it is, its text with the outline as nested levels, and
 * its records. Every character of the text stands in the main body, in order; white space between
 * paragraphs may differ.
 */
public final class AkomaNtoso {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final Notice notice;
  private final XmlText xml = new XmlText();

  private AkomaNtoso(Notice notice) {
    this.notice = notice;
  }

  /** The document; fulfils the schema {@code akomantoso30.xsd}, whatever the text. */
  public static String of(Notice notice) {
    return new AkomaNtoso(notice).written();
  }

  private String written() {
    References references = new References(notice);
    Level top = Layout.of(notice, Marks.of(notice, references));
    xml.start("akomaNtoso").attribute("xmlns", NAMESPACE).line();
    xml.start("doc").attribute("name", "notice").line();
    xml.start("meta").line();
    new Identification(notice, references).write(xml);
    references.write(xml);
    new Records(notice, references, top).write(xml);
    xml.endLine();
    xml.start("mainBody").line();
    if (top.text.isEmpty() && top.items.isEmpty()) {
      xml.start("p").endLine();
    }
    top.text.forEach(this::piece);
    top.items.forEach(this::level);
    xml.endLine().endLine().endLine();
    return xml.written();
  }

  private void level(Level level) {
    xml.start("level").attribute("eId", level.eId).line();
    level.head.forEach(this::piece);
    if (level.items.isEmpty()) {
      xml.start("content").attribute("eId", level.inner("content")).line();
      level.text.forEach(this::piece);
      xml.endLine();
    } else if (!level.text.isEmpty()) {
      xml.start("intro").attribute("eId", level.inner("intro")).line();
      level.text.forEach(this::piece);
      xml.endLine();
    }
    level.items.forEach(this::level);
    xml.endLine();
  }

  private void piece(Piece piece) {
    xml.start(piece.element()).attribute("eId", piece.eId());
    int last = marked(piece.marks(), 0, piece.span().start(), piece.span().end());
    assert last == piece.marks().size();
    xml.endLine();
  }

  /**
   * Writes a stretch of text with the marks within it.
   *
   * @param next the first mark that is not yet written
   * @return the first mark behind the stretch
   */
  private int marked(List<Mark> marks, int next, int start, int end) {
    int at = start;
    int mark = next;
    while (mark < marks.size() && marks.get(mark).span().end() <= end) {
      Mark one = marks.get(mark);
      xml.text(notice.text().substring(at, one.span().start()));
      xml.start(one.element()).attribute("eId", one.eId());
      one.attributes().forEach(xml::attribute);
      mark = marked(marks, mark + 1, one.span().start(), one.span().end());
      xml.end();
      at = one.span().end();
    }
    xml.text(notice.text().substring(at, end));
    return mark;
  }
}
