package org.hongtou.opensearch;

import com.hankcs.hanlp.HanLP;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hongtou.index.HanlpTokenizer;
import org.jspecify.annotations.Nullable;

/** A real node of OpenSearch with Hongtou's plugin, to be killed and started again. */
public final class OpenSearchNode implements AutoCloseable {
  private static final Path POM = Path.of("src/test/opensearch/pom.xml").toAbsolutePath();
  private static final Path CLASS_PATH = Path.of("target/opensearch/classpath").toAbsolutePath();
  private static final int MINUTES_TO_START = 4;

  private final Path home;
  private final int port;
  private @Nullable Process process;

  private OpenSearchNode(Path home, int port) {
    this.home = home;
    this.port = port;
  }

  /**
   * Why no node can be started here: its libraries can't be had; empty if one can be. They are
   * looked for once, by the Maven that builds Hongtou, and what was found is kept.
   */
  public static String missing() {
    try {
      if (Files.exists(CLASS_PATH)
          && Files.getLastModifiedTime(CLASS_PATH).compareTo(Files.getLastModifiedTime(POM)) > 0
          && List.of(Files.readString(CLASS_PATH).split(File.pathSeparator, -1)).stream()
              .allMatch(jar -> Files.exists(Path.of(jar)))) {
        return "";
      }
      Files.createDirectories(CLASS_PATH.getParent());
      Files.deleteIfExists(CLASS_PATH);
      return resolve("--offline") || resolve("--batch-mode")
          ? ""
          : "the libraries of OpenSearch cannot be had; see target/opensearch/maven.log";
    } catch (IOException e) {
      return "the libraries of OpenSearch cannot be looked for: " + e;
    }
  }

  private static boolean resolve(String how) throws IOException {
    Process maven =
        new ProcessBuilder(
                "mvn",
                "--quiet",
                how,
                "--file",
                POM.toString(),
                "dependency:build-classpath",
                "-Dmdep.outputFile=" + CLASS_PATH)
            .redirectErrorStream(true)
            .redirectOutput(CLASS_PATH.resolveSibling("maven.log").toFile())
            .start();
    try {
      return maven.waitFor(3, TimeUnit.MINUTES) && maven.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      maven.destroy();
    }
  }

  /** Starts a node that keeps its data in a folder. */
  public static OpenSearchNode start(Path home) throws IOException {
    Files.createDirectories(home.resolve("config"));
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    OpenSearchNode node = new OpenSearchNode(home, port);
    node.start();
    return node;
  }

  /** Starts it, again after {@link #kill}, and waits until it answers. */
  public void start() throws IOException {
    begin();
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_START);
    try (EngineClient client =
        new EngineClient(new EngineAddress("http://127.0.0.1:" + port, "any", null, null))) {
      while (System.nanoTime() < deadline && process != null && process.isAlive()) {
        try {
          String asked = "/_cluster/health?wait_for_status=yellow&timeout=60s";
          if (client.send("GET", asked, new byte[0]).isGood()) {
            return;
          }
        } catch (IOException e) {
          pause();
        }
      }
    }
    kill();
    throw new IOException("OpenSearch does not start; its log: " + log());
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts it and doesn't wait. */
  public void begin() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + System.getProperty("hongtou.node.compiler", "1"),
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                // by name: OpenSearch's classes are on the class path of that JVM alone
                "org.hongtou.opensearch.NodeProcess",
                home.toString(),
                String.valueOf(port))
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(home.resolve("node.log").toFile()))
            .start();
  }

  private static String classPath() throws IOException {
    List<String> parts = new ArrayList<>();
    for (Class<?> one : List.of(OpenSearchNode.class, HanlpTokenizer.class, HanLP.class)) {
      try {
        parts.add(
            Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
      } catch (URISyntaxException e) {
        throw new IOException(e);
      }
    }
    parts.add(Files.readString(CLASS_PATH));
    return String.join(File.pathSeparator, parts);
  }

  private String log() throws IOException {
    byte[] log = Files.readAllBytes(home.resolve("node.log"));
    return new String(log, Math.max(0, log.length - 2000), Math.min(2000, log.length), StandardCharsets.UTF_8);
  }

  /** Ends it at once, as {@code kill -9} does. */
  public void kill() {
    Process running = process;
    if (running != null) {
      running.destroyForcibly();
      try {
        running.waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      process = null;
    }
  }

  /** The address of an index in it. */
  public EngineAddress address(String index) {
    return new EngineAddress("http://127.0.0.1:" + port, index, null, null);
  }

  @Override
  public void close() {
    kill();
  }
}
