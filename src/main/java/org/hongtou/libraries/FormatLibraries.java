package org.hongtou.libraries;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The libraries of file formats (POI, Parquet …), which lie in {@code lib/formats} beside the jar.
 * Code that names their classes lives in a package of its own behind an interface, and is had from
 * here:
 *
 * <pre>{@code
 * LedgerWriter xlsx = FormatLibraries.load(LedgerWriter.class, "org.hongtou.ledger.office.LedgerXlsx");
 * }</pre>
 *
 * <p>Where there is no such folder (tests, a program that has Hongtou as a dependency), they are
 * taken from the class path.
 */
public final class FormatLibraries {
  private FormatLibraries() {}

  /**
   * An instance of a class that needs the libraries, by its constructor without parameters.
   *
   * @param type an interface that does not name the libraries
   * @param implementation the class, in a package that nothing else refers to
   * @throws IOException if the libraries are not there; the message says which class was missing
   */
  public static <T> T load(Class<T> type, String implementation) throws IOException {
    try {
      ClassLoader program = type.getClassLoader();
      String knowsThem = implementation.substring(0, implementation.lastIndexOf('.') + 1);
      URL[] urls = urls(type);
      ClassLoader loader =
          urls.length == 0 ? program : new LibraryClasses(urls, knowsThem, program);
      // POI and XMLBeans look for their services there.
      Thread.currentThread().setContextClassLoader(loader);
      Class<?> found = Class.forName(implementation, true, loader);
      return type.cast(found.getConstructor().newInstance());
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IOException("a library of lib/formats is missing: " + e.getMessage(), e);
    }
  }

  /** The libraries and Hongtou's own jar; none where they are not beside the jar. */
  private static URL[] urls(Class<?> type) throws IOException {
    CodeSource own = type.getProtectionDomain().getCodeSource();
    Path folder = folder(own);
    List<URL> urls = new ArrayList<>();
    if (own != null && folder != null && Files.isDirectory(folder)) {
      try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
        for (Path jar : jars) {
          urls.add(jar.toUri().toURL());
        }
      }
      urls.add(own.getLocation());
    }
    return urls.toArray(URL[]::new);
  }

  private static @Nullable Path folder(@Nullable CodeSource own) throws IOException {
    try {
      Path jar = own == null ? null : Path.of(own.getLocation().toURI());
      return jar != null && Files.isRegularFile(jar)
          ? jar.resolveSibling("lib").resolve("formats")
          : null;
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
