package org.hongtou.semantic;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.Embedder;
import org.hongtou.libraries.LibraryClasses;
import org.jspecify.annotations.Nullable;

/**
 * Finds the add-on for search by meaning, which {@code scripts/add-semantic} installs apart from
 * Hongtou: in the folder that the system property {@value #FOLDER} names, else in {@code
 * addons/semantic} of the copy of Hongtou that runs.
 */
public final class SemanticAddOn {
  /** The system property that names the add-on's folder. */
  public static final String FOLDER = "hongtou.semantic";

  private static final String KNOWS_THEM = "org.hongtou.semantic.bge.";
  private static final String EMBEDDER = KNOWS_THEM + "BgeEmbedder";

  private static @Nullable Embedder started;

  private SemanticAddOn() {}

  /** Whether the add-on is there, without starting it. */
  public static boolean isInstalled() {
    Path folder = folder();
    return folder != null && Files.isRegularFile(library(folder));
  }

  /**
   * Loads the add-on into this process, once: native libraries can't be loaded twice.
   *
   * @throws IOException if it is not there, or does not run on this machine; the message says why
   */
  public static synchronized Embedder start() throws IOException {
    if (started == null) {
      started = load();
    }
    return started;
  }

  private static Embedder load() throws IOException {
    Path folder = folder();
    if (folder == null || !isInstalled()) {
      throw new IOException("the add-on is not installed");
    }
    // Both libraries would else copy their native parts, one into the user's home folder.
    System.setProperty("onnxruntime.native.path", folder.resolve("lib").toString());
    System.setProperty(
        "RUST_LIBRARY_PATH", folder.resolve("lib").resolve("libtokenizers.so").toString());
    System.setProperty("ai.djl.offline", "true");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      LibraryClasses classes =
          new LibraryClasses(urls(folder), KNOWS_THEM, SemanticAddOn.class.getClassLoader());
      // LangChain4j looks for the model's files there.
      thread.setContextClassLoader(classes);
      Class<?> embedder = Class.forName(EMBEDDER, true, classes);
      return (Embedder) embedder.getConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      throw new IOException(String.valueOf(cause).lines().findFirst().orElse(""), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Path library(Path folder) {
    return folder.resolve("lib").resolve("libonnxruntime.so");
  }

  /**
   * The add-on's jars and unpacked classes, and Hongtou's own, of which one is loaded with them.
   */
  private static URL[] urls(Path folder) throws IOException {
    List<URL> urls = new ArrayList<>();
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
      for (Path jar : jars) {
        urls.add(jar.toUri().toURL());
      }
    }
    urls.add(folder.resolve("unpacked").toUri().toURL());
    CodeSource own = SemanticAddOn.class.getProtectionDomain().getCodeSource();
    if (own != null) {
      urls.add(own.getLocation());
    }
    return urls.toArray(URL[]::new);
  }

  private static @Nullable Path folder() {
    String named = System.getProperty(FOLDER);
    if (named != null) {
      return Path.of(named).toAbsolutePath();
    }
    CodeSource own = SemanticAddOn.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = own == null ? null : Path.of(own.getLocation().toURI());
      return jar != null && Files.isRegularFile(jar)
          ? jar.resolveSibling("..").resolve("addons/semantic").normalize()
          : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
