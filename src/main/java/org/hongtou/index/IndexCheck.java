package org.hongtou.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.hongtou.model.Notice;

/**
 * Looks whether an index is sound: Lucene's own check of its files; whether the notices are those
 * of the commit's manifest; and of every notice whether its record, its tasks and its targets are
 * all there, and equal to the record. Nothing is changed.
 */
public final class IndexCheck {
  private IndexCheck() {}

  /** Makes a notice of a record, the bytes that {@link NoticeIndexWriter#add} was given. */
  @FunctionalInterface
  public interface RecordReader {
    /**
     * Reads.
     *
     * @throws RuntimeException if the bytes are no record
     */
    Notice read(byte[] record);
  }

  /**
   * What a check has found.
   *
   * @param notices how many notices were looked at
   * @param tasks how many tasks they have
   * @param targets how many targets they have
   * @param problems what is wrong, in the order in which it was found; empty for a sound index
   */
  public record Report(int notices, int tasks, int targets, List<IndexProblem> problems) {
    public Report {
      problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong. */
    public boolean isClean() {
      return problems.isEmpty();
    }
  }

  /**
   * Checks the last commit of an index.
   *
   * @throws IndexException if there is none, another version or program made it, another process
   *     writes to it (whose files come and go meanwhile), or it cannot even be opened
   */
  public static Report run(Path path, RecordReader records) throws IndexException {
    IndexFolder folder = new IndexFolder(path);
    if (!folder.exists()) {
      throw folder.missing();
    }
    try (Directory directory = folder.open()) {
      folder.checkLatestCommit(directory);
      try (CheckIndex lucene = new CheckIndex(directory)) {
        lucene.setThreadCount(1);
        if (!lucene.checkIndex().clean) {
          return new Report(
              0, 0, 0, List.of(new IndexProblem(IndexProblem.Kind.UNREADABLE, path.toString())));
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          return new NoticeCheck(records, path.toString()).run(reader);
        }
      }
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }
}
