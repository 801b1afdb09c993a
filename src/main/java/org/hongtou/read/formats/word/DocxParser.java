package org.hongtou.read.formats.word;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.tika.exception.EncryptedDocumentException;
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
 * Reads DOCX files and their kin (templates, with macros), as Word prints them with all changes
 * accepted: automatic numbers written out, hidden text left out.
 *
 * <p>It reads the XML itself, forwards, in place of building POI's model of it: POI has no
 * automatic numbers, and text boxes and tracked changes only as raw XML.
 */
public final class DocxParser implements Parser {
  private static final long serialVersionUID = 1L;

  private static final MediaType PROTECTED = MediaType.application("x-tika-ooxml-protected");

  private static final Set<MediaType> TYPES =
      Set.of(
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document"),
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.template"),
          MediaType.application("vnd.ms-word.document.macroenabled.12"),
          MediaType.application("vnd.ms-word.template.macroenabled.12"),
          PROTECTED);

  /** Made by Tika, by name. */
  public DocxParser() {}

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    if (PROTECTED.toString().equals(metadata.get(Metadata.CONTENT_TYPE))) {
      throw new EncryptedDocumentException("The file is protected by a password.");
    }
    DocxDocument document = new DocxDocument();
    Flow flow;
    try (TemporaryResources temporary = new TemporaryResources()) {
      TikaInputStream file = TikaInputStream.get(stream, temporary, metadata);
      flow = document.read(file.getPath());
    } catch (ZipException | EOFException e) {
      throw new TikaException("The file is damaged: it is no complete ZIP file.", e);
    }
    LaidOut out = new LaidOut(handler, metadata);
    flow.writeTo(out);
    if (document.hasUnreadParts()) {
      out.warn("part-not-read", "The file holds a document of another format inside its text.");
    }
    out.end();
  }
}
