package org.hongtou.read.formats.word;

import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a DOCX file forwards, element by element. Names come with the usual prefix of
 * their namespace ({@code w:p}), whatever the file calls it and whether it is the transitional or
 * the strict form of the standard, or the XML of Word 2003; elements of other namespaces begin with
 * {@code ?:}.
 *
 * <p>No DTD and no external entity is read.
 */
final class WordXml {
  /** What is done with a child element; what it leaves unread is skipped. */
  interface Visitor {
    void visit(String name) throws XMLStreamException;
  }

  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
          "http://purl.oclc.org/ooxml/wordprocessingml/main", "w:",
          "http://schemas.microsoft.com/office/word/2003/wordml", "w:",
          "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
          "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
          "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
          "urn:schemas-microsoft-com:vml", "v:");

  /** Deeper than any document, and shallow enough for the stack. */
  private static final int MOST_DEPTH = 600;

  private static final XMLInputFactory FACTORY = factory();

  private static final long MOST_EVENTS = 60_000_000;

  private final XMLStreamReader reader;
  private int depth;
  private long events;

  private WordXml(XMLStreamReader reader) {
    this.reader = reader;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // newer JDKs stop at 100, which tables in text boxes in tables may reach
    factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(MOST_DEPTH + 1));
    return factory;
  }

  /** Reads a part from its root's children on. */
  static void read(InputStream part, Function<WordXml, Visitor> root) throws XMLStreamException {
    XMLStreamReader reader = FACTORY.createXMLStreamReader(part);
    try {
      WordXml xml = new WordXml(reader);
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        // the prolog
      }
      xml.depth = 1;
      xml.eachChild(root.apply(xml));
    } finally {
      reader.close();
    }
  }

  /** Visits the child elements of the element that is being visited. */
  void eachChild(Visitor visitor) throws XMLStreamException {
    int own = depth;
    while (next() != XMLStreamConstants.END_DOCUMENT && depth >= own) {
      if (depth > own) {
        visitor.visit(name());
        skipTo(own);
      }
    }
  }

  /** The text of the element that is being visited, without its child elements' text. */
  String text() throws XMLStreamException {
    int own = depth;
    StringBuilder text = new StringBuilder();
    for (int event = next(); depth >= own; event = next()) {
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
        text.append(reader.getText());
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        break;
      }
    }
    return text.toString();
  }

  private void skipTo(int level) throws XMLStreamException {
    while (depth > level && next() != XMLStreamConstants.END_DOCUMENT) {
      // inside
    }
  }

  private int next() throws XMLStreamException {
    if (++events > MOST_EVENTS) {
      throw new XMLStreamException("more XML than any notice has");
    }
    int event = reader.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      if (++depth > MOST_DEPTH) {
        throw new XMLStreamException("elements are nested deeper than in any notice");
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }

  private String name() {
    String namespace = reader.getNamespaceURI();
    return PREFIXES.getOrDefault(namespace == null ? "" : namespace, "?:") + reader.getLocalName();
  }

  /** An attribute of the element that is being visited, by its name without prefix. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The attribute {@code val}, empty if there is none. */
  String value() {
    String value = attribute("val");
    return value == null ? "" : value;
  }

  /** The attribute {@code val} of a switch: on if it isn't said to be off. */
  boolean isOn() {
    return switch (value()) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }

  /** A whole number in an attribute. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
