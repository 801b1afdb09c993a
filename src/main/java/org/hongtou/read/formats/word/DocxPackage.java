package org.hongtou.read.formats.word;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a DOCX file and how they refer to each other. It is more patient than the standard:
 * some exporters write part names with backslashes or leave the list of content types out, which
 * Word opens all the same.
 */
final class DocxPackage implements Closeable {
  private static final long MOST_BYTES_OF_A_PART = 1L << 29;

  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new HashMap<>();

  DocxPackage(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      parts.putIfAbsent(key(entry.getName()), entry);
    }
  }

  private static String key(String name) {
    String slashes = name.replace('\\', '/');
    return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
  }

  /** The name of the part that holds the text. */
  String mainPart() throws IOException, TikaException {
    String main = related("").get("officeDocument");
    if (main == null || !parts.containsKey(key(main))) {
      main = "word/document.xml";
    }
    if (!parts.containsKey(key(main))) {
      throw new TikaException("The file has no part with a document's text.");
    }
    return main;
  }

  /**
   * The parts that another refers to, by the last word of the relationship's type: {@code styles},
   * {@code numbering}. The name of the whole file's own relationships is empty.
   */
  Map<String, String> related(String part) throws IOException, TikaException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Map<String, String> found = new HashMap<>();
    read(
        folder + "_rels/" + part.substring(slash + 1) + ".rels",
        xml ->
            name -> {
              String target = xml.attribute("Target");
              String type = xml.attribute("Type");
              if (target != null
                  && type != null
                  && !"External".equals(xml.attribute("TargetMode"))) {
                String at = target.startsWith("/") ? target.substring(1) : folder + target;
                found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), at);
              }
            });
    return found;
  }

  /** Reads a part; does nothing if there is none of that name. */
  void read(String part, Function<WordXml, WordXml.Visitor> root)
      throws IOException, TikaException {
    ZipEntry entry = parts.get(key(part));
    if (entry == null) {
      return;
    }
    try (InputStream bytes = new BoundedPart(zip.getInputStream(entry))) {
      WordXml.read(bytes, root);
    } catch (XMLStreamException e) {
      throw new TikaException("The part " + part + " is not well-formed XML.", e);
    }
  }

  /** Whether there are pictures among the parts. */
  boolean hasPictures() {
    return parts.keySet().stream().anyMatch(name -> name.contains("/media/"));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A stream that fails where a part is larger than any of a notice. */
  private static final class BoundedPart extends FilterInputStream {
    private long left = MOST_BYTES_OF_A_PART;

    BoundedPart(@Nullable InputStream in) {
      super(in == null ? new ByteArrayInputStream(new byte[0]) : in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int n = super.read(to, offset, length);
      count(Math.max(n, 0));
      return n;
    }

    private void count(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException("A part of the file unpacks to more than 512 MB.");
      }
    }
  }
}
