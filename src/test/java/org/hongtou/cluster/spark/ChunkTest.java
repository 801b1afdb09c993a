package org.hongtou.cluster.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkTest {
  private static final long LARGE = 1L << 30;

  private static InputFile file(String name, long bytes) {
    return new InputFile(name, "file:/" + name, bytes, null);
  }

  private static List<List<String>> names(List<Chunk> chunks) {
    return chunks.stream()
        .map(chunk -> chunk.files().stream().map(InputFile::name).toList())
        .toList();
  }

  @Test
  void filesStayInTheirOrder() {
    List<InputFile> files = List.of(file("a.txt", 90_000), file("b.txt", 1), file("c.txt", 1));

    assertEquals(
        List.of(List.of("a.txt"), List.of("b.txt", "c.txt")), names(Chunk.cut(files, 100_000, 1)));
  }

  @Test
  void aFileLongerThanAChunkIsAChunk() {
    List<InputFile> files = List.of(file("a.txt", 1), file("b.pdf", LARGE), file("c.txt", 1));

    assertEquals(
        List.of(List.of("a.txt"), List.of("b.pdf"), List.of("c.txt")),
        names(Chunk.cut(files, 100_000, 1)));
  }

  @Test
  void anArchiveOfTheWebIsAChunkOfItsOwn() {
    List<InputFile> files = List.of(file("a.txt", 1), file("b.warc.gz", 1), file("c.txt", 1));

    assertEquals(
        List.of(List.of("a.txt"), List.of("b.warc.gz"), List.of("c.txt")),
        names(Chunk.cut(files, LARGE, 1)));
  }

  @Test
  void everyCoreHasWork() {
    List<InputFile> files = List.of(file("a.txt", 1), file("b.txt", 1), file("c.txt", 1));

    assertEquals(3, Chunk.cut(files, LARGE, 3).size());
  }

  @Test
  void noFilesAreNoChunks() {
    assertEquals(List.of(), Chunk.cut(List.of(), LARGE, 8));
  }
}
