package org.hongtou.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFilesTest {
  @TempDir Path temp;

  private Path file(String name) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "通知");
  }

  /** Paths of what is found, below the temporary folder. */
  private List<String> found(CorpusFiles corpus) {
    String root = temp.toString().replace('\\', '/') + "/";
    return corpus.files().stream().map(CorpusFile::path).map(p -> p.replace(root, "")).toList();
  }

  @Test
  void filesBelowAFolderComeInTheOrderOfTheirPaths() throws IOException {
    file("c.txt");
    file("b/z.html");
    file("b/关于.txt");
    file("a.txt");

    CorpusFiles corpus = CorpusFiles.find(List.of(temp));

    assertEquals(List.of("a.txt", "b/z.html", "b/关于.txt", "c.txt"), found(corpus));
  }

  @Test
  void theOrderOfTheArgumentsDoesNotMatter() throws IOException {
    Path a = file("a.txt");
    Path b = file("b.txt");

    assertEquals(found(CorpusFiles.find(List.of(a, b))), found(CorpusFiles.find(List.of(b, a))));
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws IOException {
    Path a = file("a.txt");

    assertEquals(List.of("a.txt"), found(CorpusFiles.find(List.of(temp, a))));
  }

  @Test
  void filesThatAreNoNoticesAreSkippedAndCounted() throws IOException {
    file("a.txt");
    file("README.md");
    file("INDEX.tsv");
    file("a.gold.json");
    file(".hidden.txt");

    CorpusFiles corpus = CorpusFiles.find(List.of(temp));

    assertEquals(List.of("a.txt"), found(corpus));
    assertEquals(4, corpus.skipped());
  }

  @Test
  void hiddenFoldersAreNotEntered() throws IOException {
    file(".git/a.txt");

    assertEquals(List.of(), found(CorpusFiles.find(List.of(temp))));
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverItsName() throws IOException {
    Path readme = file("README.md");

    assertEquals(List.of("README.md"), found(CorpusFiles.find(List.of(readme))));
  }

  @Test
  void theIndexIsNotTakenForNotices() throws IOException {
    file("index/segments_1");
    file("a.txt");

    assertEquals(List.of("a.txt"), found(CorpusFiles.find(List.of(temp), temp.resolve("index"))));
  }

  @Test
  void aMissingPathIsAFailureOfItsOwn() throws IOException {
    Path a = file("a.txt");

    CorpusFiles corpus = CorpusFiles.find(List.of(a, temp.resolve("nothing.txt")));

    assertEquals(List.of("a.txt"), found(corpus));
    assertEquals(Reason.NOT_FOUND, corpus.failed().get(0).reason());
  }

  @Test
  void aPathIsNamedAsTheUserNamedItWithoutDots() {
    CorpusFiles corpus = CorpusFiles.find(List.of(Path.of("./src/./main/resources/schema")));

    assertEquals(List.of("src/main/resources/schema"), corpus.roots());
  }

  @Test
  void aPathBelowARootIsCovered() throws IOException {
    file("in/a.txt");

    CorpusFiles corpus = CorpusFiles.find(List.of(temp.resolve("in")));

    assertTrue(corpus.covers(corpus.roots().get(0) + "/gone.txt"));
  }

  @Test
  void aPathBesideARootIsNotCovered() throws IOException {
    file("in/a.txt");

    CorpusFiles corpus = CorpusFiles.find(List.of(temp.resolve("in")));

    assertFalse(corpus.covers(corpus.roots().get(0) + "-other/a.txt"));
  }

  @Test
  void nothingIsKnownOfWhatLiesBelowAMissingFolder() {
    CorpusFiles corpus = CorpusFiles.find(List.of(temp.resolve("unmounted")));

    assertFalse(corpus.covers(corpus.roots().get(0) + "/a.txt"));
  }

  @Test
  void aLinkInACircleEnds() throws IOException {
    file("in/a.txt");
    Files.createSymbolicLink(temp.resolve("in/circle"), temp.resolve("in"));

    assertEquals(List.of("in/a.txt"), found(CorpusFiles.find(List.of(temp.resolve("in")))));
  }
}
