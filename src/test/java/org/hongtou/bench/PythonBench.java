package org.hongtou.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Measures {@code hongtou extract} beside what a researcher would script ({@code reference.py}:
 * regular expressions and jieba) on the same generated text files: with one thread each, and as
 * both run by default. Start-up is part of all. What {@code scripts/bench python} starts.
 */
public final class PythonBench {
  private static final String PYTHON = "/usr/bin/python3";
  private static final double BUDGET_ONE_THREAD = 5;
  private static final double BUDGET_DEFAULT = 8;

  private final Path root;
  private final Path work;

  private PythonBench(Path root) {
    this.root = root;
    this.work = root.resolve("target/bench");
  }

  /**
   * Measures.
   *
   * @param args the project's folder; how many notices
   */
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]).toAbsolutePath();
    new PythonBench(root).measure(Integer.parseInt(args[1]));
  }

  private void measure(int count) throws Exception {
    Files.createDirectories(work);
    if (!hasJieba()) {
      System.out.println(
          "  skipped: "
              + PYTHON
              + " has no jieba; install it with 'sudo apt install python3-jieba' to compare.");
      new Figures(root, "python").put("skipped", "no jieba").write();
      return;
    }
    Path texts = work.resolve("texts-" + count);
    long characters = write(texts, count);
    ChildRun python = python(texts);
    ChildRun one = hongtou(texts, "--threads", "1");
    ChildRun all = hongtou(texts);
    ChildRun pythonAgain = python(texts);
    double seconds = (python.seconds() + pythonAgain.seconds()) / 2;
    double processor = (python.processorSeconds() + pythonAgain.processorSeconds()) / 2;
    System.out.printf(Locale.ROOT, "%d notices of %,d characters%n", count, characters / count);
    print("Python and jieba", seconds, processor, "");
    print(
        "hongtou, one thread",
        one.seconds(),
        one.processorSeconds(),
        ratio(seconds / one.seconds(), processor / one.processorSeconds(), BUDGET_ONE_THREAD));
    print(
        "hongtou, by default",
        all.seconds(),
        all.processorSeconds(),
        ratio(seconds / all.seconds(), processor / all.processorSeconds(), BUDGET_DEFAULT));
    new Figures(root, "python")
        .put("notices", count)
        .put("characters", characters)
        .put("python first", python)
        .put("python last", pythonAgain)
        .put("hongtou one thread", one)
        .put("hongtou default", all)
        .put("timesFasterOneThread", seconds / one.seconds())
        .put("timesLessProcessorOneThread", processor / one.processorSeconds())
        .put("timesFasterDefault", seconds / all.seconds())
        .write();
  }

  private static String ratio(double clock, double processor, double budget) {
    return String.format(
        Locale.ROOT,
        "   %.1f times as fast (budget %.0f), %.1f times by processor time",
        clock,
        budget,
        processor);
  }

  private static void print(String what, double seconds, double processor, String ratio) {
    System.out.printf(
        Locale.ROOT, "  %-22s %8.1f s %8.1f s processor%s%n", what, seconds, processor, ratio);
  }

  private boolean hasJieba() throws Exception {
    if (!Files.isExecutable(Path.of(PYTHON))) {
      return false;
    }
    try {
      ChildRun.of(List.of(PYTHON, "-c", "import jieba"), Map.of(), work.resolve("python.log"));
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static long write(Path texts, int count) throws IOException {
    GeneratedPages generated = new GeneratedPages(CorpusBench.SEED);
    Files.createDirectories(texts);
    long characters = 0;
    for (int i = 0; i < count; i++) {
      String text = generated.notice(i).text();
      characters += text.length();
      Files.writeString(texts.resolve(i + ".txt"), text, StandardCharsets.UTF_8);
    }
    return characters;
  }

  private ChildRun python(Path texts) throws Exception {
    Path script = work.resolve("reference.py");
    try (InputStream in = PythonBench.class.getResourceAsStream("reference.py")) {
      Files.copy(
          Objects.requireNonNull(in, "reference.py"), script, StandardCopyOption.REPLACE_EXISTING);
    }
    return ChildRun.of(
        List.of(
            PYTHON, script.toString(), texts.toString(), work.resolve("python.jsonl").toString()),
        Map.of(),
        work.resolve("python.log"));
  }

  private ChildRun hongtou(Path texts, String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                root.resolve("scripts/hongtou").toString(),
                "extract",
                texts.toString(),
                "--format",
                "jsonl",
                "-o",
                work.resolve("hongtou.jsonl").toString()));
    command.addAll(List.of(options));
    Files.deleteIfExists(work.resolve("hongtou.jsonl"));
    return ChildRun.of(
        command,
        Map.of("HONGTOU_JAVA", System.getProperty("java.home")),
        work.resolve("hongtou.log"));
  }
}
