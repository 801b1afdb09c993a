package org.hongtou.wrap;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hongtou.Hongtou;
import org.hongtou.evaluate.GoldFile;
import org.hongtou.evaluate.NoticeEvaluation;
import org.hongtou.model.Notice;

/**
 * A composed notice with its annotation by hand, {@code jilin-lenglian}: 24 numbered tasks, a table
 * of 7 more with a merged cell, 34 targets.
 *
 * @param notice in the neutral form
 * @param gold what a careful reader finds in it
 */
public record GoldSample(Wrapped notice, GoldFile gold) {
  private static final String NAME = "jilin-lenglian";

  public static GoldSample read() {
    try {
      return new GoldSample(
          Wrapped.parse(Files.readString(resource(NAME + ".txt"))),
          GoldFile.read(resource(NAME + GoldFile.ENDING), NAME + GoldFile.ENDING));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(GoldSample.class.getResource(name), name).toURI());
  }

  /** What is read of a wrapping, beside the annotation. */
  NoticeEvaluation evaluate(Wrapping wrapping) throws Exception {
    // a name without an ending: what the file is, its content says
    Path file = Files.createTempFile("hongtou-wrapping", "");
    try {
      Files.write(file, wrapping.make(notice));
      Notice read = single(file);
      boolean exact = wrapping.leastF1() == 1;
      return NoticeEvaluation.of(exact ? gold : ScannedGold.in(read.text(), gold), read);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Notice single(Path file) throws Exception {
    Hongtou.Contents contents = Hongtou.readAll(file);
    if (contents.notices().size() != 1) {
      throw new IOException(
          contents.failures().stream()
              .map(Exception::getMessage)
              .collect(Collectors.joining("; ")));
    }
    return contents.notices().getFirst();
  }
}
