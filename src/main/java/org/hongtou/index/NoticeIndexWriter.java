package org.hongtou.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.hongtou.model.Notice;

/**
 * Writes notices into an index. A notice is known by the path of its file: adding it again replaces
 * it, together with its tasks and targets.
 *
 * <p>Nothing is seen by readers, and nothing outlives the process, before {@link #commit}; a
 * process that is killed leaves the index of its last commit. {@link #close} without a commit
 * discards. All methods may be called from several threads; analysis runs in the thread that calls
 * {@link #add}.
 *
 * <pre>{@code
 * try (NoticeIndexWriter writer = NoticeIndexWriter.open(Path.of("index"))) {
 *   writer.add(notice, json, new IndexedFile(sha256, bytes, modified));
 *   writer.commit();
 * }
 * }</pre>
 */
public final class NoticeIndexWriter implements AutoCloseable {
  /** Fewer, larger segments than by Lucene's default of 16; still small beside a heap of 512. */
  private static final double BUFFER_MEGABYTES = 64;

  private final IndexFolder folder;
  private final Directory directory;
  private final IndexWriter writer;

  private NoticeIndexWriter(IndexFolder folder, Directory directory, IndexWriter writer) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Opens the index of a folder for writing; makes a new one where there is none.
   *
   * @throws IndexException if it was made by another version or program, is damaged, or another
   *     process writes to it
   */
  public static NoticeIndexWriter open(Path path) throws IndexException {
    return open(new IndexFolder(path), false);
  }

  /**
   * Opens a folder for an index from scratch, also where an index of another version of Hongtou
   * stands. What stands there can be searched until the first commit, if it could be before.
   *
   * @throws IndexException if the index is another program's, or another process writes to it
   */
  public static NoticeIndexWriter rebuild(Path path) throws IndexException {
    return open(new IndexFolder(path), true);
  }

  private static NoticeIndexWriter open(IndexFolder folder, boolean rebuild) throws IndexException {
    Directory directory = folder.open();
    try {
      boolean exists = DirectoryReader.indexExists(directory);
      if (exists) {
        refuse(folder, directory, rebuild);
      }
      IndexWriterConfig config =
          new IndexWriterConfig(new ChineseAnalyzer())
              .setCommitOnClose(false)
              .setRAMBufferSizeMB(BUFFER_MEGABYTES)
              .setOpenMode(exists && !rebuild ? OpenMode.APPEND : OpenMode.CREATE);
      IndexWriter writer = new IndexWriter(directory, config);
      if (!exists || rebuild) {
        writer.setLiveCommitData(
            Map.of(IndexSchema.COMMIT_KEY, IndexSchema.COMMIT_VALUE).entrySet());
      }
      return new NoticeIndexWriter(folder, directory, writer);
    } catch (IOException | RuntimeException | IndexException e) {
      throw folder.abandoned(directory, e);
    }
  }

  private static void refuse(IndexFolder folder, Directory directory, boolean rebuild)
      throws IndexException {
    try {
      folder.checkLatestCommit(directory);
    } catch (IndexException e) {
      boolean replaceable =
          e.reason() == IndexException.Reason.OTHER_SCHEMA
              || e.reason() == IndexException.Reason.DAMAGED;
      if (!rebuild || !replaceable) {
        throw e;
      }
      if (e.getCause() != null) {
        folder.deleteUnreadableIndex(directory);
      }
    }
  }

  /** The files of the notices written so far, by path in order; empty for an index made anew. */
  public Map<String, IndexedFile> files() throws IndexException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return NoticeList.files(reader);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * Adds a notice, or replaces the one of the same path, in one step.
   *
   * @param record the notice as {@link NoticeIndex#record} is to give it back: any bytes
   * @param file what {@link #files} is to tell of its file
   */
  public void add(Notice notice, byte[] record, IndexedFile file) throws IndexException {
    try {
      writer.updateDocuments(
          new Term(IndexSchema.PATH, notice.source().path()),
          NoticeDocuments.of(notice, record, file));
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /** Removes the notice of a path with everything of it; no error if there is none. */
  public void delete(String path) throws IndexException {
    try {
      writer.deleteDocuments(new Term(IndexSchema.PATH, path));
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /** Makes everything since the last commit durable and visible, all of it or nothing. */
  public void commit() throws IndexException {
    try {
      writer.commit();
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /** Lets go of the index; what isn't committed is discarded. */
  @Override
  public void close() throws IndexException {
    try {
      IOUtils.close(writer, directory);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }
}
