package org.hongtou.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.model.Block;
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

  @Test
  void blocksFollowEachOtherAndCoverTheText() throws Exception {
    List<Path> files = files(".txt");
    files.addAll(files(".html"));
    for (Path file : files) {
      NoticeText read = NoticeReader.read(file);
      int at = 0;
      for (Block block : read.blocks()) {
        assertEquals(at, block.span().start(), file.toString());
        at = block.span().end() + 1;
        if (block instanceof Block.Table table) {
          for (Block.Row row : table.rows()) {
            assertEquals(table.rows().getFirst().cells().size(), row.cells().size());
            assertTrue(row.cells().stream().allMatch(c -> table.span().contains(c.span())));
          }
        } else {
          assertEquals(-1, block.span().of(read.text()).indexOf('\n'), file.toString());
        }
      }
      assertEquals(read.text().length(), at, file.toString());
    }
  }

  @Test
  void aPageGivesTheSameParagraphsAsItsTextBelowTheIndexTable() throws Exception {
    Path pages = SHARED.resolve("eval/dev-html");
    Assumptions.assumeTrue(Files.isDirectory(pages), "no pages in " + pages);
    try (Stream<Path> list = Files.list(pages)) {
      for (Path page : list.filter(f -> f.toString().endsWith(".html")).toList()) {
        String name = page.getFileName().toString().replace(".html", ".txt");
        NoticeText html = NoticeReader.read(page);
        NoticeText txt = NoticeReader.read(SHARED.resolve("eval/dev").resolve(name));
        assertTrue(txt.text().contains(html.text()), name);
        assertEquals(txt.page(), html.page(), name);
      }
    }
  }
}
