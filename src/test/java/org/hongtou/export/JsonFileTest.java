package org.hongtou.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {
  @TempDir Path temp;

  private long filesInFolder() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.count();
    }
  }

  @Test
  void theFormerExportStandsUntilTheCommit() throws IOException {
    Path target = Files.writeString(temp.resolve("all.jsonl"), "before");
    try (JsonFile file = new JsonFile(target, false)) {
      file.write("a.txt", "{}");

      assertEquals("before", Files.readString(target));
    }
  }

  @Test
  void closingWithoutCommitLeavesTheFormerExportAlone() throws IOException {
    Path target = Files.writeString(temp.resolve("all.jsonl"), "before");
    try (JsonFile file = new JsonFile(target, false)) {
      file.write("a.txt", "{}");
    }

    assertEquals("before", Files.readString(target));
    assertEquals(1, filesInFolder());
  }

  @Test
  void eachRecordIsALine() throws IOException {
    Path target = temp.resolve("all.jsonl");
    try (JsonFile file = new JsonFile(target, false)) {
      file.write("a.txt", "{\"a\":1}");
      file.write("b.txt", "{\"b\":2}");
      file.commit();
    }

    assertEquals("{\"a\":1}\n{\"b\":2}\n", Files.readString(target));
  }

  @Test
  void aLinkKeepsPointingToItsFile() throws IOException {
    Path real = Files.writeString(temp.resolve("real.jsonl"), "before");
    Path link = Files.createSymbolicLink(temp.resolve("link.jsonl"), real);
    try (JsonFile file = new JsonFile(link, false)) {
      file.write("a.txt", "{}");
      file.commit();
    }

    assertTrue(Files.isSymbolicLink(link));
    assertEquals("{}\n", Files.readString(real));
  }

  @Test
  void aFailedCommitDoesNotHideBehindAHalfWrittenFile() throws IOException {
    Path target = temp.resolve("all.jsonl");
    JsonFile file = new JsonFile(target, false);
    file.close();

    assertFalse(Files.exists(target));
  }
}
