package org.hongtou.read.formats.ofd;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;

/**
 * The files of an OFD, unpacked into a temporary folder that goes when it is closed. Nothing is
 * written outside of it, nothing grows beyond the limits, and XML with a DOCTYPE is refused: OFD
 * has none, and by one an attacker reads files or reaches servers.
 */
final class OfdArchive implements Closeable {
  private static final int MOST_FILES = 20_000;
  private static final long MOST_BYTES = 300L << 20;
  private static final long MOST_XML = 64L << 20;

  /** Where GM/T 0099 lists what is encrypted. */
  private static final String ENCRYPTIONS = "encryptions.xml";

  private final Path folder;

  private OfdArchive(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  static OfdArchive open(File file) throws IOException, TikaException {
    OfdArchive archive = new OfdArchive(Files.createTempDirectory("hongtou-ofd"));
    boolean done = false;
    try (ZipFile zip = ZipFile.builder().setFile(file).get()) {
      archive.unpack(zip);
      done = true;
    } catch (IOException | IllegalArgumentException e) {
      throw new TikaException("the OFD is damaged: " + e.getMessage(), e);
    } finally {
      if (!done) {
        archive.close();
      }
    }
    return archive;
  }

  private void unpack(ZipFile zip) throws IOException, TikaException {
    long bytes = 0;
    int files = 0;
    Enumeration<ZipArchiveEntry> entries = zip.getEntries();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (entry.isDirectory()) {
        continue;
      }
      String name = entry.getName().replace('\\', '/');
      if (entry.getGeneralPurposeBit().usesEncryption()
          || name.toLowerCase(Locale.ROOT).equals(ENCRYPTIONS)) {
        throw new EncryptedDocumentException("the OFD is encrypted");
      }
      Path target = folder.resolve(name.startsWith("/") ? name.substring(1) : name).normalize();
      if (!target.startsWith(folder) || ++files > MOST_FILES) {
        throw new TikaException("the OFD is damaged: it has files outside of it, or too many");
      }
      Files.createDirectories(target.getParent());
      try (InputStream in = zip.getInputStream(entry)) {
        bytes += copy(in, target, MOST_BYTES - bytes);
      }
      if (name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
        checkXml(target);
      }
    }
    if (!Files.isRegularFile(folder.resolve("OFD.xml"))) {
      throw new TikaException("no OFD: it has no OFD.xml");
    }
  }

  private static long copy(InputStream in, Path target, long most)
      throws IOException, TikaException {
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(target)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > most) {
          throw new TikaException("the OFD unpacks to more than " + MOST_BYTES + " bytes");
        }
        out.write(buffer, 0, n);
      }
    }
    return size;
  }

  private static void checkXml(Path file) throws IOException, TikaException {
    if (Files.size(file) > MOST_XML) {
      throw new TikaException("the OFD has a page of more than " + MOST_XML + " bytes");
    }
    // zero bytes go, so that UTF-16 is seen, too
    String text =
        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("\0", "");
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      throw new TikaException("the OFD declares entities, which OFD never does");
    }
  }

  @Override
  public void close() throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }
}
