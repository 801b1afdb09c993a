package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hongtou.wrap.DocxMaker;
import org.hongtou.wrap.GoldSample;
import org.hongtou.wrap.HtmlMaker;
import org.hongtou.wrap.TextMaker;
import org.hongtou.wrap.Wrapped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice that lies in the corpus as a page, as a Word document and as text. */
class SameNoticeCommandsTest {
  @TempDir static Path temp;
  private static Path corpus;
  private static Path index;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    corpus = Files.createDirectories(temp.resolve("corpus"));
    index = temp.resolve("index");
    Wrapped notice = GoldSample.read().notice();
    Files.write(
        corpus.resolve("page.html"), HtmlMaker.make(notice, StandardCharsets.UTF_8, "utf-8"));
    Files.write(
        corpus.resolve("word.docx"), DocxMaker.make(notice, DocxMaker.Option.AUTOMATIC_NUMBERS));
    Files.writeString(corpus.resolve("plain.txt"), TextMaker.make(notice));
    Command.run("run", corpus, "--index", index);
  }

  @Test
  void itIsFoundOnce() {
    Command search = Command.run("search", "冷链物流", "--kind", "notice", "--index", index);

    assertTrue(search.out().contains("\n1 hits ("), search.out());
  }

  @Test
  void aHitNamesTheOtherSources() {
    Command search = Command.run("search", "冷链物流", "--kind", "notice", "--index", index);

    assertTrue(search.out().contains("also: " + corpus.resolve("plain.txt")), search.out());
  }

  @Test
  void allSourcesAreShownWhereAskedFor() {
    Command search =
        Command.run("search", "冷链物流", "--kind", "notice", "--all-sources", "--index", index);

    assertTrue(search.out().contains("\n3 hits ("), search.out());
  }

  @Test
  void jsonNamesTheOtherSources() {
    Command search = Command.run("search", "冷链物流", "--kind", "notice", "--json", "--index", index);

    assertTrue(
        search.out().contains("\"also\":[{\"path\":\"" + corpus.resolve("plain.txt") + "\""),
        search.out());
  }

  @Test
  void aNumberThatAllSourcesHaveShowsTheFirst() {
    Command show = Command.run("show", "吉政办样〔2025〕8号", "--index", index);

    assertTrue(show.out().contains(corpus.resolve("word.docx").toString()), show.out());
  }

  @Test
  void aFileThatIsShownNamesItsOtherSources() {
    Command show = Command.run("show", corpus.resolve("plain.txt"), "--index", index);

    assertTrue(show.out().contains(corpus.resolve("page.html").toString()), show.out());
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    Path other = temp.resolve("other");
    Command.run("run", corpus, "--threads", "3", "--index", other);

    assertEquals(
        Command.run("search", "冷链物流", "--json", "--index", index).out(),
        Command.run("search", "冷链物流", "--json", "--index", other).out());
  }
}
