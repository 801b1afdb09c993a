package org.hongtou.read.formats.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/** Unpacks tar archives. */
public final class TarParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("x-tar"), MediaType.application("x-gtar"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, TikaException {
    Parts parts = Parts.of(context);
    // not closed: the stream is the caller's
    TarArchiveInputStream archive =
        new TarArchiveInputStream(stream, StandardCharsets.ISO_8859_1.name());
    for (TarArchiveEntry entry = archive.getNextEntry();
        entry != null;
        entry = archive.getNextEntry()) {
      if (entry.isFile()) {
        parts.add(name(entry.getName()), archive, metadata);
      }
    }
  }

  /** A name of Latin-1 characters only is one whose bytes were read as such. */
  private static String name(String name) {
    boolean bytes = name.chars().allMatch(c -> c < 0x100);
    return bytes
        ? EntryNames.decode(name.getBytes(StandardCharsets.ISO_8859_1))
        : EntryNames.clean(name);
  }
}
