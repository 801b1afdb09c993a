package org.hongtou.read.formats.word;

import javax.xml.stream.XMLStreamException;

/** Writes a formula of a DOCX file (Office Math) as plain text: a fraction as {@code a/b}. */
final class DocxMath {
  private final WordXml xml;
  private final StringBuilder out = new StringBuilder();

  private DocxMath(WordXml xml) {
    this.xml = xml;
  }

  /** The text of the formula that is being visited. */
  static String text(WordXml xml) throws XMLStreamException {
    DocxMath math = new DocxMath(xml);
    xml.eachChild(math::part);
    return math.out.toString();
  }

  private void part(String name) throws XMLStreamException {
    switch (name) {
      case "m:t" -> out.append(xml.text());
      case "m:num" -> {
        xml.eachChild(this::part);
        out.append('/');
      }
      case "m:d" -> {
        out.append('(');
        xml.eachChild(this::part);
        out.append(')');
      }
      case "w:del", "w:moveFrom" -> {}
      default -> xml.eachChild(this::part);
    }
  }
}
