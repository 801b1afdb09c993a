package org.hongtou.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hongtou.export.NoticeJson;

/** The figures of a benchmark, printed and written as JSON to {@code target/bench/NAME.json}. */
final class Figures {
  private final Path file;
  private final Map<String, Object> all = new LinkedHashMap<>();

  /**
   * @param root the project's folder
   * @param name of the benchmark
   */
  Figures(Path root, String name) {
    file = root.resolve("target/bench").resolve(name + ".json");
    all.put("benchmark", name);
    all.put("at", Instant.now().toString());
    all.put("java", Runtime.version().toString());
    all.put("processors", Runtime.getRuntime().availableProcessors());
  }

  /** Adds a figure; numbers are rounded to three decimals. */
  Figures put(String name, Object value) {
    all.put(name, value instanceof Double number ? Math.round(number * 1e3) / 1e3 : value);
    return this;
  }

  /** Adds what a program cost. */
  Figures put(String name, ChildRun run) {
    return put(name + ".seconds", run.seconds())
        .put(name + ".processorSeconds", run.processorSeconds())
        .put(name + ".megabytes", run.megabytes());
  }

  /** Writes the file and says where it is. */
  void write() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, NoticeJson.lineOf(all) + "\n", StandardCharsets.UTF_8);
    System.out.println("  written to " + file);
  }
}
