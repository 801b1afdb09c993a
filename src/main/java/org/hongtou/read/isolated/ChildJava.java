package org.hongtou.read.isolated;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a parsing process is started: with this process's Java, and libraries of its own. */
final class ChildJava {
  /** The system property that names the folder of the add-on for scans. */
  private static final String OCR = "hongtou.ocr";

  private ChildJava() {}

  static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * The options of Java.
   *
   * @param temporary where the process puts its own files
   */
  static List<String> options(Limits limits, Path temporary) {
    List<String> options = new ArrayList<>();
    options.add("-Xmx" + limits.megabytes() + "m");
    // short lives, small files: the quick compiler, and no collector with threads of its own
    options.add("-XX:+UseSerialGC");
    options.add("-XX:TieredStopAtLevel=1");
    options.add("-Xshare:auto");
    options.add("-XX:-UsePerfData");
    options.add("-XX:-CreateCoredumpOnCrash");
    options.add("-XX:ErrorFile=" + temporary.resolve("crash.log"));
    options.add("--enable-native-access=ALL-UNNAMED");
    if (Runtime.version().feature() >= 23) {
      options.add("--sun-misc-unsafe-memory-access=allow");
    }
    options.add("-Djava.io.tmpdir=" + temporary);
    options.add("-Djava.awt.headless=true");
    // the same file gives the same text whatever the user's settings
    options.add("-Dfile.encoding=UTF-8");
    options.add("-Duser.language=en");
    options.add("-Duser.country=");
    options.add("-Duser.timezone=UTC");
    options.add("-Dlog4j.configurationFile=none");
    Path ocr = ocr();
    StringBuilder classPath = new StringBuilder(classPath());
    if (ocr != null) {
      options.add("-D" + OCR + "=" + ocr);
      classPath.append(File.pathSeparatorChar).append(ocr).append(File.separator).append('*');
    }
    options.add("-cp");
    options.add(classPath.toString());
    options.add(ParsingProcess.class.getName());
    return options;
  }

  /** Whether parsing processes read scans. */
  static boolean hasOcr() {
    return ocr() != null;
  }

  /** The folder of the add-on for scans, or null if it is not installed. */
  private static @Nullable Path ocr() {
    String named = System.getProperty(OCR);
    Path jar = jar();
    Path folder =
        named != null
            ? Path.of(named).toAbsolutePath()
            : jar == null ? null : jar.resolveSibling("..").resolve("addons/ocr").normalize();
    return folder != null && Files.isDirectory(folder) ? folder : null;
  }

  /** Hongtou's own jar, or null where it runs from a folder of classes. */
  private static @Nullable Path jar() {
    CodeSource source = ChildJava.class.getProtectionDomain().getCodeSource();
    try {
      Path place = source == null ? null : Path.of(source.getLocation().toURI());
      return place != null && Files.isRegularFile(place) ? place : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The libraries that only parsing needs lie in a folder beside the others, where built. */
  private static String classPath() {
    String named = ParserClassPath.named();
    if (named != null) {
      return named;
    }
    String own = System.getProperty("java.class.path");
    Path jar = jar();
    Path formats = jar == null ? null : jar.resolveSibling("lib").resolve("formats");
    return formats != null && Files.isDirectory(formats)
        ? String.join(File.pathSeparator, formats + File.separator + "*", jar.toString(), own)
        : own;
  }
}
