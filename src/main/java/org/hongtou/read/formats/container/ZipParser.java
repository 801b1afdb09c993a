package org.hongtou.read.formats.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/** Unpacks ZIP archives, by their central directory. */
public final class ZipParser implements Parser {
  private static final long serialVersionUID = 1L;

  /** Entries of documents that are archives themselves: a sound one is not taken for an archive. */
  private static final Set<String> DOCUMENTS =
      Set.of("[Content_Types].xml", "word/document.xml", "xl/workbook.xml", "OFD.xml");

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("zip"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, TikaException {
    Parts parts = Parts.of(context);
    try (ZipFile zip = ZipFile.builder().setPath(TikaInputStream.get(stream).getPath()).get()) {
      if (DOCUMENTS.stream().anyMatch(name -> zip.getEntry(name) != null)) {
        throw new TikaException("a document whose type could not be told");
      }
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (!entry.isDirectory() && !entry.isUnixSymlink()) {
          unpack(zip, entry, parts, metadata);
        }
      }
    }
  }

  private static void unpack(ZipFile zip, ZipArchiveEntry entry, Parts parts, Metadata metadata)
      throws TikaException {
    String name = name(entry);
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      parts.failed(name, "ENCRYPTED", metadata);
      return;
    }
    if (!zip.canReadEntryData(entry)) {
      parts.failed(name, "UNSUPPORTED_FORMAT", metadata);
      return;
    }
    try (InputStream content = zip.getInputStream(entry)) {
      parts.add(name, content, metadata);
    } catch (IOException e) {
      parts.failed(name, "CORRUPT", metadata);
    }
  }

  private static String name(ZipArchiveEntry entry) {
    return entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD
            || entry.getRawName() == null
        ? EntryNames.clean(entry.getName())
        : EntryNames.decode(entry.getRawName());
  }
}
