package org.hongtou.read.formats.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.hongtou.read.formats.LaidOut;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads Word documents that are one XML file, mostly named {@code .doc}: those of Word 2003 and the
 * flat form of DOCX. Office automation systems fill templates in this form, because it needs no
 * library.
 */
public final class WordXmlParser implements Parser {
  private static final long serialVersionUID = 1L;

  private static final Set<MediaType> TYPES =
      Set.of(MediaType.application("vnd.ms-wordml"), MediaType.application("vnd.ms-word2006ml"));

  /** Made by Tika, by name. */
  public WordXmlParser() {}

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Flow flow;
    try (TemporaryResources temporary = new TemporaryResources()) {
      TikaInputStream file = TikaInputStream.get(stream, temporary, metadata);
      flow = new DocxDocument().readFlat(file.getPath());
    }
    LaidOut out = new LaidOut(handler, metadata);
    flow.writeTo(out);
    out.end();
  }
}
