package org.hongtou.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {
  @TempDir Path temp;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aNewFolderIsNotThereBeforeItIsWhole() throws IOException {
    Path out = temp.resolve("x/out");
    try (WholeFolder folder = new WholeFolder(out)) {
      Files.writeString(folder.file("a"), "1");
      assertFalse(Files.exists(out));

      folder.commit();
    }

    assertEquals(List.of("a"), names(out));
    assertEquals(List.of("out"), names(temp.resolve("x")));
  }

  @Test
  void filesComeBesideThoseOfAFolder() throws IOException {
    Files.writeString(temp.resolve("mine"), "old");
    try (WholeFolder folder = new WholeFolder(temp)) {
      Files.writeString(folder.file("a"), "1");
      folder.commit();
    }

    assertEquals(List.of("a", "mine"), names(temp));
  }

  @Test
  void withoutCommitAFolderStaysAsItWas() throws IOException {
    Files.writeString(temp.resolve("a"), "old");
    try (WholeFolder folder = new WholeFolder(temp)) {
      Files.writeString(folder.file("a"), "new");
    }

    assertEquals("old", Files.readString(temp.resolve("a")));
    assertEquals(List.of("a"), names(temp));
  }

  @Test
  void aFileOfTheSameNameIsFoundBeforehand() throws IOException {
    Files.writeString(temp.resolve("b"), "old");

    assertThrows(
        FileAlreadyExistsException.class, () -> WholeFolder.checkFree(temp, List.of("a", "b")));
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "old");

    assertThrows(NotDirectoryException.class, () -> new WholeFolder(file));
  }
}
