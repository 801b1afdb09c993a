package org.hongtou.cluster.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hongtou.read.isolated.ParserClassPath;
import org.jspecify.annotations.Nullable;

/**
 * The libraries of the processes that parse PDF, Word and their like, on an executor: they lie in
 * the job's jar as jars, so that none of them meets Spark's own, and are unpacked when the first
 * task of an executor begins.
 */
final class ParserLibraries {
  /** The folder within the job's jar. */
  private static final String FOLDER = "hongtou-parsers/";

  private static boolean installed;

  private ParserLibraries() {}

  /**
   * Makes them known, once in a process; where the job does not run from its jar, nothing is done.
   */
  static synchronized void install() throws IOException {
    if (installed) {
      return;
    }
    installed = true;
    Path jar = jar();
    if (jar != null) {
      unpack(jar);
    }
  }

  private static void unpack(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> libraries =
          zip.stream()
              .filter(entry -> entry.getName().startsWith(FOLDER) && !entry.isDirectory())
              .toList();
      if (libraries.isEmpty()) {
        return;
      }
      Path folder = Files.createTempDirectory("hongtou-parsers");
      folder.toFile().deleteOnExit();
      for (ZipEntry library : libraries) {
        Path file = folder.resolve(library.getName().substring(FOLDER.length()));
        if (!file.getParent().equals(folder)) {
          throw new IOException(library.getName() + " in " + jar + " lies in no folder of its own");
        }
        file.toFile().deleteOnExit();
        try (InputStream in = zip.getInputStream(library)) {
          Files.copy(in, file);
        }
      }
      ParserClassPath.use(folder.resolve("*").toString());
    }
  }

  private static @Nullable Path jar() throws IOException {
    CodeSource source = ParserLibraries.class.getProtectionDomain().getCodeSource();
    try {
      Path place = source == null ? null : Path.of(source.getLocation().toURI());
      return place != null && Files.isRegularFile(place) ? place : null;
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
