package org.hongtou.read.formats.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a DOCX file ({@code word/numbering.xml}, ECMA-376 17.9) and the label that each
 * paragraph gets from them, by its own properties or by its style's.
 */
final class DocxNumbering {
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Num> nums = new HashMap<>();
  private final Map<String, String> definitionOfStyle = new HashMap<>();
  private final NumberedLists lists = new NumberedLists();
  private final DocxStyles styles;

  private static final class Definition {
    final DocxListLevel[] levels = new DocxListLevel[NumberedLists.LEVELS];
    @Nullable String styleLink;
  }

  private static final class Num {
    String definition = "";
    final DocxListLevel[] replaced = new DocxListLevel[NumberedLists.LEVELS];
    final Map<Integer, Integer> starts = new HashMap<>();
  }

  DocxNumbering(DocxStyles styles) {
    this.styles = styles;
  }

  /** Reads {@code w:numbering}, or {@code w:lists} of Word 2003, where all has other names. */
  WordXml.Visitor visitor(WordXml xml) {
    return name -> {
      switch (name) {
        case "w:abstractNum" -> define(xml.attribute("abstractNumId"), xml);
        case "w:listDef" -> define(xml.attribute("listDefId"), xml);
        case "w:num" -> addNum(xml.attribute("numId"), xml);
        case "w:list" -> addNum(xml.attribute("ilfo"), xml);
        default -> {}
      }
    };
  }

  private void define(@Nullable String id, WordXml xml) throws XMLStreamException {
    if (id != null) {
      definitions.put(id, definition(xml, id));
    }
  }

  private void addNum(@Nullable String id, WordXml xml) throws XMLStreamException {
    if (id != null) {
      nums.put(id, num(xml));
    }
  }

  private Definition definition(WordXml xml, String id) throws XMLStreamException {
    Definition definition = new Definition();
    xml.eachChild(
        name -> {
          switch (name) {
            case "w:lvl" -> level(xml, definition.levels);
            case "w:numStyleLink" -> definition.styleLink = xml.value();
            case "w:styleLink" -> definitionOfStyle.putIfAbsent(xml.value(), id);
            default -> {}
          }
        });
    return definition;
  }

  private static void level(WordXml xml, DocxListLevel[] levels) throws XMLStreamException {
    int at = xml.number("ilvl", -1);
    if (at >= 0 && at < levels.length) {
      levels[at] = DocxListLevel.read(xml);
    }
  }

  private static Num num(WordXml xml) throws XMLStreamException {
    Num num = new Num();
    xml.eachChild(
        name -> {
          if (name.equals("w:abstractNumId") || name.equals("w:ilst")) {
            num.definition = xml.value().strip();
          } else if (name.equals("w:lvlOverride")) {
            int at = xml.number("ilvl", -1);
            if (at >= 0 && at < NumberedLists.LEVELS) {
              xml.eachChild(part -> override(xml, part, num, at));
            }
          }
        });
    return num;
  }

  private static void override(WordXml xml, String name, Num num, int at)
      throws XMLStreamException {
    if (name.equals("w:startOverride")) {
      num.starts.put(at, xml.number("val", 1));
    } else if (name.equals("w:lvl")) {
      num.replaced[at] = DocxListLevel.read(xml);
    }
  }

  /** Counts a paragraph and gives its label; empty if it has no number. */
  String next(DocxParagraphProperties paragraph) {
    String id = paragraph.list == null ? styles.list(paragraph.style) : paragraph.list;
    if (id == null || id.equals("0")) {
      return "";
    }
    Num num = nums.get(id);
    Definition definition = num == null ? null : definition(num.definition);
    if (num == null || definition == null) {
      return "";
    }
    if (lists.instance(id) == null) {
      lists.define(id, new NumberedLists.Instance(definition, levels(num, definition), num.starts));
    }
    return lists.next(id, level(paragraph, definition));
  }

  private int level(DocxParagraphProperties paragraph, Definition definition) {
    if (paragraph.level != null) {
      return paragraph.level;
    }
    if (paragraph.list == null) {
      for (String style : styles.ancestry(paragraph.style)) {
        for (int i = 0; i < definition.levels.length; i++) {
          DocxListLevel level = definition.levels[i];
          if (level != null && style.equals(level.style())) {
            return i;
          }
        }
      }
      Integer ofStyle = styles.level(paragraph.style);
      return ofStyle == null ? 0 : ofStyle;
    }
    return 0;
  }

  /** A definition may only say that it is the one of a list style. */
  private @Nullable Definition definition(String id) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (at != null && seen.add(at)) {
      Definition definition = definitions.get(at);
      if (definition == null || definition.styleLink == null) {
        return definition;
      }
      String linked = definitionOfStyle.get(definition.styleLink);
      if (linked == null) {
        String list = styles.list(definition.styleLink);
        Num num = list == null ? null : nums.get(list);
        linked = num == null ? null : num.definition;
      }
      at = linked;
    }
    return null;
  }

  private static List<ListLevel> levels(Num num, Definition definition) {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < NumberedLists.LEVELS; i++) {
      DocxListLevel level = num.replaced[i] == null ? definition.levels[i] : num.replaced[i];
      levels.add(level == null ? ListLevel.SILENT : level.level());
    }
    return levels;
  }
}
