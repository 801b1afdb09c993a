package org.hongtou.read.isolated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether a file may be a scan, by its first bytes: PDF, TIFF, PNG or JPEG. */
final class ScanKind {
  private static final int HEAD = 4;

  /** As Latin-1. */
  private static final List<String> SIGNATURES =
      List.of("%PDF", "II*\0", "MM\0*", "\u0089PNG", "\u00FF\u00D8\u00FF");

  private ScanKind() {}

  static boolean of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return SIGNATURES.stream().anyMatch(head::startsWith);
    }
  }
}
