package org.hongtou.cluster.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Which files an executor ended at, with no chance to say so: its memory ran out in a thread that
 * has to live, or the system killed it. From the second attempt at a chunk on, a task writes down
 * which file it is about to extract; a file that stands there from two attempts is not tried again
 * but gets a row. (The first attempt, which hardly ever fails, pays nothing.)
 */
final class CrashMarks {
  private static final int TRIED_ENOUGH = 2;

  private final FileSystem system;
  private final Path own;
  private final Map<String, Integer> tried = new HashMap<>();
  private final boolean writing;

  /**
   * The marks of a chunk.
   *
   * @param folder where those of all chunks are kept
   * @param attempt of the task, from 0
   */
  CrashMarks(Path folder, int chunk, int attempt, Configuration hadoop) throws IOException {
    Path ofChunk = new Path(folder, String.valueOf(chunk));
    this.system = folder.getFileSystem(hadoop);
    this.own = new Path(ofChunk, String.valueOf(attempt));
    this.writing = attempt > 0;
    if (writing) {
      read(ofChunk);
    }
  }

  private void read(Path ofChunk) throws IOException {
    try {
      for (FileStatus mark : system.listStatus(ofChunk)) {
        if (!mark.getPath().getName().equals(own.getName())) {
          try (InputStream in = system.open(mark.getPath())) {
            tried.merge(new String(in.readAllBytes(), StandardCharsets.UTF_8), 1, Integer::sum);
          }
        }
      }
    } catch (FileNotFoundException e) {
      // the second attempt
    }
  }

  /** Whether executors ended at a file again and again. */
  boolean isTriedEnough(String name) {
    return tried.getOrDefault(name, 0) >= TRIED_ENOUGH;
  }

  /** Says that a file is about to be extracted. */
  void begin(String name) throws IOException {
    if (writing) {
      try (OutputStream out = system.create(own, true)) {
        out.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** The attempt came to its end. */
  void end() throws IOException {
    if (writing) {
      system.delete(own, false);
    }
  }
}
