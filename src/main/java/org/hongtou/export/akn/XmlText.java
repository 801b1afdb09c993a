package org.hongtou.export.akn;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** XML written into a string; what XML cannot hold (control characters) becomes U+FFFD. */
final class XmlText {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  XmlText() {
    text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }

  private XmlText write(Writing writing) {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // a string takes everything
    }
    return this;
  }

  /** Begins an element; the name has its prefix. */
  XmlText start(String element) {
    return write(() -> xml.writeStartElement(element));
  }

  /** An attribute of the element just begun; none if the value is null. */
  XmlText attribute(String name, @Nullable Object value) {
    return value == null ? this : write(() -> xml.writeAttribute(name, safe(value.toString())));
  }

  XmlText text(String characters) {
    return write(() -> xml.writeCharacters(safe(characters)));
  }

  XmlText end() {
    return write(xml::writeEndElement);
  }

  /** Ends the element and the line. */
  XmlText endLine() {
    return end().line();
  }

  /** A line break, where it means nothing. */
  XmlText line() {
    return write(() -> xml.writeCharacters("\n"));
  }

  /** What was written. */
  String written() {
    write(xml::writeEndDocument);
    return text.toString();
  }

  private static String safe(String given) {
    StringBuilder safe = new StringBuilder(given.length());
    for (int at = 0; at < given.length(); ) {
      int c = given.codePointAt(at);
      at += Character.charCount(c);
      boolean held =
          c == '\t'
              || c == '\n'
              || (c >= 0x20 && c <= 0xD7FF)
              || (c >= 0xE000 && c <= 0xFFFD)
              || c >= 0x10000;
      safe.appendCodePoint(held ? c : 0xFFFD);
    }
    return safe.toString();
  }
}
