package org.hongtou.read.formats.word;

import javax.xml.stream.XMLStreamException;

/**
 * Reads what stands in a paragraph of a DOCX file: runs, fields, symbols, links, and the text boxes
 * that are anchored in it. A box anchored in front of the text stands before the paragraph, any
 * other behind it, so that none cuts a sentence.
 */
final class DocxLine {
  private final DocxDocument document;
  private final WordXml xml;
  private final Flow before;
  private final StringBuilder text = new StringBuilder();
  private Flow boxes = new Flow();
  private final Fields fields = new Fields();
  private boolean hiddenByStyle;

  /** How often anything was written or put into a box. */
  private int writes;

  /** What {@code w:rPr} says about a run. */
  private static final class Run {
    boolean hidden;
    SymbolFont font = SymbolFont.NONE;
  }

  /**
   * @param before where text boxes go that stand in front of the paragraph
   */
  DocxLine(DocxDocument document, WordXml xml, Flow before) {
    this.document = document;
    this.xml = xml;
    this.before = before;
  }

  void beginParagraph(boolean hidden) {
    hiddenByStyle = hidden;
  }

  void endParagraph() {
    fields.endCodes();
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** The text since the last call, {@code \n} where a line was broken. */
  String take() {
    String taken = text.toString().strip();
    text.setLength(0);
    return taken;
  }

  /** The text boxes that stand behind the text. */
  Flow takeBoxes() {
    Flow taken = boxes;
    boxes = new Flow();
    return taken;
  }

  /** Reads an element of a paragraph. */
  void inline(String name) throws XMLStreamException {
    switch (name) {
      case "w:r" -> run();
      case "w:del", "w:moveFrom", "w:pPr", "w:sdtPr", "w:sdtEndPr", "w:rt" -> {}
      case "mc:AlternateContent" -> alternatives(this::inline);
      case "m:oMath" -> write(DocxMath.text(xml), SymbolFont.NONE);
      default -> xml.eachChild(this::inline);
    }
  }

  private void run() throws XMLStreamException {
    Run run = new Run();
    run.hidden = hiddenByStyle;
    xml.eachChild(name -> runPart(name, run));
  }

  private void runPart(String name, Run run) throws XMLStreamException {
    if (name.equals("w:rPr")) {
      xml.eachChild(property -> property(property, run));
    } else if (name.equals("w:fldChar")) {
      fieldCharacter();
    } else if (!run.hidden) {
      shown(name, run);
    }
  }

  private void property(String name, Run run) {
    switch (name) {
      case "w:vanish" -> run.hidden = xml.isOn();
      case "w:rStyle" -> run.hidden |= document.styles.hides(xml.value());
      case "w:rFonts" -> {
        String font = xml.attribute("ascii");
        run.font = font == null ? SymbolFont.NONE : SymbolFont.named(font);
      }
      default -> {}
    }
  }

  private void shown(String name, Run run) throws XMLStreamException {
    switch (name) {
      case "w:t" -> {
        boolean preserved = "preserve".equals(xml.attribute("space"));
        String content = xml.text().replace('\n', ' ').replace('\t', ' ').replace("\r", "");
        write(preserved ? content : content.trim(), run.font);
      }
      case "w:instrText" -> {
        if (fields.isCode()) {
          fields.code().append(xml.text());
        }
      }
      case "w:tab", "w:ptab" -> write(" ", SymbolFont.NONE);
      case "w:br", "w:cr" -> write("\n", SymbolFont.NONE);
      case "w:noBreakHyphen" -> write("-", SymbolFont.NONE);
      case "w:sym" -> symbol();
      case "w:ruby" -> xml.eachChild(this::ruby);
      case "w:footnoteReference" -> document.referToFootnote(note(run));
      // Word 2003 writes a note where it is referred to
      case "w:footnote", "w:endnote" -> document.addNote(DocxStory.read(document, xml));
      case "w:endnoteReference" -> document.referToEndnote(note(run));
      case "w:drawing", "w:pict", "w:object" -> xml.eachChild(this::shape);
      case "mc:AlternateContent" -> alternatives(part -> runPart(part, run));
      default -> {}
    }
  }

  /** The id of a note; a mark of its own, which stands behind it in the run, is no text. */
  private String note(Run run) {
    String mark = xml.attribute("customMarkFollows");
    run.hidden = mark != null && !mark.equals("0") && !mark.equals("false");
    String id = xml.attribute("id");
    return id == null ? "" : id;
  }

  private void ruby(String name) throws XMLStreamException {
    if (name.equals("w:rubyBase")) {
      xml.eachChild(this::inline);
    }
  }

  private void fieldCharacter() {
    String type = xml.attribute("fldCharType");
    switch (type == null ? "" : type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> write(fields.end(), SymbolFont.NONE);
      default -> {}
    }
  }

  private void symbol() {
    String font = xml.attribute("font");
    String code = xml.attribute("char");
    try {
      int c = code == null ? 0 : Integer.parseInt(code.strip(), 16);
      if (c > 0 && c <= Character.MAX_VALUE) {
        write(String.valueOf((char) c), font == null ? SymbolFont.NONE : SymbolFont.named(font));
      }
    } catch (NumberFormatException e) {
      // no character: nothing is shown
    }
  }

  private void write(CharSequence content, SymbolFont font) {
    if (!content.isEmpty()) {
      writes++;
      font.append(content, fields.isCode() ? fields.code() : text);
    }
  }

  /** Reads the first of several forms of the same content that gives anything. */
  private void alternatives(WordXml.Visitor visitor) throws XMLStreamException {
    int[] at = {writes};
    xml.eachChild(
        name -> {
          if ((name.equals("mc:Choice") || name.equals("mc:Fallback")) && writes == at[0]) {
            xml.eachChild(visitor);
          }
        });
  }

  /** Looks for text boxes and for words set as a picture (WordArt), as red heads often are. */
  private void shape(String name) throws XMLStreamException {
    switch (name) {
      case "w:txbxContent" -> box(DocxStory.read(document, xml));
      case "v:textpath" -> {
        String words = xml.attribute("string");
        if (words != null) {
          Flow flow = new Flow();
          flow.paragraph(words);
          box(flow);
        }
      }
      case "mc:AlternateContent" -> alternatives(this::shape);
      default -> xml.eachChild(this::shape);
    }
  }

  private void box(Flow content) {
    if (!content.isEmpty() && !fields.isCode()) {
      writes++;
      (isBlank() ? before : boxes).addAll(content);
    }
  }
}
