package org.hongtou.read.formats.word;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What {@code w:pPr} of a paragraph or a style says about numbers, hiding and deletion. */
final class DocxParagraphProperties {
  @Nullable String style;

  /** The id of a list's instance; {@code "0"} takes a number away that the style gives. */
  @Nullable String list;

  @Nullable Integer level;

  /** Whether the paragraph's mark, or all text of a style, is hidden; null if nothing says so. */
  @Nullable Boolean hidden;

  /** Whether the mark was deleted with changes tracked: the next paragraph goes on in this one. */
  boolean markDeleted;

  /** Reads {@code w:pPr}. What it was before a tracked change stands in it too, and is skipped. */
  void read(WordXml xml) throws XMLStreamException {
    xml.eachChild(
        name -> {
          switch (name) {
            case "w:pStyle" -> style = xml.value();
            // the second is what Word 2003 calls it
            case "w:numPr", "w:listPr" -> xml.eachChild(part -> numbering(xml, part));
            case "w:rPr" -> readMark(xml);
            default -> {}
          }
        });
  }

  private void numbering(WordXml xml, String name) {
    if (name.equals("w:numId") || name.equals("w:ilfo")) {
      list = xml.value().strip();
    } else if (name.equals("w:ilvl")) {
      level = xml.number("val", 0);
    }
  }

  /** Reads {@code w:rPr} of a paragraph's mark or a style. */
  void readMark(WordXml xml) throws XMLStreamException {
    xml.eachChild(
        name -> {
          switch (name) {
            case "w:vanish", "w:specVanish" -> hidden = xml.isOn();
            case "w:del", "w:moveFrom" -> markDeleted = true;
            default -> {}
          }
        });
  }
}
