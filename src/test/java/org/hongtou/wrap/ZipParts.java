package org.hongtou.wrap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes parts of a ZIP-based document. */
final class ZipParts {
  private ZipParts() {}

  /** A part of a file. */
  static byte[] read(byte[] file, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    throw new IOException("no part " + name);
  }

  /** The same file with other contents of some parts: names and contents in turn. */
  static byte[] replace(byte[] file, String... namesAndContents) throws IOException {
    Map<String, String> replaced = new HashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      replaced.put(namesAndContents[i], namesAndContents[i + 1]);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String content = replaced.get(entry.getName());
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(content == null ? in.readAllBytes() : content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
