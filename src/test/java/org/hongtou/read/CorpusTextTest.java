package org.hongtou.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every sample, and for every real notice where they are beside the project. */
class CorpusTextTest {
  private static final Path SHARED = Path.of("..", "shared");

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
    }
  }

  static List<Path> folders() {
    return List.of(Path.of("corpus"), SHARED.resolve("corpus/notices"), SHARED.resolve("eval/dev"));
  }

  private static void assumeNotices(Path folder) {
    Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: no notices in " + folder);
  }

  private static String decoded(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0 ? text : new String(bytes, Charset.forName("GB18030"));
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

  @ParameterizedTest
  @MethodSource("folders")
  void readingPlainTextChangesNothingButWhiteSpace(Path folder) throws Exception {
    assumeNotices(folder);
    List<Path> files = files(folder, ".txt");
    assertFalse(files.isEmpty());
    for (Path file : files) {
      String raw = decoded(Files.readAllBytes(file));
      NoticeText read = NoticeReader.read(file);
      assertEquals(withoutWhiteSpace(raw), withoutWhiteSpace(read.text()), file.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void blocksFollowEachOtherAndCoverTheText(Path folder) throws Exception {
    assumeNotices(folder);
    List<Path> files = new ArrayList<>(files(folder, ".txt"));
    files.addAll(files(folder, ".html"));
    assertFalse(files.isEmpty());
    for (Path file : files) {
      NoticeText read = NoticeReader.read(file);
      assertFalse(read.blocks().isEmpty(), file.toString());
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
    assumeNotices(pages);
    List<Path> files = files(pages, ".html");
    assertFalse(files.isEmpty());
    for (Path page : files) {
      String name = page.getFileName().toString().replace(".html", ".txt");
      NoticeText html = NoticeReader.read(page);
      NoticeText txt = NoticeReader.read(SHARED.resolve("eval/dev").resolve(name));
      assertFalse(html.text().isBlank(), name);
      assertTrue(txt.text().contains(html.text()), name);
      assertEquals(txt.page(), html.page(), name);
    }
  }
}
