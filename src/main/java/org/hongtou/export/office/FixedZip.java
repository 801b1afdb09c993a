package org.hongtou.export.office;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP file whose entries carry no moment, so that the same entries are the same bytes. */
final class FixedZip {
  /** The first moment that the format has, without a zone. */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  /** Copies a ZIP file, entry by entry. */
  static void copy(Path from, Path to) throws IOException {
    try (ZipInputStream in =
            new ZipInputStream(new BufferedInputStream(Files.newInputStream(from)));
        ZipOutputStream out =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(MOMENT);
        out.putNextEntry(fixed);
        in.transferTo(out);
        out.closeEntry();
      }
    }
  }
}
