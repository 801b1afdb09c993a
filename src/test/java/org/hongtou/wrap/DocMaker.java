package org.hongtou.wrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Lets LibreOffice, where it is installed, write a file of a word processor's format from another
 * file: DOC, and what a real producer makes of DOCX and RTF.
 */
public final class DocMaker {
  private static final List<String> COMMANDS = List.of("soffice", "libreoffice");

  /** What a test says that is skipped without LibreOffice. */
  public static final String MISSING =
      "LibreOffice is not installed (Debian: apt-get install libreoffice-writer), so nothing here"
          + " writes DOC files";

  private DocMaker() {}

  /** Whether LibreOffice is on the path. */
  public static boolean isInstalled() {
    return command() != null;
  }

  private static String command() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      for (String command : COMMANDS) {
        if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, command))) {
          return Path.of(folder, command).toString();
        }
      }
    }
    return null;
  }

  /** A notice as DOC. */
  public static byte[] make(Wrapped notice, DocxMaker.Option... options) {
    return convert(DocxMaker.make(notice, options), "docx", "doc");
  }

  /**
   * Writes a file in another format.
   *
   * @param from the ending of the file given, such as {@code docx}
   * @param to the ending of the one wanted, such as {@code doc}
   */
  public static byte[] convert(byte[] file, String from, String to) {
    return convert(List.of(file), from, to).getFirst();
  }

  /** Writes files in another format, in one go: most of the time is LibreOffice's start. */
  public static List<byte[]> convert(List<byte[]> files, String from, String to) {
    String command = command();
    if (command == null) {
      throw new IllegalStateException(MISSING);
    }
    try {
      Path folder = Files.createTempDirectory("hongtou-doc");
      try {
        return convert(command, folder, files, from, to);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<byte[]> convert(
      String command, Path folder, List<byte[]> files, String from, String to)
      throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("out"));
    List<String> call =
        new ArrayList<>(
            List.of(
                command,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                out.toString()));
    for (int i = 0; i < files.size(); i++) {
      call.add(Files.write(folder.resolve(i + "." + from), files.get(i)).toString());
    }
    Process process =
        new ProcessBuilder(call)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    if (!process.waitFor(300, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("LibreOffice has not ended after five minutes");
    }
    List<byte[]> converted = new ArrayList<>();
    String ending = to.indexOf(':') < 0 ? to : to.substring(0, to.indexOf(':'));
    for (int i = 0; i < files.size(); i++) {
      converted.add(Files.readAllBytes(out.resolve(i + "." + ending)));
    }
    return converted;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
