package org.hongtou.read.formats.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/** Unpacks a file that was compressed by itself: gz, bz2, xz. */
public final class CompressedParser implements Parser {
  private static final long serialVersionUID = 1L;

  /** What a dictionary may take of the process's memory. */
  private static final int MOST_KILOBYTES = 128 * 1024;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(
        MediaType.application("gzip"),
        MediaType.application("x-bzip2"),
        MediaType.application("x-xz"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, TikaException {
    Parts parts = Parts.of(context);
    try {
      CompressorStreamFactory factory = new CompressorStreamFactory(true, MOST_KILOBYTES);
      InputStream content = factory.createCompressorInputStream(new BufferedInputStream(stream));
      parts.add(Parts.ITSELF, content, metadata);
    } catch (CompressorException e) {
      throw new TikaException("not decompressed", e);
    }
  }
}
