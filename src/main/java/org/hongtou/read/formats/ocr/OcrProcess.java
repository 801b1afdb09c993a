package org.hongtou.read.formats.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.hongtou.read.formats.PageOcr;
import org.jspecify.annotations.Nullable;

/**
 * The recognition in a process of its own, which starts at the first page and ends with this one.
 * It takes 0.5 to 0.8 GB of memory. After a crash, or a page that took too long, the next page
 * starts a new one.
 */
final class OcrProcess implements PageOcr {
  private static final List<String> OPTIONS =
      List.of(
          "-Xmx64m",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "-XX:TieredStopAtLevel=1",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8");

  /** How long the largest page may take; one of A4 takes 3 s on two cores. */
  private static final int MOST_SECONDS = 120;

  /** A process that runs, and what it says. */
  private record Running(Process process, BufferedReader answers) {}

  private final Path addOn;
  private @Nullable Running running;

  OcrProcess(Path addOn) {
    this.addOn = addOn;
  }

  private Running start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
    if (Runtime.version().feature() >= 22) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.add("-cp");
    command.add(
        addOn.toAbsolutePath().resolve("*")
            + File.pathSeparator
            + System.getProperty("java.class.path"));
    command.add(OcrWorker.class.getName());
    command.add(addOn.toAbsolutePath().toString());
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    return new Running(
        process,
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8)));
  }

  @Override
  public synchronized List<Line> read(BufferedImage page) throws IOException {
    Running now = running;
    if (now == null || !now.process.isAlive()) {
      now = start();
      running = now;
    }
    Path image = Files.createTempFile("hongtou-page", ".bmp");
    try {
      ImageIO.write(opaque(page), "bmp", image.toFile());
      return ask(now, image);
    } finally {
      Files.deleteIfExists(image);
    }
  }

  private static List<Line> ask(Running now, Path image) throws IOException {
    CompletableFuture<Void> limit = new CompletableFuture<>();
    CompletableFuture<Void> end = limit.thenRun(now.process::destroyForcibly);
    limit.completeOnTimeout(null, MOST_SECONDS, TimeUnit.SECONDS);
    try {
      OutputStream questions = now.process.getOutputStream();
      questions.write((image + "\n").getBytes(StandardCharsets.UTF_8));
      questions.flush();
      return answer(now.answers);
    } finally {
      end.cancel(false);
      limit.cancel(false);
    }
  }

  private static List<Line> answer(BufferedReader answers) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String said = answers.readLine(); said != null; said = answers.readLine()) {
      if (said.startsWith(OcrWorker.MARK)) {
        String answer = said.substring(OcrWorker.MARK.length());
        if (answer.equals(OcrWorker.END)) {
          return lines;
        }
        if (answer.startsWith(OcrWorker.FAILED)) {
          throw new IOException("the OCR add-on does not work: " + answer);
        }
        Line line = OcrWorker.decode(answer);
        lines.add(new Line(OcrRepair.line(line.text()), line.confidence(), line.box()));
      }
    }
    throw new IOException("the OCR add-on ended while it read a page, or took too long");
  }

  /** BMP knows neither transparency nor 16 bits. */
  private static BufferedImage opaque(BufferedImage page) {
    if (page.getType() == BufferedImage.TYPE_3BYTE_BGR
        || page.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return page;
    }
    BufferedImage copy =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D paper = copy.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, page.getWidth(), page.getHeight());
    paper.drawImage(page, 0, 0, null);
    paper.dispose();
    return copy;
  }
}
