package org.hongtou.read.formats.ocr;

import java.awt.geom.Rectangle2D;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hongtou.read.formats.PageOcr.Line;

/**
 * The process that recognises pages: takes the path of an image on each line of its input, answers
 * on its error stream, and ends with its input or with the process that started it, also in the
 * middle of a page. What it says are lines that begin with {@link #MARK}; others are the native
 * library's.
 */
final class OcrWorker {
  /** Begins each line of an answer. */
  static final String MARK = "@ocr\t";

  static final String END = "end";
  static final String FAILED = "failed";

  private static final int PARENT_ENDED = 3;

  private OcrWorker() {}

  /** Takes the add-on's folder. */
  public static void main(String[] arguments) throws IOException {
    Optional<ProcessHandle> parent = ProcessHandle.current().parent();
    CompletableFuture<Void> end =
        parent.isEmpty()
            ? CompletableFuture.completedFuture(null)
            : parent.get().onExit().thenRun(() -> Runtime.getRuntime().halt(PARENT_ENDED));
    if (end.isDone()) {
      return; // already gone, or none to be seen
    }
    PrintStream answers =
        new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
    RapidOcr ocr;
    try {
      ocr = new RapidOcr(Path.of(arguments[0]));
    } catch (IOException | LinkageError e) {
      say(answers, FAILED + "\t" + e);
      return;
    }
    BufferedReader images =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String image = images.readLine(); image != null; image = images.readLine()) {
      for (Line line : ocr.read(Path.of(image))) {
        say(answers, encode(line));
      }
      say(answers, END);
    }
  }

  private static void say(PrintStream answers, String line) {
    answers.print(MARK + line.replace('\n', ' ') + "\n");
    answers.flush();
  }

  private static String encode(Line line) {
    Rectangle2D box = line.box();
    return line.confidence()
        + "\t"
        + box.getX()
        + "\t"
        + box.getY()
        + "\t"
        + box.getWidth()
        + "\t"
        + box.getHeight()
        + "\t"
        + line.text().replace('\t', ' ');
  }

  /** The line of an answer, without its mark. */
  static Line decode(String answer) {
    String[] fields = answer.split("\t", 6);
    return new Line(
        fields[5],
        Double.parseDouble(fields[0]),
        new Rectangle2D.Double(
            Double.parseDouble(fields[1]),
            Double.parseDouble(fields[2]),
            Double.parseDouble(fields[3]),
            Double.parseDouble(fields[4])));
  }
}
