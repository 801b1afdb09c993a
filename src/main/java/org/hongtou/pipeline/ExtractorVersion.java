package org.hongtou.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A mark of the rules that make records: every change of a rule, a lexicon or a library gives
 * another, so that a newer Hongtou redoes the records of an older one. Nobody has to remember to
 * count it up: it is made from the program itself.
 */
final class ExtractorVersion {
  private ExtractorVersion() {}

  /** What makes a record; what only shows or searches it does not count. */
  private static final List<String> NOT_PART_OF_IT =
      List.of(
          "org/hongtou/cli/",
          "org/hongtou/evaluate/",
          "org/hongtou/index/",
          "org/hongtou/semantic/",
          "org/hongtou/watch/");

  private static final class Computed {
    static final String MARK = compute();
  }

  /** The mark: 16 hexadecimal digits. */
  static String current() {
    return Computed.MARK;
  }

  private static String compute() {
    CodeSource source = ExtractorVersion.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "0".repeat(16);
    }
    try {
      Path program = Path.of(source.getLocation().toURI());
      return Files.isDirectory(program) ? ofFolder(program) : ofJar(program);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read Hongtou's own jar", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot find Hongtou's own jar", e);
    }
  }

  /** From the checksums that the jar keeps of its entries; its manifest names the libraries. */
  private static String ofJar(Path jar) throws IOException {
    MessageDigest digest = sha256();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> !entry.isDirectory() && isPartOfIt(entry.getName()))
          .sorted((a, b) -> a.getName().compareTo(b.getName()))
          .forEach(entry -> digest.update(line(entry)));
    }
    return mark(digest);
  }

  private static byte[] line(ZipEntry entry) {
    return (entry.getName() + " " + entry.getCrc() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** From the files themselves, where Hongtou runs from a folder of classes. */
  private static String ofFolder(Path folder) throws IOException {
    MessageDigest digest = sha256();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> parts =
          files
              .filter(Files::isRegularFile)
              .filter(file -> isPartOfIt(name(folder, file)))
              .sorted((a, b) -> name(folder, a).compareTo(name(folder, b)))
              .toList();
      for (Path part : parts) {
        digest.update(name(folder, part).getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(part));
      }
    }
    return mark(digest);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isPartOfIt(String entry) {
    return NOT_PART_OF_IT.stream().noneMatch(entry::startsWith);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String mark(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
