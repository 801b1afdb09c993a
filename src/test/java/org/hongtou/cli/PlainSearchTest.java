package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search in its plainest form goes without picocli; nobody may notice. */
class PlainSearchTest {
  @TempDir static Path folder;
  private static String index;

  @BeforeAll
  static void anIndex() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("notice.txt"),
        """
        江西省人民政府办公厅关于促进商贸流通的实施意见

        一、重点任务
        （一）完善商贸设施。到2025年底，建成县域商业中心50个以上。（牵头单位：省商务厅，责任单位：省发展改革委）
        （二）发展电子商务。2024年网络零售额增长10%。（责任单位：省商务厅）
        """);
    index = folder.resolve("index").toString();
    Command.run("run", corpus.toString(), "--index", index);
  }

  /** {@code --all-sources=false} changes nothing, and is for picocli. */
  private static void sameBothWays(String... arguments) {
    List<String> plain = new ArrayList<>(List.of("search"));
    plain.addAll(List.of(arguments));
    Command quick = Command.run(plain.toArray());
    plain.add("--all-sources=false");
    Command slow = Command.run(plain.toArray());
    assertEquals(
        slow.code() + withoutTime(slow.out()) + slow.err(),
        quick.code() + withoutTime(quick.out()) + quick.err());
  }

  private static String withoutTime(String out) {
    return out.replaceAll("\\(\\d+\\.\\d\\d s\\)|（\\d+\\.\\d\\d 秒）", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "省商务厅",
        "商贸 设施",
        "到2025年底 unit:省商务厅",
        "kind:target 增长",
        "没有的词",
        "商务 OR 电子",
        "（商务",
        "unti:省商务厅",
        "due:去年",
        "！？"
      })
  void findsAndRefusesTheSame(String query) {
    sameBothWays(query, "--index", index);
  }

  @Test
  void takesSeveralWords() {
    sameBothWays("商贸", "设施", "--index", index);
  }

  @Test
  void givesTheSamePage() {
    sameBothWays("商务", "--limit", "1", "--offset", "1", "--index", index);
  }

  @Test
  void speaksTheLanguageThatIsAskedFor() {
    sameBothWays("商务", "--lang", "zh", "--index", index);
  }

  @Test
  void missesAnIndexInTheSameWords() {
    sameBothWays("商务", "--index", folder.resolve("none").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--limit", "--offset"})
  void refusesWrongNumbersInTheSameWords(String option) {
    sameBothWays("商务", option, "many", "--index", index);
  }

  @Test
  void refusesTooManyHitsInTheSameWords() {
    sameBothWays("商务", "--limit", "99999", "--index", index);
  }

  @Test
  void refusesAnEmptyQueryInTheSameWords() {
    sameBothWays("--index", index);
  }
}
