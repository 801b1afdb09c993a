package org.hongtou.read.formats.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;

/**
 * A DOCX file, or one of Word's single XML files, as a whole: the body, and behind it the footnotes
 * and endnotes in the order in which the body refers to them. Headers and footers are parts of
 * their own and are never read.
 */
final class DocxDocument {
  final DocxStyles styles = new DocxStyles();
  final DocxNumbering numbering = new DocxNumbering(styles);

  private final Set<String> footnotes = new LinkedHashSet<>();
  private final Set<String> endnotes = new LinkedHashSet<>();
  private final Flow notes = new Flow();
  private boolean hasUnreadParts;

  /** Reads a file. */
  Flow read(Path file) throws IOException, TikaException {
    try (DocxPackage parts = new DocxPackage(file)) {
      String main = parts.mainPart();
      Map<String, String> related = parts.related(main);
      read(parts, related.get("styles"), styles::visitor);
      read(parts, related.get("numbering"), numbering::visitor);
      Flow flow = new Flow();
      parts.read(main, xml -> name -> body(xml, name, flow));
      addNotes(parts, related.get("footnotes"), footnotes, flow);
      addNotes(parts, related.get("endnotes"), endnotes, flow);
      if (flow.isEmpty() && parts.hasPictures()) {
        flow.warnOfPicturesOnly();
      }
      return flow;
    }
  }

  private static void read(
      DocxPackage parts, @Nullable String part, Function<WordXml, WordXml.Visitor> root)
      throws IOException, TikaException {
    if (part != null) {
      parts.read(part, root);
    }
  }

  /**
   * Reads a file that is one XML document: of Word 2003, or with the parts of a DOCX file in it.
   */
  Flow readFlat(Path file) throws IOException, TikaException {
    Flow flow = new Flow();
    for (Pass pass : Pass.values()) {
      try (InputStream bytes = Files.newInputStream(file)) {
        WordXml.read(bytes, xml -> name -> flat(xml, name, pass, flow));
      } catch (XMLStreamException e) {
        throw new TikaException("The file is not well-formed XML.", e);
      }
    }
    flow.addAll(notes);
    return flow;
  }

  /** Lists and styles are needed first, wherever they stand. */
  private enum Pass {
    DEFINITIONS,
    BODY,
    NOTES
  }

  private void flat(WordXml xml, String name, Pass pass, Flow flow) throws XMLStreamException {
    switch (name) {
      case "?:part", "?:xmlData", "w:document" ->
          xml.eachChild(inner -> flat(xml, inner, pass, flow));
      case "w:numbering", "w:lists" ->
          visitIf(pass == Pass.DEFINITIONS, xml, numbering.visitor(xml));
      case "w:styles" -> visitIf(pass == Pass.DEFINITIONS, xml, styles.visitor(xml));
      case "w:footnotes" -> visitIf(pass == Pass.NOTES, xml, note -> note(xml, footnotes));
      case "w:endnotes" -> visitIf(pass == Pass.NOTES, xml, note -> note(xml, endnotes));
      case "w:body" -> {
        if (pass == Pass.BODY) {
          flow.addAll(DocxStory.read(this, xml));
        }
      }
      default -> {}
    }
  }

  private static void visitIf(boolean wanted, WordXml xml, WordXml.Visitor visitor)
      throws XMLStreamException {
    if (wanted) {
      xml.eachChild(visitor);
    }
  }

  private void note(WordXml xml, Set<String> referred) throws XMLStreamException {
    String id = xml.attribute("id");
    if (id != null && referred.contains(id)) {
      notes.addAll(DocxStory.read(this, xml));
    }
  }

  private void body(WordXml xml, String name, Flow flow) throws XMLStreamException {
    if (name.equals("w:body")) {
      flow.addAll(DocxStory.read(this, xml));
    }
  }

  private void addNotes(DocxPackage parts, @Nullable String part, Set<String> referred, Flow flow)
      throws IOException, TikaException {
    if (referred.isEmpty()) {
      return;
    }
    Map<String, Flow> notes = new HashMap<>();
    read(
        parts,
        part,
        xml ->
            name -> {
              String id = xml.attribute("id");
              if (id != null) {
                notes.put(id, DocxStory.read(this, xml));
              }
            });
    for (String id : referred) {
      Flow note = notes.get(id);
      if (note != null) {
        flow.addAll(note);
      }
    }
  }

  void referToFootnote(@Nullable String id) {
    if (id != null) {
      footnotes.add(id);
    }
  }

  void referToEndnote(@Nullable String id) {
    if (id != null) {
      endnotes.add(id);
    }
  }

  /** Keeps a note that stands in the middle of the text until the text's end. */
  void addNote(Flow note) {
    notes.addAll(note);
  }

  /** Notes that the body holds a document of another format, which is not read. */
  void passOver() {
    hasUnreadParts = true;
  }

  boolean hasUnreadParts() {
    return hasUnreadParts;
  }
}
