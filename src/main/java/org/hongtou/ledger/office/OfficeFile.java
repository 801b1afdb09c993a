package org.hongtou.ledger.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.hongtou.export.FixedZip;

/** What workbooks and documents have in common as files. */
final class OfficeFile {
  private OfficeFile() {}

  /** What a library writes. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Says who made it and what it is; not when, so that the same ledger gives the same bytes. */
  static void describe(POIXMLProperties properties, String title) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator("Hongtou");
    core.setTitle(title);
    core.setCreated(Optional.empty());
    core.setModified(Optional.empty());
    properties.getExtendedProperties().setApplication("Hongtou");
  }

  /** Writes it with fixed times. */
  static void write(Content content, OutputStream out) throws IOException {
    Path whole = Files.createTempFile("hongtou-", ".zip");
    try {
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(whole))) {
        content.writeTo(file);
      }
      FixedZip.copy(whole, out);
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
