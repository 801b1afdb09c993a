package org.hongtou.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * An office file as POI writes it, but with the same time for all its parts, so that the same
 * records give the same bytes; and with the list of parts first, by which programs know the kind of
 * file.
 */
public final class FixedZip {
  private static final String LIST = "[Content_Types].xml";

  /** The first time that an entry can have; it names no zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  /**
   * Copies it.
   *
   * @param out stays open
   */
  public static void copy(Path from, OutputStream out) throws IOException {
    try (ZipFile file = new ZipFile(from.toFile())) {
      copy(file, out);
    }
  }

  private static void copy(ZipFile file, OutputStream out) throws IOException {
    List<? extends ZipEntry> entries =
        file.stream()
            .sorted(
                Comparator.<ZipEntry, Boolean>comparing(entry -> !entry.getName().equals(LIST))
                    .thenComparing(ZipEntry::getName))
            .toList();
    ZipOutputStream zip = new ZipOutputStream(out);
    for (ZipEntry entry : entries) {
      ZipEntry copy = new ZipEntry(entry.getName());
      copy.setTimeLocal(TIME);
      zip.putNextEntry(copy);
      try (InputStream in = file.getInputStream(entry)) {
        in.transferTo(zip);
      }
      zip.closeEntry();
    }
    zip.finish();
  }
}
