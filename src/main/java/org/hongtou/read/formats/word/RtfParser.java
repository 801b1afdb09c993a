package org.hongtou.read.formats.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.hongtou.read.formats.LaidOut;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads RTF files. Tika's own parser gives their text, but neither tables nor the numbers of lists.
 */
public final class RtfParser implements Parser {
  private static final long serialVersionUID = 1L;

  private static final Set<MediaType> TYPES =
      Set.of(MediaType.application("rtf"), MediaType.text("rtf"));

  /** Pictures stand in RTF as hexadecimal digits, so files are large; but not that large. */
  private static final int MOST_BYTES = 256 << 20;

  /** Made by Tika, by name. */
  public RtfParser() {}

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] file = stream.readNBytes(MOST_BYTES + 1);
    if (file.length > MOST_BYTES) {
      throw new TikaException("The file is larger than 256 MB.");
    }
    RtfReader reader = new RtfReader(file);
    Flow flow = reader.read();
    LaidOut out = new LaidOut(handler, metadata);
    flow.writeTo(out);
    if (!reader.isComplete()) {
      out.warn("truncated", "The file ends in the middle of its text.");
    }
    out.end();
  }
}
