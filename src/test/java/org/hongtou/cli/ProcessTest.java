package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, in surroundings that break careless programs. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ProcessTest {
  @TempDir Path temp;
  private Path corpus;

  @BeforeEach
  void composeACorpus() throws IOException {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "needs /bin/sh to start processes");
    corpus = Samples.corpus(temp.resolve("corpus"));
  }

  private record Ended(int code, String out, String err) {}

  private static String java() {
    String libraries =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return "'"
        + Path.of(System.getProperty("java.home"), "bin", "java")
        + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp '"
        + libraries
        + "' $JAVA_MORE org.hongtou.cli.Main ";
  }

  /**
   * Runs a line of shell, in which {@code hongtou} stands for the program. The line is read from a
   * file: this process could not hand Chinese arguments on where its own locale is C.
   */
  private Ended shell(String line) throws IOException, InterruptedException {
    Path script = temp.resolve("script.sh");
    Files.writeString(script, line.replace("hongtou ", java()) + "\n");
    Path out = temp.resolve("stdout");
    Path err = temp.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", script.toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    int code = builder.start().waitFor();
    return new Ended(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void recordsAreTheSameBytesWhateverTheSurroundings() throws Exception {
    String usual =
        shell("export LC_ALL=C.UTF-8; hongtou extract --threads 1 '" + corpus + "'").out();

    assertEquals(2, usual.lines().count());
    for (String surroundings :
        List.of(
            "LC_ALL=C JAVA_MORE=-Dfile.encoding=GBK",
            "LC_ALL=C.UTF-8 TZ=America/Los_Angeles JAVA_MORE=-Duser.language=tr",
            "LC_ALL=C.UTF-8 JAVA_MORE='-Dfile.encoding=GBK -Dstdout.encoding=GBK'")) {
      Ended other =
          shell("export " + surroundings + "; hongtou extract --threads 2 '" + corpus + "'");

      assertEquals(usual, other.out(), surroundings);
    }
  }

  @Test
  void messagesAreUtf8InTheLocaleC() throws Exception {
    Ended ended = shell("export LC_ALL=C; hongtou search --lang zh 养老 --index '" + temp + "/none'");

    assertEquals("hongtou: " + temp + "/none 中没有索引；请先运行 hongtou run\n", ended.err());
  }

  @Test
  void chineseWordsAreFoundInTheLocaleC() throws Exception {
    Path index = temp.resolve("index");
    shell("export LC_ALL=C; hongtou run '" + corpus + "' --index '" + index + "'");

    Ended search = shell("export LC_ALL=C; hongtou search 智慧养老 --index '" + index + "'");

    assertTrue(search.out().contains("赣民字〔2022〕15号"), search.out() + search.err());
  }

  @Test
  void aFileThatTheLocaleCannotNameIsASentence() throws Exception {
    Ended ended = shell("export LC_ALL=C; hongtou extract '" + corpus + "/养老.txt'");

    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("start Hongtou in a UTF-8 locale"), ended.err());
  }

  @Test
  void aReaderThatGoesAwayEndsQuietly() throws Exception {
    for (int i = 0; i < 60; i++) {
      Files.writeString(corpus.resolve("copy" + i + ".txt"), Samples.CARE.repeat(40));
    }

    Ended ended = shell("hongtou extract '" + corpus + "' | head -c 20");

    assertEquals("", ended.err());
    assertEquals(20, ended.out().length());
  }

  @Test
  void aFullDiskIsASentence() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");

    Ended ended = shell("hongtou extract '" + corpus + "' > /dev/full");

    assertEquals(2, ended.code());
    assertEquals(1, ended.err().lines().count(), ended.err());
  }

  @Test
  void aStoppedExtractionLeavesNothingHalfWritten() throws Exception {
    for (int i = 0; i < 3000; i++) {
      Files.writeString(corpus.resolve("copy" + i + ".txt"), Samples.CARE);
    }
    Path out = Files.createDirectory(temp.resolve("out"));
    // The program is stopped as soon as it has begun to write.
    Ended ended =
        shell(
            ("hongtou extract CORPUS -o OUT/all.jsonl & pid=$!;"
                    + " while [ -z \"$(ls -A OUT)\" ]; do sleep 0.05; done;"
                    + " kill -TERM $pid; wait $pid")
                .replace("CORPUS", corpus.toString())
                .replace("OUT", out.toString()));

    assertEquals(143, ended.code(), ended.err());
    assertEquals("hongtou: stopped; nothing was written\n", ended.err());
    try (Stream<Path> left = Files.list(out)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void showingHelpLoadsNoDictionaryAndNoIndex() throws Exception {
    Ended ended = shell("export JAVA_MORE=-Xlog:class+load; hongtou search --help");

    assertTrue(ended.out().contains("org.hongtou.cli.SearchCommand"));
    for (String library :
        List.of("com.hankcs.", "org.apache.tika.", "org.apache.lucene.", "tools.jackson.")) {
      assertEquals(
          List.of(), ended.out().lines().filter(l -> l.contains(" " + library)).toList(), library);
    }
  }

  /** As {@code scripts/java.sh} has it for such searches. */
  @Test
  void aSearchByWordsNeedsOnlyTheJarsOfLuceneAndHanlp() throws Exception {
    Path index = temp.resolve("index");
    shell("hongtou run '" + corpus + "' --index '" + index + "'");
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String needed =
        Stream.of(all.split(File.pathSeparator, -1))
            .filter(
                part ->
                    part.endsWith("/classes")
                        || part.matches(".*/(lucene-(?!monitor|test)|hanlp-)[^/]*"))
            .collect(Collectors.joining(File.pathSeparator));
    for (String query :
        List.of(
            "养老",
            "yanglao",
            "isuer:民政厅",
            "'unit:民政厅 role:lead'",
            "'value:>=5个'",
            "'(养老'",
            "无此词语")) {
      String line = "hongtou search " + query + " --index '" + index + "' | sed 's/([0-9.]* s)//'";

      Ended full = shell(line);
      Ended few = shell("export JAVA_MORE='-cp " + needed + "'; " + line);

      assertEquals(full.out() + full.err(), few.out() + few.err(), query);
    }
  }

  @Test
  void extractingLoadsNoIndex() throws Exception {
    Ended ended =
        shell(
            "export JAVA_MORE=-Xlog:class+load:file="
                + temp
                + "/classes; hongtou extract '"
                + corpus
                + "'");

    assertEquals(0, ended.code());
    for (String library : List.of("org.apache.tika.", "org.apache.lucene.")) {
      assertEquals(
          List.of(),
          Files.readAllLines(temp.resolve("classes")).stream()
              .filter(l -> l.contains(" " + library))
              .toList(),
          library);
    }
  }
}
