package org.hongtou.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The run that the JVM watches to make its archive of loaded classes (AOT cache, CDS): {@code
 * scripts/hongtou} does it once after a build, and every later command starts with the classes that
 * were loaded here. Searching comes first, since it is what people wait for; a larger archive would
 * make each start slower again.
 */
final class TrainingRun {
  private TrainingRun() {}

  /** Arguments: a folder for files that are needed meanwhile. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("notice.txt"),
        """
        某省人民政府办公厅关于促进商贸流通的实施意见

        一、重点任务
        （一）完善商贸设施。到2025年底，建成县域商业中心50个以上。（牵头单位：省商务厅，责任单位：省发展改革委）
        （二）发展电子商务。2024年网络零售额增长10%。（责任单位：省商务厅）
        """);
    String index = folder.resolve("index").toString();
    run("run", corpus.toString(), "--index", index, "--threads", "1");
    run("search", "省商务厅", "--index", index);
    run("search", "商业中心", "unit:省商务厅", "due:..2025", "--index", index);
    run("search", "商业中心", "--kind", "task", "--json", "--index", index);
    System.exit(ExitCode.DONE);
  }

  private static void run(String... args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Streams streams = Streams.of(new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
    Main.run(args, Locale.ROOT, streams);
  }
}
