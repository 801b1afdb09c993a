package org.hongtou.read.formats.word;

import java.io.IOException;
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
 * A DOCX file as a whole: the body, and behind it the footnotes and endnotes in the order in which
 * the body refers to them. Headers and footers are parts of their own and are never read.
 */
final class DocxDocument {
  final DocxStyles styles = new DocxStyles();
  final DocxNumbering numbering = new DocxNumbering(styles);

  private final Set<String> footnotes = new LinkedHashSet<>();
  private final Set<String> endnotes = new LinkedHashSet<>();
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

  /** Notes that the body holds a document of another format, which is not read. */
  void passOver() {
    hasUnreadParts = true;
  }

  boolean hasUnreadParts() {
    return hasUnreadParts;
  }
}
