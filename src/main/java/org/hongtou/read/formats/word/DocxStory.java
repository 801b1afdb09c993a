package org.hongtou.read.formats.word;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs and tables of the body, a cell, a text box or a note. Tracked changes are
 * taken as accepted: what was inserted is kept, what was deleted is left out, and a paragraph whose
 * mark was deleted goes on in the next one.
 */
final class DocxStory {
  private final DocxDocument document;
  private final WordXml xml;
  private final Flow flow = new Flow();
  private final DocxLine line;

  /** The label of a paragraph whose mark is gone, until the one that it goes on in ends. */
  private @Nullable String carriedLabel;

  private DocxStory(DocxDocument document, WordXml xml) {
    this.document = document;
    this.xml = xml;
    line = new DocxLine(document, xml, flow);
  }

  /** Reads what stands in the element that is being visited. */
  static Flow read(DocxDocument document, WordXml xml) throws XMLStreamException {
    return read(document, xml, name -> {});
  }

  /** Reads what stands in the element that is being visited, where others are read by a visitor. */
  static Flow read(DocxDocument document, WordXml xml, WordXml.Visitor others)
      throws XMLStreamException {
    DocxStory story = new DocxStory(document, xml);
    xml.eachChild(
        name -> {
          story.block(name);
          others.visit(name);
        });
    if (story.carriedLabel != null) {
      story.emit(story.carriedLabel);
    }
    return story.flow;
  }

  private void block(String name) throws XMLStreamException {
    switch (name) {
      case "w:p" -> paragraph();
      case "w:tbl" -> flow.table(DocxTable.read(document, xml));
      // of two forms of the same block (mc:AlternateContent) the first is read, the newer one
      case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" ->
          xml.eachChild(this::block);
      case "mc:AlternateContent", "mc:Choice" -> xml.eachChild(this::block);
      case "m:oMathPara" -> line.inline(name);
      // sections and what surrounds changes in Word 2003
      case "?:sect", "?:sub-section", "?:annotation", "?:content" -> xml.eachChild(this::block);
      case "w:altChunk" -> document.passOver();
      default -> {}
    }
  }

  private void paragraph() throws XMLStreamException {
    DocxParagraphProperties properties = new DocxParagraphProperties();
    line.beginParagraph(false);
    xml.eachChild(
        name -> {
          if (name.equals("w:pPr")) {
            properties.read(xml);
            line.beginParagraph(document.styles.hides(properties.style));
          } else {
            line.inline(name);
          }
        });
    line.endParagraph();
    boolean hiddenMark =
        properties.hidden == null ? document.styles.hides(properties.style) : properties.hidden;
    boolean markGone = properties.markDeleted || hiddenMark;
    if (markGone && line.isBlank()) {
      return;
    }
    if (carriedLabel == null) {
      carriedLabel = document.numbering.next(properties);
    }
    if (!markGone) {
      emit(carriedLabel);
      carriedLabel = null;
    }
  }

  private void emit(String label) {
    flow.paragraph(label + line.take());
    flow.addAll(line.takeBoxes());
  }
}
