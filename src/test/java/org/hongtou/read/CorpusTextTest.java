package org.hongtou.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.model.NoticeText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What holds for every real notice; skipped where there is no collection beside the project. */
class CorpusTextTest {
  private static final Path SHARED = Path.of("..", "shared");

  private static List<Path> files(String suffix) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("corpus/notices", "eval/dev")) {
      Path path = SHARED.resolve(folder);
      Assumptions.assumeTrue(Files.isDirectory(path), "no notices in " + path);
      try (Stream<Path> list = Files.list(path)) {
        list.filter(f -> f.toString().endsWith(suffix)).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static String withoutWhiteSpace(String s) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean zeroWidth = Character.getType(c) == Character.FORMAT;
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !zeroWidth) {
        out.append(c);
      }
    }
    return out.toString();
  }

  @Test
  void readingPlainTextChangesNothingButWhiteSpace() throws Exception {
    for (Path file : files(".txt")) {
      String raw = Files.readString(file, StandardCharsets.UTF_8);
      NoticeText read = NoticeReader.read(file);
      assertEquals(withoutWhiteSpace(raw), withoutWhiteSpace(read.text()), file.toString());
    }
  }
}
