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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hongtou.index.HanlpTokenizer;
import org.jspecify.annotations.Nullable;

/** A real node of OpenSearch with Hongtou's plugin, to be killed and started again. */
public final class OpenSearchNode implements AutoCloseable {
  private static final Path POM = Path.of("src/test/opensearch/pom.xml").toAbsolutePath();
  private static final Path CLASS_PATH = Path.of("target/opensearch/classpath").toAbsolutePath();
  private static final Path DESCRIPTOR =
      Path.of("src/main/opensearch/plugin-descriptor.properties").toAbsolutePath();
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
    install(home.resolve("plugins/hongtou"));
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
            .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("node.log").toFile()))
            .start();
  }

  /** Nothing of Hongtou is on it but what starts the node: the plugin brings its own jars. */
  private String classPath() throws IOException {
    Path starter = home.resolve("starter.jar");
    jar(place(OpenSearchNode.class), "org/hongtou/opensearch/NodeProcess", starter);
    return starter + File.pathSeparator + Files.readString(CLASS_PATH);
  }

  private static Path place(Class<?> of) throws IOException {
    try {
      return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Installs the plugin as scripts/opensearch-plugin packs it. */
  private static void install(Path plugin) throws IOException {
    Files.createDirectories(plugin);
    Files.copy(DESCRIPTOR, plugin.resolve(DESCRIPTOR.getFileName().toString()));
    Path words = place(HanLP.class);
    Files.copy(words, plugin.resolve(words.getFileName().toString()));
    jar(place(HanlpTokenizer.class), "", plugin.resolve("hongtou.jar"));
  }

  private static void jar(Path classes, String beginning, Path jar) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      out.setLevel(0);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        if (name.startsWith(beginning)) {
          out.putNextEntry(new ZipEntry(name));
          Files.copy(file, out);
          out.closeEntry();
        }
      }
    }
  }

  private String log() throws IOException {
    byte[] log = Files.readAllBytes(home.resolve("node.log"));
    return new String(
        log, Math.max(0, log.length - 2000), Math.min(2000, log.length), StandardCharsets.UTF_8);
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

  /** How long its processors have worked. */
  public Duration processorTime() {
    Process running = process;
    return running == null
        ? Duration.ZERO
        : running.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The bytes of an index, put together into one part. */
  public long bytes(String index) throws EngineException {
    try (EngineClient client = new EngineClient(address(index))) {
      client.ask("POST", "/" + index + "/_forcemerge?max_num_segments=1", Map.of());
      client.ask("POST", "/" + index + "/_flush", Map.of());
      client.ask("POST", "/" + index + "/_refresh", Map.of()); // lets go of the parts before
      return client
          .ask("GET", "/" + index + "/_stats/store", Map.of())
          .path("_all")
          .path("primaries")
          .path("store")
          .path("size_in_bytes")
          .asLong(0);
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
