package org.hongtou.testsite;

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

  private static final Map<String, List<String>> SECTIONS =
      SectionFile.read(Phrases.class, "phrases.txt");

  private Phrases() {}

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
