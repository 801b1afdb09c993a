package org.hongtou.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFolderTest {
  @TempDir Path temp;

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void aRecordIsNamedAfterItsFile() {
    assertEquals(
        Map.of("corpus/2023/通知.html", "通知.json"),
        NoticeNames.names(List.of("corpus/2023/通知.html"), ".json"));
  }

  @Test
  void theSameNameInTwoFoldersGivesTwoFiles() {
    Map<String, String> names = NoticeNames.names(List.of("a/通知.txt", "b/通知.txt"), ".json");

    assertNotEquals(names.get("a/通知.txt"), names.get("b/通知.txt"));
  }

  @Test
  void namesThatDifferInCaseOnlyGiveTwoFilesOnEveryFileSystem() {
    Map<String, String> names = NoticeNames.names(List.of("a/Notice.txt", "b/notice.txt"), ".json");

    assertEquals(
        2, names.values().stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count());
  }

  @Test
  void namesDoNotDependOnTheOrderOfTheFiles() {
    assertEquals(
        NoticeNames.names(List.of("a/x.txt", "b/x.html", "c/y.txt"), ".json"),
        NoticeNames.names(List.of("c/y.txt", "b/x.html", "a/x.txt"), ".json"));
  }

  @Test
  void charactersThatAFileSystemRefusesAreReplaced() {
    assertEquals("a_b_.json", NoticeNames.names(List.of("x/a:b?.txt"), ".json").get("x/a:b?.txt"));
  }

  @Test
  void aVeryLongTitleStillMakesAFileName() {
    String path = "x/" + "关于".repeat(200) + ".txt";

    int bytes =
        NoticeNames.names(List.of(path), ".json").get(path).getBytes(StandardCharsets.UTF_8).length;

    assertTrue(bytes < 255, bytes + " bytes");
  }

  @Test
  void nothingIsSeenBeforeTheCommit() throws IOException {
    Path out = temp.resolve("out");
    try (JsonFolder folder = new JsonFolder(out, List.of("a.txt"))) {
      folder.write("a.txt", "{}");

      assertFalse(Files.exists(out));
    }
  }

  @Test
  void closingWithoutCommitLeavesNothingBehind() throws IOException {
    Path out = temp.resolve("out");
    try (JsonFolder folder = new JsonFolder(out, List.of("a.txt"))) {
      folder.write("a.txt", "{}");
    }

    assertEquals(Set.of(), names(temp));
  }

  @Test
  void theCommitPutsRecordsBesideTheFolderSOtherFiles() throws IOException {
    Path out = Files.createDirectory(temp.resolve("out"));
    Files.writeString(out.resolve("notes.md"), "mine");
    try (JsonFolder folder = new JsonFolder(out, List.of("a.txt"))) {
      folder.write("a.txt", "{}");
      folder.commit();
    }

    assertEquals(Set.of("a.json", "notes.md"), names(out));
  }
}
