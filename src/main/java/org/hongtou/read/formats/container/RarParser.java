package org.hongtou.read.formats.container;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import com.github.junrar.rarfile.FileHeader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.hongtou.read.formats.Refusal;
import org.xml.sax.ContentHandler;

/** Unpacks RAR archives up to version 4; no library for Java reads version 5. */
public final class RarParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(
        MediaType.application("x-rar-compressed"),
        MediaType.parse("application/x-rar-compressed;version=4"),
        MediaType.parse("application/x-rar-compressed;version=5"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, TikaException {
    Parts parts = Parts.of(context);
    try (Archive archive = new Archive(TikaInputStream.get(stream).getPath().toFile())) {
      if (archive.isEncrypted()) {
        throw new EncryptedDocumentException("the archive's list of files is encrypted");
      }
      for (FileHeader entry : List.copyOf(archive.getFileHeaders())) {
        if (!entry.isDirectory()) {
          unpack(archive, entry, parts, metadata);
        }
      }
    } catch (UnsupportedRarV5Exception e) {
      throw new Refusal("UNSUPPORTED_FORMAT", e);
    } catch (UnsupportedRarEncryptedException e) {
      throw new EncryptedDocumentException(e);
    } catch (RarException e) {
      throw new TikaException("not unpacked", e);
    }
  }

  private static void unpack(Archive archive, FileHeader entry, Parts parts, Metadata metadata)
      throws TikaException {
    String name =
        entry.isUnicode() && !entry.getFileName().isEmpty()
            ? EntryNames.clean(entry.getFileName())
            : EntryNames.decode(entry.getFileNameByteArray());
    if (entry.isEncrypted()) {
      parts.failed(name, "ENCRYPTED", metadata);
      return;
    }
    try (InputStream content = archive.getInputStream(entry)) {
      parts.add(name, content, metadata);
    } catch (IOException e) {
      parts.failed(name, "CORRUPT", metadata);
    }
  }
}
