package org.hongtou.read.formats.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/** Unpacks 7z archives. */
public final class SevenZipParser implements Parser {
  private static final long serialVersionUID = 1L;

  /** What a dictionary may take of the process's memory. */
  private static final int MOST_KILOBYTES = 128 * 1024;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("x-7z-compressed"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, TikaException {
    Parts parts = Parts.of(context);
    try (SevenZFile archive =
        SevenZFile.builder()
            .setPath(TikaInputStream.get(stream).getPath())
            .setMaxMemoryLimitKiB(MOST_KILOBYTES)
            .get()) {
      for (SevenZArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        if (!entry.isDirectory() && entry.hasStream()) {
          String name = entry.getName() == null ? "" : entry.getName();
          parts.add(EntryNames.clean(name), archive.getInputStream(entry), metadata);
        }
      }
    } catch (PasswordRequiredException e) {
      throw new EncryptedDocumentException(e);
    }
  }
}
