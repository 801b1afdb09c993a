package org.hongtou.cluster.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A process with Spark's own libraries, which those of the tests are not mixed with. */
final class SparkProcess {
  /** What the job needs beside them; the job's jar has the same. */
  private static final List<String> OWN =
      List.of(
          "hanlp-", "tika-core-3", "jsoup-", "jackson-", "sqlite-jdbc-", "jwarc-", "commons-io-");

  private static final Path HOME = Path.of("target/spark-home").toAbsolutePath();

  private SparkProcess() {}

  /** Skips the test where Spark cannot be had without a network. */
  static void assumeSpark(Path temp) throws IOException, InterruptedException {
    if (!Files.isDirectory(HOME.resolve("jars"))) {
      ProcessBuilder get = new ProcessBuilder("scripts/spark-extract", "--home");
      get.environment().put("HONGTOU_MAVEN_OPTS", "--offline");
      run(get, temp.resolve("home.log"));
    }
    assumeTrue(
        Files.isDirectory(HOME.resolve("jars")),
        "Spark's libraries are not there; scripts/spark-extract --home gets them");
  }

  /** Runs a class of these tests on two threads of Spark. */
  static void run(Class<?> main, Path temp, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Dspark.master=local[2]",
            "-Dspark.ui.enabled=false",
            "-Dspark.driver.host=localhost",
            "-Dspark.driver.bindAddress=127.0.0.1",
            // one chunk a core and few files to write are quicker
            "-Dspark.default.parallelism=1",
            "-Djava.io.tmpdir=" + temp,
            "-Dlog4j2.configurationFile=" + Path.of("src/main/spark/log4j2.properties"),
            "-cp",
            classPath(),
            main.getName()));
    command.addAll(List.of(args));
    Path log = temp.resolve("spark.log");

    int code = run(new ProcessBuilder(command), log);

    assertEquals(0, code, () -> said(log));
  }

  private static int run(ProcessBuilder builder, Path log)
      throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      return process.waitFor();
    } finally {
      process.destroyForcibly();
    }
  }

  private static String said(Path log) {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String classPath() {
    String own = System.getProperty("java.class.path");
    return Arrays.stream(own.split(File.pathSeparator, -1))
        .filter(
            place ->
                place.endsWith("classes")
                    || OWN.stream().anyMatch(new File(place).getName()::startsWith))
        .filter(place -> !place.endsWith("-tests.jar"))
        .collect(
            Collectors.joining(
                File.pathSeparator, HOME.resolve("jars") + "/*" + File.pathSeparator, ""));
  }
}
