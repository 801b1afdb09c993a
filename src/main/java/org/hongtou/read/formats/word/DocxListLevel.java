package org.hongtou.read.formats.word;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * {@code w:lvl}: a level of a list and the paragraph style that stands for it.
 *
 * @param style the style's id, or null
 */
record DocxListLevel(ListLevel level, @Nullable String style) {

  /** What the elements say, one after the other. */
  private static final class Draft {
    int start;
    NumberStyle numbers = NumberStyle.DECIMAL;
    String template = "";
    boolean gap = true;
    boolean legal;
    boolean hidden;
    boolean symbols;
    int restartAfter = ListLevel.ANY_HIGHER;
    @Nullable String style;
  }

  static DocxListLevel read(WordXml xml) throws XMLStreamException {
    Draft draft = new Draft();
    xml.eachChild(name -> part(xml, name, draft));
    boolean silent = draft.hidden || (draft.symbols && draft.numbers == NumberStyle.BULLET);
    ListLevel level =
        new ListLevel(
            draft.start,
            draft.numbers,
            silent ? "" : draft.template,
            draft.gap,
            draft.legal,
            draft.restartAfter);
    return new DocxListLevel(level, draft.style);
  }

  private static void part(WordXml xml, String name, Draft draft) throws XMLStreamException {
    switch (name) {
      case "w:start" -> draft.start = xml.number("val", 0);
      case "w:numFmt" -> draft.numbers = NumberStyle.named(xml.value());
      case "w:nfc" -> draft.numbers = NumberStyle.ofCode(xml.number("val", 0));
      case "w:lvlText" -> draft.template = xml.value();
      case "w:suff" -> draft.gap = !xml.value().equalsIgnoreCase("nothing");
      case "w:isLgl" -> draft.legal = xml.isOn();
      case "w:lvlRestart" -> draft.restartAfter = xml.number("val", ListLevel.ANY_HIGHER);
      case "w:pStyle" -> draft.style = xml.value();
      case "w:rPr" -> xml.eachChild(property -> property(xml, property, draft));
      // formats that newer versions made up stand beside the nearest one of the standard
      case "mc:AlternateContent", "mc:Fallback" ->
          xml.eachChild(
              inner -> {
                if (!inner.equals("mc:Choice")) {
                  part(xml, inner, draft);
                }
              });
      default -> {}
    }
  }

  private static void property(WordXml xml, String name, Draft draft) {
    if (name.equals("w:vanish")) {
      draft.hidden = xml.isOn();
    } else if (name.equals("w:rFonts")) {
      String font = xml.attribute("ascii");
      draft.symbols = font != null && SymbolFont.named(font) != SymbolFont.NONE;
    }
  }
}
