package org.hongtou.cluster.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that one task reads, one after another. Chunks follow each other as the files do, so that
 * the rows of all of them are in the order of the paths.
 *
 * @param number from 0
 */
record Chunk(int number, List<InputFile> files) implements Serializable {
  /** What the opening of a file counts as, in bytes: of small files not too many come together. */
  private static final long OPENING = 16L << 10;

  Chunk {
    files = List.copyOf(files);
  }

  /**
   * Cuts a list of files into chunks. An archive of the web is a chunk of its own.
   *
   * @param mostBytes how long the files of a chunk may be together, unless it has only one
   * @param wanted how many chunks there are to be at least, so that every core has work
   */
  static List<Chunk> cut(List<InputFile> files, long mostBytes, int wanted) {
    long all = files.stream().mapToLong(file -> file.bytes() + OPENING).sum();
    long most = Math.max(1, Math.min(mostBytes, all / Math.max(1, wanted)));
    List<Chunk> chunks = new ArrayList<>();
    List<InputFile> next = new ArrayList<>();
    long bytes = 0;
    for (InputFile file : files) {
      long cost = file.bytes() + OPENING;
      boolean full = bytes + cost > most || file.isWarc() || isWarc(next);
      if (full && !next.isEmpty()) {
        chunks.add(new Chunk(chunks.size(), next));
        next.clear();
        bytes = 0;
      }
      next.add(file);
      bytes += cost;
    }
    if (!next.isEmpty()) {
      chunks.add(new Chunk(chunks.size(), next));
    }
    return chunks;
  }

  private static boolean isWarc(List<InputFile> files) {
    return files.size() == 1 && files.getFirst().isWarc();
  }
}
