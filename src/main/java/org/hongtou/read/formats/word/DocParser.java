package org.hongtou.read.formats.word;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
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
 * Reads DOC files, and WPS and WPT files of WPS Writer, which are the same format under another
 * name. Files of Word 6 and 95 give their paragraphs only.
 */
public final class DocParser implements Parser {
  private static final long serialVersionUID = 1L;

  private static final Set<MediaType> TYPES = Set.of(MediaType.application("msword"));

  /** Made by Tika, by name. */
  public DocParser() {}

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
      flow = read(file.getFile());
    }
    LaidOut out = new LaidOut(handler, metadata);
    flow.writeTo(out);
    out.end();
  }

  private static Flow read(File file) throws TikaException {
    try (POIFSFileSystem files = new POIFSFileSystem(file, true)) {
      return read(files);
    } catch (org.apache.poi.EncryptedDocumentException e) {
      throw new EncryptedDocumentException("The file is protected by a password.", e);
    } catch (IOException | RuntimeException e) {
      throw new TikaException("The file is damaged: its parts contradict each other.", e);
    }
  }

  private static Flow read(POIFSFileSystem files) throws IOException {
    try {
      return newer(files);
    } catch (OldWordFileFormatException e) {
      return older(files);
    }
  }

  private static Flow newer(POIFSFileSystem files) throws IOException {
    try (HWPFDocument document = new HWPFDocument(files)) {
      Flow flow = DocStory.read(document);
      if (flow.isEmpty() && !document.getPicturesTable().getAllPictures().isEmpty()) {
        flow.warnOfPicturesOnly();
      }
      return flow;
    }
  }

  private static Flow older(POIFSFileSystem files) throws IOException {
    try (HWPFOldDocument document = new HWPFOldDocument(files)) {
      Flow flow = new Flow();
      Range range = document.getRange();
      for (int i = 0; i < range.numParagraphs(); i++) {
        String text = Range.stripFields(range.getParagraph(i).text());
        flow.paragraph(text.replace('\u000B', '\n').replace('\u0007', '\n'));
      }
      return flow;
    }
  }
}
