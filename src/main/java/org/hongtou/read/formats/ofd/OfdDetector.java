package org.hongtou.read.formats.ofd;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.detect.zip.StreamingDetectContext;
import org.apache.tika.detect.zip.ZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/** Tells an OFD from other ZIP files by the file {@code OFD.xml} at its root. */
public final class OfdDetector implements ZipContainerDetector {
  private static final long serialVersionUID = 1L;
  private static final String ROOT = "OFD.xml";

  @Override
  public @Nullable MediaType detect(ZipFile zip, TikaInputStream stream) throws IOException {
    return zip.getEntry(ROOT) != null || zip.getEntry("/" + ROOT) != null ? OfdParser.TYPE : null;
  }

  @Override
  public @Nullable MediaType streamingDetectUpdate(
      ZipArchiveEntry entry, InputStream stream, StreamingDetectContext context) {
    return entry.getName().equals(ROOT) || entry.getName().equals("/" + ROOT)
        ? OfdParser.TYPE
        : null;
  }

  @Override
  public @Nullable MediaType streamingDetectFinal(StreamingDetectContext context) {
    return null;
  }
}
