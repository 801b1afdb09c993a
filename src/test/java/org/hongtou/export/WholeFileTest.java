package org.hongtou.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path temp;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsWrittenIsThereAlone() throws IOException {
    WholeFile.write(temp.resolve("a"), false, out -> out.write("新".getBytes(UTF_8)));

    assertEquals("新", Files.readString(temp.resolve("a")));
    assertEquals(List.of("a"), names());
  }

  @Test
  void aFailureLeavesNothing() throws IOException {
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                temp.resolve("a"),
                false,
                out -> {
                  out.write(1);
                  throw new IOException("full");
                }));

    assertEquals(List.of(), names());
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "old");

    assertThrows(
        IOException.class,
        () ->
            WholeFile.make(
                file,
                true,
                beside -> {
                  Files.writeString(beside, "half");
                  throw new IOException("full");
                }));

    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a"), names());
  }

  @Test
  void aFileThatIsThereIsRefused() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "old");

    assertThrows(
        FileAlreadyExistsException.class, () -> WholeFile.write(file, false, out -> out.write(1)));
    assertEquals("old", Files.readString(file));
  }

  @Test
  void aFileThatIsThereIsReplacedIfItMayBe() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "old");

    WholeFile.write(file, true, out -> out.write('n'));

    assertEquals("n", Files.readString(file));
  }

  @Test
  void aFileThatComesMeanwhileIsNotReplaced() throws IOException {
    Path file = temp.resolve("a");

    assertThrows(
        FileAlreadyExistsException.class,
        () ->
            WholeFile.make(
                file,
                false,
                beside -> {
                  Files.writeString(beside, "ours");
                  Files.writeString(file, "theirs");
                }));

    assertEquals("theirs", Files.readString(file));
    assertEquals(List.of("a"), names());
  }

  @Test
  void aSymbolicLinkKeepsPointingWhereItDoes() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "old");
    Path link = Files.createSymbolicLink(temp.resolve("link"), file);

    WholeFile.write(link, true, out -> out.write('n'));

    assertEquals("n", Files.readString(file));
    assertEquals(file, Files.readSymbolicLink(link));
  }

  @Test
  void aFolderIsNeverReplaced() {
    assertThrows(
        FileAlreadyExistsException.class, () -> WholeFile.write(temp, true, out -> out.write(1)));
  }

  @Test
  void aMissingFolderIsNamed() {
    Path file = temp.resolve("none/a");

    NoSuchFileException missing =
        assertThrows(NoSuchFileException.class, () -> WholeFile.make(file, false, beside -> {}));

    assertEquals(file.toString(), missing.getFile());
  }

  @Test
  void aDeviceStaysADevice() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "skipped: no /dev/null");

    WholeFile.make(device, false, beside -> Files.writeString(beside, "gone"));

    assertFalse(Files.isRegularFile(device));
  }
}
