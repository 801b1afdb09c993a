package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of the samples, one of which lies there twice. */
class StatsCommandTest {
  @TempDir static Path temp;
  private static Path index;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    index = temp.resolve("index");
    Path corpus = Files.createDirectories(temp.resolve("corpus"));
    try (DirectoryStream<Path> samples =
        Files.newDirectoryStream(Path.of("corpus"), "*.{txt,html}")) {
      for (Path sample : samples) {
        Files.copy(sample, corpus.resolve(sample.getFileName()));
      }
    }
    Files.copy(corpus.resolve("anhui-yaodian.txt"), corpus.resolve("copy.txt"));
    Command.run("run", corpus, "--index", index);
  }

  private static String stats(Object... more) {
    Object[] all = new Object[more.length + 3];
    all[0] = "stats";
    all[1] = "--index";
    all[2] = index;
    System.arraycopy(more, 0, all, 3, more.length);
    Command ran = Command.run(all);
    assertEquals(0, ran.code(), ran.err());
    return ran.out();
  }

  private static long total(String query, String kind) {
    String json =
        Command.run("search", query, "--kind", kind, "--limit", "0", "--json", "--index", index)
            .out();
    Matcher total = Pattern.compile("\"total\":(\\d+)").matcher(json);
    assertTrue(total.find(), json);
    return Long.parseLong(total.group(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice", "task", "target"})
  void whatIsCountedIsWhatSearchFinds(String kind) {
    String csv = stats("养老", "--csv");

    assertTrue(
        csv.contains("count," + kind + ",,," + total("养老", kind) + ","), csv.substring(0, 300));
  }

  @ParameterizedTest
  @ValueSource(strings = {"region", "year", "type", "issuer"})
  void everyValueIsWhatSearchFindsOfIt(String field) {
    Map<String, Long> counted = new LinkedHashMap<>();
    Map<String, Long> found = new LinkedHashMap<>();
    for (String line : stats("--csv").lines().toList()) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals(field)) {
        counted.put(cells[1], Long.parseLong(cells[4]));
        found.put(cells[1], total(field + ":\"" + cells[1] + "\"", "notice"));
      }
    }

    assertEquals(found, counted);
  }

  @Test
  void aUnitsLoadIsWhatSearchFinds() {
    String[] busiest =
        stats("--csv")
            .lines()
            .filter(line -> line.startsWith("load,"))
            .findFirst()
            .orElseThrow()
            .split(",", -1);

    assertEquals(total("unit:\"" + busiest[1] + "\"", "task"), Long.parseLong(busiest[4]));
  }

  @Test
  void deadlinesAreWhatSearchFinds() {
    String csv = stats("--csv");

    assertTrue(csv.contains("due,target,,2025," + total("due:2025", "target") + ","), csv);
  }

  @Test
  void theFiguresOfOneIndicatorAreSummedUp() throws IOException {
    Path corpus = Files.createDirectories(temp.resolve("ponds"));
    for (int i = 1; i <= 3; i++) {
      Files.writeString(
          corpus.resolve(i + ".txt"),
          "样例市"
              + "东西南".charAt(i - 1)
              + "区人民政府关于鱼塘的工作方案\n一、工作目标\n到2025年，全区鱼塘改造率达到"
              + i * i * 10
              + "%。\n二、工作要求\n各单位要加强协调。\n");
    }
    Path ponds = temp.resolve("ponds-index");
    Command.run("run", corpus, "--index", ponds);

    String csv = Command.run("stats", "--csv", "--index", ponds).out();

    assertTrue(csv.contains("indicator,鱼塘改造率,share,2025,3,10,40,90,%"), csv);
  }

  @Test
  void barsStandBelowEachOtherWhateverTheWidthOfNames() {
    String[] lines = stats().split("\n", -1);
    long columns =
        java.util.Arrays.stream(lines)
            .filter(line -> line.matches("[^ ]*(?:通知|实施意见|行动方案|实施方案|意见) +\\d+  #+"))
            .mapToInt(line -> DisplayWidth.of(line.substring(0, line.indexOf('#'))))
            .distinct()
            .count();

    assertEquals(1, columns, String.join("\n", lines));
  }

  @Test
  void whatHasNoHitsIsSaid() {
    assertEquals("nothing found\n", stats("量子泡沫鲸鱼"));
  }

  @Test
  void aWrongLimitIsAMistake() {
    assertEquals(
        "hongtou: --limit is a number from 0 to 100000\n",
        Command.run("stats", "--limit", "-1", "--index", index).err());
  }

  @Test
  void jsonIsOneLine() {
    assertEquals(1, stats("--json").lines().count());
  }
}
