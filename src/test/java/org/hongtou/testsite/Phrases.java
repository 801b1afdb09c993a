package org.hongtou.testsite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The sections of {@code phrases.txt}. */
final class Phrases {
  /**
   * What a notice is about.
   *
   * @param name 产地冷链物流
   * @param object what is built for it: 产地冷藏保鲜设施
   * @param index what its success is measured by: 果蔬冷链流通率
   */
  record Topic(String name, String object, String index) {}

  private static final Map<String, List<String>> SECTIONS = read();

  private Phrases() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> sections = new HashMap<>();
    List<String> section = new ArrayList<>();
    try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
      String text =
          new String(
              Objects.requireNonNull(in, "phrases.txt").readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\r?\n", -1)) {
        if (line.startsWith("[")) {
          section = new ArrayList<>();
          sections.put(line.substring(1, line.length() - 1), section);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          section.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }

  static List<String> of(String section) {
    return Objects.requireNonNull(SECTIONS.get(section), section);
  }

  static String pick(String section, Random random) {
    return of(section).get(random.nextInt(of(section).size()));
  }

  static List<Topic> topics() {
    return of("topics").stream()
        .map(line -> line.split("\t", -1))
        .map(parts -> new Topic(parts[0], parts[1], parts[2]))
        .toList();
  }
}
