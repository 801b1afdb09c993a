package org.hongtou.read.formats.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What the styles of a DOCX file say about numbers and hidden text. A style inherits from the one
 * that it is based on.
 */
final class DocxStyles {
  /**
   * A style.
   *
   * @param basedOn another's id, or null
   * @param list the id of a list's instance, {@code "0"} for none, or null if the style says
   *     nothing
   * @param level a level of the list, or null
   * @param hidden whether its text is hidden, or null
   */
  private record Style(
      @Nullable String basedOn,
      @Nullable String list,
      @Nullable Integer level,
      @Nullable Boolean hidden) {}

  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable String usualParagraph;

  /** Reads {@code w:styles}. */
  WordXml.Visitor visitor(WordXml xml) {
    return name -> {
      if (name.equals("w:style")) {
        style(xml);
      }
    };
  }

  private void style(WordXml xml) throws XMLStreamException {
    String id = xml.attribute("styleId");
    if (id == null) {
      return;
    }
    String isDefault = xml.attribute("default");
    if ("paragraph".equals(xml.attribute("type"))
        && isDefault != null
        && (isDefault.equals("1") || isDefault.equals("true") || isDefault.equals("on"))) {
      usualParagraph = id;
    }
    String[] basedOn = new String[1];
    DocxParagraphProperties own = new DocxParagraphProperties();
    xml.eachChild(
        name -> {
          switch (name) {
            case "w:basedOn" -> basedOn[0] = xml.value();
            case "w:pPr" -> own.read(xml);
            case "w:rPr" -> own.readMark(xml);
            default -> {}
          }
        });
    styles.putIfAbsent(id, new Style(basedOn[0], own.list, own.level, own.hidden));
  }

  /** The list that a paragraph of a style belongs to, or null. */
  @Nullable String list(@Nullable String style) {
    for (Style s : chain(style == null ? usualParagraph : style)) {
      if (s.list != null) {
        return s.list;
      }
    }
    return null;
  }

  /** The level that a style or one that it is based on names, or null. */
  @Nullable Integer level(@Nullable String style) {
    for (Style s : chain(style == null ? usualParagraph : style)) {
      if (s.level != null) {
        return s.level;
      }
    }
    return null;
  }

  /** The styles that a style inherits from, itself first, by their ids. */
  Iterable<String> ancestry(@Nullable String style) {
    Set<String> ids = new LinkedHashSet<>();
    String id = style == null ? usualParagraph : style;
    while (id != null && styles.containsKey(id) && ids.add(id)) {
      id = styles.get(id).basedOn;
    }
    return ids;
  }

  /** Whether a paragraph's or a character style hides its text. */
  boolean hides(@Nullable String style) {
    for (Style s : chain(style)) {
      if (s.hidden != null) {
        return s.hidden;
      }
    }
    return false;
  }

  private Iterable<Style> chain(@Nullable String first) {
    List<Style> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String id = first;
    while (id != null && seen.add(id)) {
      Style style = styles.get(id);
      if (style == null) {
        break;
      }
      chain.add(style);
      id = style.basedOn;
    }
    return chain;
  }
}
